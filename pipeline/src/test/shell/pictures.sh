#!/usr/bin/env bash
# Makes the pictures of the README and the docs from a published folder: the dashboard's views, with Debian's Chromium
# and Node, a chart, the contact sheet of all charts, with the JDK, and pages of the report, with poppler-utils and
# imagemagick. The docs are in English, so are the pictures:
#   ./szansa run WORKSPACE --locale en && pipeline/src/test/shell/pictures.sh WORKSPACE/out
set -euo pipefail

out=$(cd -P -- "$1" && pwd)
tests=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
pictures=$(cd -P -- "$tests/../../docs/pictures" && pwd)

cd "$tests/browser"
[[ -d node_modules ]] || npm ci --no-audit --no-fund --loglevel=error
node pictures.mjs "$out/dashboard/index.html" "$pictures"
cp "$out/charts/qualification-rate-by-office.png" "$pictures/"
# one source file that needs the JDK alone
java "$tests/java/pl/szansa/charts/ContactSheet.java" "$out/charts" "$pictures/charts.png"
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
for page in 1 2 5 14; do
  pdftoppm -r 72 -f "$page" -l "$page" -png "$out/reports/evaluation.pdf" "$pages/page"
done
montage "$pages"/page-*.png -tile 4x1 -geometry +8+8 -background '#d5d9d6' -strip "$pictures/report.png"
ls -l "$pictures"

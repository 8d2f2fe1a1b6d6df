#!/usr/bin/env bash
# Makes the pictures of the README and the docs from a published folder, with Debian's Chromium and
# the JDK: the dashboard, a chart, and the contact sheet of all charts.
# Usage: pictures.sh WORKSPACE/out
set -euo pipefail

out=$(cd -P -- "$1" && pwd)
pictures=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../docs/pictures" && pwd)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
  --user-data-dir="$profile" --window-size=1280,2080 --screenshot="$pictures/dashboard.png" \
  "file://$out/dashboard/index.html#lang=en" >/dev/null 2>&1
cp "$out/charts/qualification-rate-by-office.png" "$pictures/"
# one source file that needs the JDK alone
java "$(dirname -- "${BASH_SOURCE[0]}")/../java/pl/szansa/charts/ContactSheet.java" \
  "$out/charts" "$pictures/charts.png"
ls -l "$pictures"

#!/usr/bin/env bash
# Every test of the project: Maven's (Java, notebooks), the launcher's, the sample workspace, the dashboard in a browser.
# Called by `szansa test`; installs Debian's packages where it may. The last lines are a summary.
set -uo pipefail

cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../.." || exit 2
project=$PWD
browser=$project/pipeline/src/test/browser
sample=$project/target/sample
packages=(nodejs npm chromium jupyter-nbconvert python3-nbformat python3-nbclient python3-ipykernel python3-pandas python3-matplotlib libreoffice-calc-nogui)
summary=() passed=0 failed=0 skipped=0 problem=0

heading() {
  printf '\n== %s ==\n' "$1"
}

# record NAME PASSED FAILED SKIPPED CODE: a test runner that fails without a failed test counts as one
record() {
  local name=$1 good=${2:-0} bad=${3:-0} left=${4:-0} code=$5
  [[ $code == 0 || $bad -gt 0 ]] || bad=1
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
  summary+=("$(printf '%-10s %4d passed, %d failed, %d skipped' "$name" "$good" "$bad" "$left")")
}

tools_are_there() {
  command -v node >/dev/null && command -v npm >/dev/null && command -v chromium >/dev/null &&
    command -v jupyter-nbconvert >/dev/null && command -v soffice >/dev/null &&
    /usr/bin/python3 -c 'import nbformat, nbclient, ipykernel, pandas, matplotlib' 2>/dev/null
}

install_tools() {
  tools_are_there && return
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    heading "Installing what the browser, notebook and workbook tests need"
    apt-get update -q >target/apt.log 2>&1
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q "${packages[@]}" >>target/apt.log 2>&1
  fi
  tools_are_there && return
  problem=2
  summary+=("some tests need packages that are not here: apt-get install ${packages[*]}")
}

# Maven leaves a jar as it should be, so the launcher need not build it again.
java_tests() {
  heading "Java"
  touch target/.tested
  mvn -B -ntp verify | tee target/maven.log
  local code=${PIPESTATUS[0]} run bad error left
  read -r run bad error left < <(sed -n \
    's/.*Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\)$/\1 \2 \3 \4/p' target/maven.log | tail -n 1)
  bad=$((${bad:-0} + ${error:-0}))
  record Java $((${run:-0} - bad - ${left:-0})) "$bad" "${left:-0}" "$code"
  [[ $code != 0 ]] || mv -f target/.tested target/szansa/.built
}

sample_run() {
  heading "The sample workspace"
  rm -rf "$sample" && cp -R data/sample "$sample" && rm -rf "$sample/store" "$sample/out"
  ./szansa run "$sample" && [[ -s $sample/out/indicators.csv && -s $sample/out/dashboard/index.html ]]
  local code=$?
  record sample $((code == 0)) 0 0 "$code"
}

launcher_tests() {
  heading "The launcher"
  bash pipeline/src/test/shell/launcher.sh | tee target/launcher.log
  local code=${PIPESTATUS[0]} good bad
  read -r good bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' target/launcher.log)
  record launcher "${good:-0}" "${bad:-0}" 0 "$code"
}

# needs the sample's run
killed_tests() {
  heading "Runs killed at any moment"
  bash pipeline/src/test/shell/killed.sh "$sample/out/indicators.csv" | tee target/killed.log
  local code=${PIPESTATUS[0]} good bad
  read -r good bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' target/killed.log)
  record killed "${good:-0}" "${bad:-0}" 0 "$code"
}

# Executes all notebooks of the sample, whose own assertions must hold; what is committed shows what the program writes now.
notebook_tests() {
  heading "The notebooks in notebooks-export"
  rm -rf target/notebooks target/notebooks.log
  ./szansa notebooks "$sample" --out target/notebooks &&
    /usr/bin/python3 pipeline/src/test/shell/notebooks.py target/notebooks notebooks-export | tee target/notebooks.log
  local code=${PIPESTATUS[0]} good=0 bad=0
  [[ ! -f target/notebooks.log ]] || read -r good bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' target/notebooks.log)
  record notebooks "$good" "$bad" 0 "$code"
}

browser_tests() {
  [[ -f $browser/package.json ]] || return
  heading "The dashboard in a browser"
  (cd "$browser" && npm ci --no-audit --no-fund --loglevel=error &&
    DASHBOARD=$sample/out/dashboard/index.html INDICATORS=$sample/out/indicators.csv \
      CHROMIUM=$(command -v chromium) node --test --test-reporter=tap) | tee target/browser.log
  local code=${PIPESTATUS[0]}
  record browser "$(tap pass)" "$(tap fail)" "$(tap skipped)" "$code"
}

tap() {
  sed -n "s/^# $1 \([0-9]*\)$/\1/p" target/browser.log | tail -n 1
}

mkdir -p target
install_tools
java_tests
sample_run
launcher_tests
killed_tests
notebook_tests
browser_tests

heading "Summary"
printf '%s\n' "${summary[@]}"
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[[ $failed == 0 ]] || exit 1
exit "$problem"

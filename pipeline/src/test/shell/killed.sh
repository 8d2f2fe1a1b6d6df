#!/usr/bin/env bash
# A run killed at any moment leaves nothing that the next run would count: the sample is killed at several moments, then
# run to its end, and must give the bytes of an undisturbed run.
# Usage: killed.sh UNDISTURBED_INDICATORS_CSV
set -uo pipefail

expected=$1
project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../.." && pwd)
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
cp -R "$project/data/sample/." "$workspace" && rm -rf "$workspace/store" "$workspace/out"
passed=0 failed=0

# check NAME COMMAND...
check() {
  local name=$1
  if "${@:2}"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$name"
  fi
}

# Nothing half-written: either no folder, or a whole one with the expected values.
whole_or_absent() {
  [[ ! -e $workspace/out ]] || cmp -s "$expected" "$workspace/out/indicators.csv"
}

for seconds in 2 4 5 6 7 8 10; do
  "$project/szansa" run "$workspace" >/dev/null 2>&1 &
  sleep "$seconds"
  kill -9 $! 2>/dev/null
  wait $! 2>/dev/null
  check "out is whole or absent after a kill at $seconds s" whole_or_absent
done
check "the run after the kills succeeds" "$project/szansa" run "$workspace" >/dev/null
check "it gives the bytes of an undisturbed run" cmp "$expected" "$workspace/out/indicators.csv"
# what was read now counts, so nothing is read again
"$project/szansa" run "$workspace" >"$workspace/second.txt"
check "the next run reads no file" grep -q '^0 files read' "$workspace/second.txt"
check "and gives the same bytes" cmp "$expected" "$workspace/out/indicators.csv"
# a killed run leaves no half of a result in the history, and none that no run published
"$project/szansa" runs "$workspace" --json >"$workspace/runs.json"
check "the history lists the finished runs" \
  test "$(grep -c '"result"' "$workspace/runs.json")" -ge 2
check "all with the same result" \
  test "$(grep '"result"' "$workspace/runs.json" | sort -u | wc -l)" = 1
check "their values are kept, and nothing else is" \
  test "$(ls "$workspace/store/history/results-v1" | sed 's/^[0-9a-f]*//' | tr '\n' ' ')" = ".json.gz .values.zst "
printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed == 0 ]]

#!/usr/bin/env bash
# The benchmark: szansa bench, see its --help and pipeline/docs/performance.md. Called by the launcher with JAVA_HOME set.
#   szansa bench micro [JMH's options]   the hot loops alone
set -uo pipefail

project=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd) || exit 2
classes=$project/target/bench-classes
classpath=$project/target/bench.classpath

if [[ ! -f $classpath || -n $(find "$project/pom.xml" "$project/pipeline/src/bench" "$project/pipeline/src/main" -newer "$classpath" -print -quit) ]]; then
  mvn -q -B -ntp -f "$project/pom.xml" -Pbench test-compile </dev/null >&2 || exit 1
  # Maven leaves it alone where nothing in it has changed
  touch "$classpath"
fi
main=pl.szansa.bench.Bench
if [[ ${1:-} == micro ]]; then
  main=org.openjdk.jmh.Main
  shift
fi
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dszansa.home="$project" -cp "$classes:$project/target/classes:$(<"$classpath")" "$main" "$@"

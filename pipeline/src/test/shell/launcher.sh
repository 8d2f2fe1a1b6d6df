#!/usr/bin/env bash
# Tests of the launcher `szansa` as a user calls it. The cases that build use a small copy of the project with a Maven
# that only counts its calls and copies the jar that is already there. Needs a built program; prints a line per case.
set -uo pipefail

project=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
unset SZANSA_JAVA_OPTS
export LC_ALL=C.UTF-8

# check NAME CODE PATTERN: the last `call` ended with the code and said the pattern
check() {
  if [[ $code == "$2" ]] && grep -qE -- "$3" "$work/said"; then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$1"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s: expected exit %s and /%s/, got exit %s and\n' "$1" "$2" "$3" "$code"
    sed 's/^/        /' "$work/said"
  fi
}

call() {
  "$@" >"$work/said" 2>&1 </dev/null
  code=$?
}

# A project with nothing in it but what the launcher looks at, and Maven replaced.
small_project() {
  rm -rf "$work/a project"
  small="$work/a project"
  mkdir -p "$small/pipeline/src/main" "$small/data/dictionary" "$small/data/reference" "$small/bin"
  cp "$project/szansa" "$small/"
  touch "$small/pom.xml"
}

# maven VERSION BODY
maven() {
  # shellcheck disable=SC2016
  printf '#!/usr/bin/env bash\nif [[ $1 == -v ]]; then echo "Apache Maven %s"; exit; fi\n%s\n' "$1" "$2" >"$small/bin/mvn"
  chmod +x "$small/bin/mvn"
}

copying_maven() {
  maven 3.9.9 "echo call >>'$small/calls'; sleep 1
    mkdir -p '$small/target/szansa'; ln -sfn '$project/target/szansa/lib' '$small/target/szansa/lib'
    cp '$project/target/szansa/szansa.jar' '$small/target/szansa/'"
}

with_maven() {
  call env PATH="$small/bin:$PATH" "$small/szansa" "$@"
}

builds() {
  grep -c call "$small/calls"
}

# ---------------------------------------------------------------- the program that is there

call "$project/szansa" --help
check "help is given" 0 'szansa'

call "$project/szansa" no-such-command
check "an unknown command is the user's mistake" 2 'no-such-command'

ln -s "$project/szansa" "$work/link"
mkdir "$work/elsewhere"
call bash -c "cd '$work/elsewhere' && ../link --help"
check "it is called from another folder through a symlink" 0 'szansa'

call env SZANSA_JAVA_OPTS="-XshowSettings:properties -Dszansa.mark=seen" "$project/szansa" --help
check "SZANSA_JAVA_OPTS reaches Java" 0 'szansa.mark = seen'

call env LC_ALL=C SZANSA_JAVA_OPTS="-XshowSettings:properties" "$project/szansa" --help
check "file names are UTF-8 where the locale is not" 0 'sun.jnu.encoding = UTF-8'

# Job control, or the shell starts the process deaf to the interrupt.
set -m
mkdir -p "$work/workspace" && cp -R "$project/data/sample/." "$work/workspace" && rm -rf "$work/workspace/"{store,out}
# the words of the call before must not be taken for its own
: >"$work/said"
"$project/szansa" run "$work/workspace" >"$work/said" 2>&1 </dev/null &
for _ in {1..120}; do
  [[ -s $work/said ]] && break
  sleep 0.5
done
kill -INT -- "-$!"
wait "$!"
code=$?
set +m
check "Ctrl-C ends a run with 130" 130 ''

# ---------------------------------------------------------------- a machine that lacks something

call env JAVA_HOME="$work/nowhere" "$project/szansa" --help
check "a wrong JAVA_HOME is named" 2 "JAVA_HOME is $work/nowhere.*JDK 17"

mkdir -p "$work/old/bin" && ln -s /bin/true "$work/old/bin/java" && echo 'JAVA_VERSION="11.0.2"' >"$work/old/release"
call env JAVA_HOME="$work/old" "$project/szansa" --help
check "an old Java is refused with the remedy" 2 'too old.*apt-get install openjdk-17-jdk-headless maven'

call env LC_ALL=pl_PL.UTF-8 JAVA_HOME="$work/old" "$project/szansa" --help
check "in Polish where the terminal is Polish" 2 'jest za stara; zainstaluj'

small_project
maven 3.6.3 'exit 1'
with_maven --help
check "an old Maven is refused with the remedy" 2 'Maven 3.6.3 is too old.*apt-get install maven'

small_project
maven 3.9.9 'echo "[ERROR] Broken.java:[3,1] no"; exit 1'
with_maven --help
check "a build that fails says what and where" 1 'Broken.java'
check "and names the log" 1 'could not be built.*build.log'

maven 3.9.9 'echo "[ERROR] Could not transfer artifact"; exit 1'
with_maven --help
check "a download that fails is not called a bug" 2 'could not download'

small_project
touch "$small/target"
copying_maven
with_maven --help
check "a folder that cannot be written is named" 2 "$small/target cannot be written"

# ---------------------------------------------------------------- building what is missing or old

small_project
copying_maven
with_maven --help &
first=$!
sleep 0.3
call env PATH="$small/bin:$PATH" "$small/szansa" no-such-command
wait "$first"
check "the second of two first calls waits for the build" 2 'no-such-command'
call builds
check "one build for two calls" 0 '^1$'

with_maven --help
call builds
check "nothing is built twice" 0 '^1$'

touch "$small/data/dictionary/new.json"
with_maven --help
call builds
check "a new source is built" 0 '^2$'

rm "$small/data/dictionary/new.json"
with_maven --help
call builds
check "a deleted source is built" 0 '^3$'

printf '%d passed, %d failed\n' "$passed" "$failed"
[[ $failed == 0 ]]

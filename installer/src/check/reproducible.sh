#!/usr/bin/env bash
# reproducible.sh: builds the jars twice from clean clones in different folders, compares the bytes.
set -euo pipefail
project=$(realpath "$(dirname "$0")/../../..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for build in first second/deeper; do
  git clone -q "$project" "$work/$build"
  (cd "$work/$build" && ./mvnw -B -q -ntp -pl app -am -Dmaven.test.skip=true package)
  (cd "$work/$build" && sha256sum */target/*.jar) > "$work/${build%%/*}.sums"
done
cat "$work/first.sums"
diff "$work/first.sums" "$work/second.sums" && echo 'identical'

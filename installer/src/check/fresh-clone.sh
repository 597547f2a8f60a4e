#!/usr/bin/env bash
# fresh-clone.sh: runs the README's two commands, word for word, in a fresh clone with an empty local
# Maven repository; the window opens under Xvfb and is closed once it has drawn. Prints the times.
set -euo pipefail
project=$(realpath "$(dirname "$0")/../../..")
work=$(mktemp -d)
display=:$((90 + RANDOM % 900))
git clone -q "$project" "$work/clone"
cd "$work/clone"
mapfile -t commands < <(sed -n '/^## Try it/,/^## /p' README.md | grep -E '^(    )?\./mvnw' | sed 's/^ *//')
[ "${#commands[@]}" -eq 2 ]
export MAVEN_OPTS="-Dmaven.repo.local=$work/repository"
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp & xvfb=$!
trap 'kill $xvfb; rm -rf "$work"' EXIT
seconds() { echo "$1: $(($(date +%s) - $2)) s"; }

began=$(date +%s)
DISPLAY=$display setsid bash -c "${commands[0]}" > "$work/run.log" 2>&1 & run=$!
colours=0
until [ "$colours" -gt 50 ]; do
  kill -0 $run 2> /dev/null || { cat "$work/run.log"; exit 1; }
  sleep 1
  colours=$(import -display "$display" -window root -format %k info: 2> /dev/null || echo 0)
done
seconds "${commands[0]} (until the window is drawn)" "$began"
kill -- -"$run"
wait $run 2> /dev/null || true

began=$(date +%s)
env -u DISPLAY bash -c "${commands[1]}" > "$work/verify.log" 2>&1 || { tail -60 "$work/verify.log"; exit 1; }
grep -E 'Tests run:.*Fail' "$work/verify.log" | tail -1
seconds "${commands[1]}" "$began"

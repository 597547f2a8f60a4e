#!/usr/bin/env bash
# clean-root.sh <signalbox.deb> [folder of an existing minimal root]
# Installs the package in a minimal Debian, uses it, looks at its window, removes it. Run as root;
# needs debootstrap, Xvfb and ImageMagick outside; inside are only the package's own dependencies.
set -euo pipefail
deb=$(realpath "$1")
root=${2:-$(mktemp -d)}
samples=$(realpath "$(dirname "$0")/../../../samples")
picture=${PICTURE:-$(dirname "$deb")/installed.png}
display=:$((90 + RANDOM % 900))
step() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }

[ -x "$root/bin/sh" ] || debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian
mkdir -p "$root/root" "$root/tmp/.X11-unix" "$root/proc" "$root/dev"
Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp & xvfb=$!
mount -t proc proc "$root/proc"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
trap 'kill $xvfb; umount "$root/proc" "$root/tmp/.X11-unix"' EXIT

step 'install with its dependencies'
cp "$deb" "$root/tmp/signalbox.deb"
inside apt-get update -q
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends /tmp/signalbox.deb
rm "$root/tmp/signalbox.deb"
[ ! -e "$root/usr/bin/java" ] && echo 'no Java but the one inside the package'

step 'signalbox check'
cp -r "$samples/shadowed-rule" "$root/root/"
inside signalbox --version
inside signalbox check /root/shadowed-rule
inside signalbox check --fail-on warning /root/shadowed-rule > /dev/null && exit 1
inside signalbox test /root/shadowed-rule

step 'desktop entry'
inside sh -c 'test -x /usr/bin/signalbox && grep Exec= /usr/share/applications/signalbox.desktop'

step 'window'
inside env DISPLAY="$display" signalbox /root/shadowed-rule & window=$!
for _ in $(seq 120); do
  colours=$(import -display "$display" -window root -format %k info: 2> /dev/null || echo 0)
  [ "$colours" -gt 50 ] && break
  sleep 0.5
done
[ "$colours" -gt 50 ]
sleep 2
import -display "$display" -window root "$picture"
kill "$(pgrep -P $window || echo $window)" || true
wait $window || true
echo "screenshot: $picture ($colours colours)"

step 'remove'
rm -r "$root/root/shadowed-rule"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q signalbox
left=$(find "$root" -xdev -iname '*signalbox*' -not -path "$root/root/*" -not -path "$root/proc/*" \
  -not -path "$root/var/cache/apt/*" -not -path "$root/var/log/*")
echo "left outside the home folder: ${left:-nothing}"
echo 'left in the home folder (user data):'
(cd "$root/root" && find . -type f | sort | head -20)
[ -z "$left" ]

#!/usr/bin/env bash
# deb.sh <application image> <version> <output folder> <folder of licences and SBOM>
# Wraps the application image in a .deb that has no maintainer scripts: every file is dpkg's.
set -euo pipefail
image=$1 version=$2 out=$3 notices=$4
here=$(cd "$(dirname "$0")" && pwd)
arch=$(dpkg --print-architecture)
tree=$out/deb
rm -rf "$tree"
mkdir -p "$tree"/{DEBIAN,opt,usr/bin,usr/share/applications,usr/share/doc/signalbox}
mkdir -p "$tree"/usr/share/icons/hicolor/{scalable,512x512}/apps
cp -a "$image" "$tree/opt/signalbox"
class_path=$(sed -n 's#^app.classpath=$APPDIR#/opt/signalbox/lib/app#p' "$image/lib/app/signalbox.cfg" | paste -sd:)
sed "s#@CLASS_PATH@#$class_path#" "$here/signalbox.sh" > "$tree/usr/bin/signalbox"
chmod 755 "$tree/usr/bin/signalbox"
cp "$here/signalbox.desktop" "$tree/usr/share/applications/"
cp "$here/../icon/signalbox.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
cp "$here/../icon/signalbox.png" "$tree/usr/share/icons/hicolor/512x512/apps/"
cp "$here/../../../LICENSE" "$tree/usr/share/doc/signalbox/copyright"
cp "$notices"/THIRD-PARTY.txt "$notices"/bom.json "$tree/usr/share/doc/signalbox/"
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" "$here/control" \
  > "$tree/DEBIAN/control"
chmod -R u+w,go-w "$tree"
package=$out/signalbox_${version}_$arch.deb
dpkg-deb --root-owner-group -Zxz -z2 --build "$tree" "$package"
rm -rf "$tree"
echo "$package: $(($(stat -c %s "$package") / 1000000)) MB"

#!/bin/sh
# Installed as /usr/bin/signalbox. A command that reads a project and ends starts the packaged Java
# directly, with an archive of its own: that halves its time. All else goes through the launcher.
home=/opt/signalbox
case "${1-}" in
  check | detect | diff | env | generate-completion | graph | migrate | route | test | -h | --help | -V | --version) ;;
  *) exec "$home/bin/signalbox" "$@" ;;
esac
exec "$home/lib/runtime/bin/java" -XX:AOTCache="$home/lib/app/commands.aot" -XX:+UseSerialGC \
  -XX:TieredStopAtLevel=1 -cp "@CLASS_PATH@" dev.signalbox.app.Main "$@"

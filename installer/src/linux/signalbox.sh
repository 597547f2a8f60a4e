#!/bin/sh
# Installed as /usr/bin/signalbox. Commands start the packaged Java directly, with an archive of
# their own: one that reads a project and ends takes half the time, and one that stays takes no more
# memory than it needs. All else goes through the launcher of the window.
home=/opt/signalbox
case "${1-}" in
  check | detect | diff | env | generate-completion | graph | help | migrate | route | test | -h | --help | -V | --version)
    fit="-XX:TieredStopAtLevel=1" ;;
  serve)
    fit="-Xms14m -Xmn8m -Xmx64m -XX:TrimNativeHeapInterval=2000" ;;
  *)
    exec "$home/bin/signalbox" "$@" ;;
esac
# shellcheck disable=SC2086 # several options
exec "$home/lib/runtime/bin/java" $fit -XX:AOTCache="$home/lib/app/commands.aot" -XX:+UseSerialGC \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "@CLASS_PATH@" dev.signalbox.app.Main "$@"

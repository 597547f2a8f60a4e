# Runs one service and outlives whoever started it, so that the service cannot.
#   $1  the command, for a shell
#   $2  a mark put into the environment of everything the command starts
# Standard input is held open by Signalbox. A line on it ("2") asks for the end with that many
# seconds of grace; its end without a line means that Signalbox is gone.
exec 3<&0 </dev/null
trap woken=yes HUP INT TERM
trap 'woken=yes ending=yes' USR1

if command -v setsid >/dev/null 2>&1; then
  SIGNALBOX_RUN=$2 setsid sh -c "$1" 3<&- &
else
  set -m
  SIGNALBOX_RUN=$2 sh -c "$1" 3<&- &
  set +m
fi
service=$!

# What the command started, even outside its process group: by the mark where the system shows
# environments, else by descent.
marked() {
  if [ -r /proc/self/environ ]; then
    grep -ls "SIGNALBOX_RUN=$mark" /proc/[0-9]*/environ 2>/dev/null | tr -cd '0-9\n'
  else
    ps -A -o pid=,ppid= | awk -v root="$service" '
      { parent[$1] = $2 }
      END { for (p in parent) for (q = p; q > 1; q = parent[q]) if (q == root) { print p; break } }'
  fi
}

alive() {
  kill -0 "-$service" 2>/dev/null || [ -n "$(marked)" ]
}

send() {
  strays=$(marked)
  kill "-$1" "-$service" 2>/dev/null
  for pid in $strays; do kill "-$1" "$pid" 2>/dev/null; done
}

mark=$2
(
  read -r grace <&3 || grace=1
  kill -USR1 $$
  send TERM
  ticks=$((grace * 10))
  while [ "$ticks" -gt 0 ] && alive; do
    sleep 0.1
    ticks=$((ticks - 1))
  done
  if alive; then send KILL; fi
) &
watch=$!

# The shell may have collected a service that ended at once, so its process is no sign of what it
# ended with: the answer of a wait that no signal cut short is.
woken=yes
while [ -n "$woken" ]; do
  woken=
  wait "$service"
  status=$?
done
if [ -n "$ending" ]; then
  while kill -0 "$watch" 2>/dev/null; do wait "$watch"; done
else
  kill -KILL "$watch" 2>/dev/null
  if alive; then send KILL; fi
fi
exit "$status"

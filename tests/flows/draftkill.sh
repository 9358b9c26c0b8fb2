#!/usr/bin/env bash
# Types into the forms of the real program on a virtual display, kills it without warning, and looks whether what was
# typed more than a second before is there again: rounds of workout and pain, each with a text of its own.
set -euo pipefail
program=$1
rounds=${RHOMBOID_ROUNDS:-3}

command -v xvfb-run >/dev/null && command -v xdotool >/dev/null || exit 77
if [[ ${2:-} != inside ]]; then
    unset QT_QPA_PLATFORM
    exec xvfb-run -a -s "-screen 0 1280x800x24 -noreset" "$0" "$program" inside
fi

folder=$(mktemp -d)
journal=$folder/journal.rhomboid
child=
trap '[[ -z $child ]] || kill -9 "$child" 2>/dev/null || true; rm -rf "$folder"' EXIT

start() {
    "$program" --journal "$journal" 2>>"$folder/log" &
    child=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$child" --name Rhomboid | head -n 1)
    xdotool windowfocus --sync "$window"
}
press() { xdotool key --clearmodifiers --delay 30 "$@"; }
write() { xdotool type --delay 20 -- "$1"; }
ticks() { cut -d ' ' -f 14,15 "/proc/$child/stat"; }
# A busy machine hands keys over late; the second in which they are kept begins when the program has them.
await_keys() {
    local before=none now
    for ((tries = 0; tries < 150; ++tries)); do
        now=$(ticks)
        [[ $now != "$before" ]] || return 0
        before=$now
        sleep 0.2
    done
}
die() { # as a power cut would: nothing gets the chance to tidy up
    await_keys
    sleep 1.3
    kill -9 "$child"
    wait "$child" 2>/dev/null || true
}
leave() {
    press ctrl+q
    timeout 30 tail --pid="$child" -f /dev/null
    wait "$child" || true
    child=
}

for ((round = 1; round <= rounds; ++round)); do
    start
    press ctrl+n
    write "Workout $round"
    press shift+Tab ctrl+a # back to the duration
    write "$((30 + round))"
    die
    start
    press ctrl+n ctrl+s
    sleep 0.5
    leave

    start
    press ctrl+l 4
    die
    start
    press ctrl+l ctrl+s
    sleep 0.5
    leave
done

"$program" --journal "$journal" export "$folder/out.json" --format json
for ((round = 1; round <= rounds; ++round)); do
    grep -q "\"duration_min\":$((30 + round)).*\"title\":\"Workout $round\"" "$folder/out.json" \
        || { echo "The workout of round $round is lost."; cat "$folder/out.json" "$folder/log"; exit 1; }
done
pains=$(grep -c '"intensity":4' "$folder/out.json" || true)
[[ $pains -eq $rounds ]] || { echo "$pains of $rounds pain entries came back."; cat "$folder/out.json"; exit 1; }
echo "$rounds of $rounds workouts and pain entries came back."

#!/usr/bin/env bash
# Opens the program on a real (virtual) display, with the window system's own plugin, and closes it again.
set -euo pipefail
program=$1

command -v xvfb-run >/dev/null && command -v xdotool >/dev/null || exit 77
if [[ ${2:-} != inside ]]; then
    unset QT_QPA_PLATFORM
    exec xvfb-run -a -s "-screen 0 1280x800x24 -noreset" "$0" "$program" inside
fi

folder=$(mktemp -d)
"$program" --journal "$folder/journal.rhomboid" &
child=$!
trap 'kill "$child" 2>/dev/null || true; rm -rf "$folder"' EXIT
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$child" --name Rhomboid | head -n 1)
[[ -n $window ]]
# By the keyboard, as a person would.
xdotool windowfocus --sync "$window" key --clearmodifiers ctrl+q
timeout 30 tail --pid="$child" -f /dev/null
[[ -s $folder/journal.rhomboid ]]

#!/usr/bin/env bash
# A screen reader's way through the real program, on a display and a bus of their own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1

launcher=
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [[ -x $candidate ]] && launcher=$candidate
done
if [[ -z $launcher ]] || ! command -v xvfb-run dbus-run-session >/dev/null || ! /usr/bin/python3 -c 'import pyatspi' 2>/dev/null; then
    exit 77
fi
if [[ ${2:-} != inside ]]; then
    unset QT_QPA_PLATFORM
    XDG_RUNTIME_DIR=$(mktemp -d)
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    export XDG_RUNTIME_DIR QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    xvfb-run -a -s "-screen 0 1280x1024x24" dbus-run-session -- "$0" "$program" inside
    exit
fi

"$launcher" --launch-immediately &
trap 'kill $! 2>/dev/null || true' EXIT
/usr/bin/python3 "$here/screenreader.py" "$program"

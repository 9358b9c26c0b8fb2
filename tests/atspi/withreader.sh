#!/usr/bin/env bash
# Runs a command on a display and a bus of their own, on which a screen reader could listen: without one Qt keeps what
# it has to say to itself.
set -euo pipefail

launcher=
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [[ -x $candidate ]] && launcher=$candidate
done
if [[ -z $launcher ]] || ! command -v xvfb-run >/dev/null || ! command -v dbus-run-session >/dev/null; then
    exit 77
fi
if [[ ${1:-} != --inside ]]; then
    unset QT_QPA_PLATFORM
    XDG_RUNTIME_DIR=$(mktemp -d)
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    export XDG_RUNTIME_DIR QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 RHOMBOID_READER=1
    xvfb-run -a -s "-screen 0 1280x1024x24 -noreset" dbus-run-session -- "$0" --inside "$@"
    exit
fi

shift
"$launcher" --launch-immediately &
trap 'kill $! 2>/dev/null || true' EXIT
"$@"

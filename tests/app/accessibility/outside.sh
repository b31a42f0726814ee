#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs outside.py on a display and a session bus of its own. Usage: outside.sh MEMBERDESK. Ends with 77 where that cannot be.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "accessibility_from_outside: skipped, $*"
    exit 77
}
for tool in Xvfb xvfb-run xauth dbus-run-session; do
    command -v "$tool" >/dev/null || skip "there is no $tool"
done
[ -x /usr/libexec/at-spi-bus-launcher ] || skip "at-spi2-core is missing"
# Debian's own Python knows Debian's packages; another one may come first in the path.
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || skip "python3-pyatspi is missing"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
# Nothing of the desktop or the user that the test is started from. The bus launcher ends with the session bus.
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XDG_SESSION_TYPE QT_QPA_PLATFORM QT_ACCESSIBILITY
export HOME="$work" XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" \
    XDG_DATA_HOME="$work/data" TMPDIR="$work" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    PYTHONDONTWRITEBYTECODE=1
# libxkbcommon-x11 copies a text that has no end with strndup(), which is allowed and which strict checks take for a mistake.
[ -z "${ASAN_OPTIONS:-}" ] || export ASAN_OPTIONS="$ASAN_OPTIONS:strict_string_checks=0"
# The buses have much to say; it is shown only where something fails.
status=0
timeout -k 5 90 xvfb-run -a -s '-screen 0 1280x1024x24 -nolisten tcp' \
    dbus-run-session -- "$python" -W ignore::DeprecationWarning "$here/outside.py" "$program" >"$work/messages" 2>&1 || status=$?
if [ "$status" -eq 0 ]; then
    tail -n 1 "$work/messages"
else
    cat "$work/messages" >&2
fi
exit "$status"

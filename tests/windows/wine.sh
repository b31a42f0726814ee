# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# For tests under wine, which read this file: a Windows and a display of their own that are thrown away, and checks that are counted.
# KEEP=FOLDER: leave everything there.
work=$(mktemp -d)
status=1
display=
leave() {
    timeout 60 wineserver -k 2>/dev/null
    [ -z "$display" ] || kill "$display" 2>/dev/null
    if [ -n "${KEEP:-}" ]; then
        cp -R "$work/." "$KEEP"
    fi
    rm -rf "$work"
    exit "$status"
}
trap leave EXIT
trap 'exit 1' INT TERM
# Outside of it wine writes into the home folder: menus, and links to the user's own folders.
export HOME="$work" WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES='winemenubuilder.exe=d;mscoree=;mshtml='
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME MAKENSIS_FLAGS

failures=0
checks=0
# check WORDS COMMAND...: COMMAND succeeds.
check() {
    words=$1
    shift
    checks=$((checks + 1))
    if "$@" >"$work/said" 2>&1; then
        echo "ok      $words"
    else
        echo "FAILED  $words"
        sed 's/^/        /' "$work/said" | head -n 20
        failures=$((failures + 1))
    fi
}
not() { ! "$@"; }
is() { [ "$1" = "$2" ] || { echo "is '$1', not '$2'"; return 1; }; }

# run PROGRAM...: under wine; what it ended with is in $code.
run() { timeout 180 wine "$@" >/dev/null 2>&1; code=$?; }
# until_so COMMAND...: succeeds, at the latest in half a minute.
until_so() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ "$tries" -le 60 ] || return 1
        sleep 0.5
    done
}
# registry KEY VALUE: what is there, or nothing.
registry() { timeout 60 wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -nE 's/^.* REG_[A-Z]+ +//p'; }

# make_windows: a display, and a Windows on it. $drive is its C:, $user the folder of its user.
make_windows() {
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$work/display" >/dev/null 2>&1 &
    display=$!
    until_so test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    timeout 300 wineboot -i >/dev/null 2>&1
    timeout 60 wineserver -w
    drive=$WINEPREFIX/drive_c
    user=$(find "$drive/users" -mindepth 1 -maxdepth 1 ! -name Public)
    # Folders of its own in the place of links to the home folder.
    find "$drive/users" -type l -exec sh -c 'rm "$1" && mkdir "$1"' sh {} \;
}

# settled NAME: says how many checks there were, and ends with 1 where one failed.
settled() {
    echo "$1: $checks checks, $failures failed"
    [ "$failures" -eq 0 ] && status=0
    exit "$status"
}

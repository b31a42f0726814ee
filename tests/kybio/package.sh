#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs the library as a package, builds the example against nothing but that, and runs it.
# package.sh CMAKE BUILD_DIR SOURCE_DIR COMPILER BUILD_TYPE FLAGS
set -eu
cmake=$1 build=$2 source=$3 compiler=$4 type=$5 flags=$6

work=$(mktemp -d)
server=
cleanup() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
fail() {
    echo "kybio-package: $*" >&2
    exit 1
}

"$cmake" --install "$build" --component development --prefix "$work/prefix"
"$cmake" -S "$source" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_CXX_COMPILER="$compiler" \
    -DCMAKE_BUILD_TYPE="$type" -DCMAKE_CXX_FLAGS="$flags"
"$cmake" --build "$work/build"

# ask SERVER NUMBER: sets $said and $status.
ask() {
    status=0
    # Qt has something to say where the locale is not one of UTF-8.
    said=$(env -u http_proxy -u https_proxy LC_ALL=C.UTF-8 KYBIO_SERVER="$1" KYBIO_APP_ID=demo-shop KYBIO_APP_KEY=demo-key-of-no-worth \
        "$work/build/kybio-example" "$2" 2>&1) || status=$?
    echo "$1 $2: $said ($status)"
}

ask http://127.0.0.1:1 0008010001
{ [ "$status" -eq 3 ] && [ "$said" = "No answer: NET-02" ]; } || fail "nobody listens there, and the example does not say so"
ask ftp://127.0.0.1 1
[ "$status" -eq 2 ] || fail "a wrong address is no usage error"

sandbox=$build/bin/memberdesk-sandbox
[ -x "$sandbox" ] || exit 0
"$sandbox" --port 0 >"$work/said" &
server=$!
tries=0
until grep -q '^listening on ' "$work/said"; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "the sandbox does not start"
    sleep 0.1
done
base=$(sed -n 's/^listening on //p' "$work/said")
ask "$base" 0008010001
[ "$status" -eq 0 ] || fail "no member"
case $said in
*": "*[0-9]*) ;;
*) fail "no balance" ;;
esac
ask "$base" 99999999999
[ "$status" -eq 1 ] || fail "somebody has a number that nobody has"

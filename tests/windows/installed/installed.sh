#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: installed.sh SETUP SANDBOX
#
# Installs what SETUP holds under wine, on a display and in a Windows that are thrown away, and works with it as a cashier, a
# manager and an administrator do. SANDBOX: the stand-in service built for this system; it serves TLS, which the one for Windows
# does not. Changes the authorities that this computer trusts: for a system that is thrown away, too (run makes one).
# shellcheck disable=SC2317 # check calls them by name
set -u
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
setup=$1
sandbox=$2
# shellcheck source=tests/windows/wine.sh
. "$here/../wine.sh"

# ---- two services: one over HTTP, one over TLS whose authority nobody knows yet

# serve NAME OPTION...: its address goes into $work/NAME
serve() {
    name=$1
    shift
    "$sandbox" --port 0 --app-id shop --app-key invented-key --limit 50 "$@" >"$work/$name" 2>&1 &
    services="$services $!"
    until_so grep -q listening "$work/$name"
}
address_of() { sed -n 's/^listening on //p' "$work/$1"; }
services=
(
    cd "$work" || exit
    openssl ecparam -name prime256v1 -genkey -noout -out ca.key
    openssl req -x509 -new -key ca.key -subj '/CN=Invented Authority' -days 30 -out ca.pem \
        -addext 'keyUsage=critical,keyCertSign,cRLSign'
    openssl ecparam -name prime256v1 -genkey -noout -out server.key
    openssl req -new -key server.key -subj /CN=localhost -out server.csr
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' >server.ext
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile server.ext -out server.pem
) >"$work/openssl.log" 2>&1
serve plain
serve tls --cert "$work/server.pem" --key "$work/server.key"
check 'two services listen' test -n "$(address_of plain)" -a -n "$(address_of tls)"

# ---- installed

make_windows
programs="$user/AppData/Local/Programs/Member Desk"
settings="$user/AppData/Roaming/memberdesk/memberdesk.ini"
before=$(find "$drive" -type f -not -path '*/windows/*' -not -path '*/Temp/*' | sort)
run "$setup" /S
check 'a silent installation ends with 0' is "$code" 0
check 'it brings the texts of the licences' test -s "$programs/licences/LGPL-3.0.txt" -a -s "$programs/licences/SOURCES.txt"
for program in memberdesk.exe memberdesk-cli.exe memberdesk-sandbox.exe; do
    wrestool -l "$programs/$program" >"$work/resources" 2>&1
    check "$program has an icon" grep -q 'group_icon' "$work/resources"
    check "$program has a version" grep -q 'version' "$work/resources"
done

# cli ARGUMENT...: what it says on both channels, in Unix' line ends
cli() { timeout 120 wine "$programs/memberdesk-cli.exe" "$@" 2>&1 | tr -d '\r'; }
says() { # TEXT ARGUMENT...
    text=$1
    shift
    cli "$@" >"$work/out"
    grep -qF -- "$text" "$work/out" || { cat "$work/out"; return 1; }
}
check 'the command line says its version' says 'memberdesk-cli ' --version
check 'the demo answers' says '陈美玲' lookup --demo 8008010001
check 'Chinese in a pipe is UTF-8' says '余额：671.20' --lang zh_CN lookup --demo 8008010001
check 'leading zeros stay' says 'Wong Siew Lan' lookup --demo 0008010001

# ---- set up

# set_up SERVER PLAIN: as the settings dialog would save it
set_up() {
    mkdir -p "$(dirname "$settings")"
    {
        printf '[General]\nschema=2\n[stores]\ncount=1\n1\\name=Invented Shop\n1\\server=%s\n1\\plainHttp=%s\n' "$1" "$2"
        printf '1\\appId=shop\n1\\appKey=invented-key\n'
    } >"$settings"
}
set_up "$(address_of plain)" true
check 'the settings are found' timeout 60 wine "$programs/memberdesk-cli.exe" configured
check 'a lookup over HTTP' says 'Tan Mei Ling' lookup 8008010001
check 'nobody is nobody' says 'not found' lookup 123
check 'the doctor finds nothing wrong' says 'OK - Member service' doctor
cli settings export "Z:$work/without.ini" >"$work/out"
check 'an export has no key' not grep -q invented-key "$work/without.ini"
cli settings export --with-app-key "Z:$work/export.ini" >"$work/out"
check 'unless somebody asks for it' grep -q invented-key "$work/export.ini"
rm "$settings"
cli settings import "Z:$work/export.ini" >"$work/out"
check 'it is imported' grep -q invented-key "$settings"
check 'a lookup with them' says 'Tan Mei Ling' lookup 8008010001
set_up http://shop.invalid false
check 'HTTP to another computer without leave is refused' says 'SET-01' lookup 8008010001
set_up "$(address_of tls)" false
check 'an authority that nobody knows is refused' says 'TLS-04' lookup 8008010001
cp "$work/ca.pem" /usr/local/share/ca-certificates/memberdesk-test.crt
update-ca-certificates >/dev/null 2>&1
timeout 60 wineserver -k # wine reads the authorities of this computer when it starts
check 'one in the system store is trusted: a lookup over TLS' says 'Tan Mei Ling' lookup 8008010001
set_up "$(address_of plain)" true

# ---- the window

# clipboard KEYS: what they copy
clipboard() {
    xdotool key "$1"
    sleep 1
    timeout 5 xclip -o -selection clipboard
}
copies() { is "$(clipboard "$1")" "$2"; } # KEYS WORDS
window_is_there() { xdotool search --onlyvisible --name '^Member Desk' >"$work/window"; }
# shown COLOUR: at least so many points of the picture have it as a band of the window has
has_colour() {
    import -silent -window root "$work/screen.png"
    points=$(convert "$work/screen.png" -fuzz 3% -fill white -opaque "$1" -fill black +opaque white -format '%[fx:int(mean*w*h)]' info:)
    [ "$points" -gt 5000 ] || { echo "only $points points"; return 1; }
}
timeout 300 wine "$programs/memberdesk.exe" --lang en --theme light >"$work/window.log" 2>&1 &
check 'the window comes' until_so window_is_there
sleep 3
xdotool windowfocus "$(head -n 1 "$work/window")" 2>/dev/null
# scan NUMBER: as a scanner types
scan() { xdotool type --delay 5 "$1" && xdotool key Return && sleep 3; }
scan 8008010001
check 'a scan shows the member: name' copies ctrl+shift+n 'Tan Mei Ling 陈美玲'
check 'balance' copies ctrl+shift+b 671.20
check 'points' copies ctrl+shift+p 1250
check 'the green band is on the screen' has_colour '#1B6E3C'
scan 0008010001
check 'the next scan shows the next member, zeros and all' copies ctrl+c 0008010001
timeout 60 wine "$programs/memberdesk.exe" --lang en 8008010001 >/dev/null 2>&1
check 'a second start hands over and ends' is "$?" 0
sleep 3
check 'its number is asked in the window that is there' copies ctrl+c 8008010001
check 'and there is one window' is "$(xdotool search --onlyvisible --name '^Member Desk' | wc -l)" 1
xdotool key ctrl+equal # the key with the plus
check 'a setting is saved' until_so grep -q 'textPercent=110' "$settings"
xdotool key ctrl+0
check 'and saved again' until_so not grep -q 'textPercent=110' "$settings"
check 'the store is still there' grep -q 'Invented Shop' "$settings"

# ---- and gone

run "$programs/uninstall.exe" /S /CLOSE=1
check 'the uninstaller closes the window and removes the programs' until_so not test -e "$programs"
check 'the settings stay' test -s "$settings"
find "$user/AppData" -path '*/memberdesk/*' -type f -delete
check 'nothing else is left anywhere' is "$(find "$drive" -type f -not -path '*/windows/*' -not -path '*/Temp/*' | sort)" "$before"
# shellcheck disable=SC2086 # words
kill $services
settled windows_installed

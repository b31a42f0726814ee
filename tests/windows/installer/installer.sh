#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: installer.sh
#
# Makes installers of placeholder programs and runs them under wine on a display and in a Windows of its own, both thrown away.
# Ends with 77 where a tool is missing. KEEP=FOLDER: leave everything there.
# shellcheck disable=SC2317 # check calls them by name
set -u
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "$0")" && pwd)
make_installer=$here/../../../packaging/windows/make-installer

for tool in makensis zip unzip icotool wine wineserver Xvfb xdotool; do
    command -v "$tool" >/dev/null || { echo "windows_installer: skipped, there is no $tool"; exit 77; }
done

# shellcheck source=tests/windows/wine.sh
. "$here/../wine.sh"
# display_name: the same for letters that the console does not have
display_name() {
    rm -f "$drive/key.reg"
    timeout 60 wine reg export "$key" 'C:\key.reg' >/dev/null 2>&1
    iconv -f UTF-16 -t UTF-8 "$drive/key.reg" | tr -d '\r' | sed -n 's/^"DisplayName"="\(.*\)"$/\1/p'
    rm -f "$drive/key.reg"
}
secret_is_there() { timeout 60 wine reg query 'HKCU\Software\Wine\Credential Manager' /s 2>/dev/null | grep -q "$entry"; }
# the placeholder that has no window
is_busy() { [ -n "$(find "$user" -name busy)" ]; }
end_busy() { find "$user" -name busy -delete; until_so not pgrep -f "$work/.*memberdesk-cli.exe /S"; }
# uninstall FOLDER SWITCH...: waits for the copy of itself in which an uninstaller goes on.
uninstall() {
    from=$1
    shift
    run "$from/uninstall.exe" "$@"
    until_so not test -e "$from/uninstall.exe"
}
# list FOLDER: every file below it
list() { (cd "$1" && find . -type f | sort | sed 's,^\./,,'); }

# ---- the placeholders and the installers

# source_folder NUMBER: what is installed, without the file that only one version has
source_folder() {
    folder=$work/source-$1
    mkdir -p "$folder/platforms" "$folder/licences"
    makensis -V1 "-DNUMBER=$1" "-DOUTPUT=$folder/memberdesk.exe" "$here/placeholder.nsi" || return 1
    cp "$folder/memberdesk.exe" "$folder/memberdesk-cli.exe"
    echo "core $1" >"$folder/Qt6Core.dll"
    echo "plugin $1" >"$folder/platforms/qwindows.dll"
    echo licence | tee "$folder/LICENSE" "$folder/licences/LGPL-3.0.txt" "$folder/licences/GPL-3.0.txt" \
        "$folder/licences/SOURCES.txt" >/dev/null
}
export SOURCE_DATE_EPOCH=1700000000
source_folder 1
source_folder 2
entry=12345678-1234-1234-1234-123456789012
makensis -V1 "-DENTRY=$entry" "-DOUTPUT=$work/secret.exe" "$here/secret.nsi"
mkdir "$work/source-1/tls"
echo 'gone in 2' >"$work/source-1/tls/old plugin.dll"
echo 'new in 2' >"$work/source-2/new.dll"

check 'an installer is made' "$make_installer" 1.0.0 "$work/source-1" "$work/made"
check 'and that of the next version' "$make_installer" 1.1.0-rc2 "$work/source-2" "$work/made"
sleep 2
touch "$work/source-1/memberdesk.exe"
check 'it is made again' "$make_installer" 1.0.0 "$work/source-1" "$work/again"
check 'the same bytes come of the same input' cmp "$work/made/memberdesk-1.0.0-setup.exe" "$work/again/memberdesk-1.0.0-setup.exe"
check 'the same bytes: zip' cmp "$work/made/memberdesk-1.0.0-portable.zip" "$work/again/memberdesk-1.0.0-portable.zip"
unzip -q "$work/made/memberdesk-1.0.0-portable.zip" -d "$work/unpacked"
check 'the zip is one folder with everything' diff -r "$work/source-1" "$work/unpacked/memberdesk-1.0.0"
check 'the zip holds nothing else' is "$(ls "$work/unpacked")" memberdesk-1.0.0

# refused WORDS: a folder is not packed where `broken` was made of it
refused() { check "refused: $1" not "$make_installer" 1.0.0 "$work/broken" "$work/refused"; rm -rf "$work/broken" "$work/refused"; }
broken() { cp -R "$work/source-1" "$work/broken"; }
broken && rm "$work/broken/licences/SOURCES.txt" && refused 'Qt without the offer of its sources'
broken && rm "$work/broken/memberdesk.exe" && refused 'no program'
broken && touch "$work/broken/name\$INSTDIR" && refused 'a name that means something to makensis'
broken && touch "$work/broken/licence" "$work/broken/qt6core.DLL" && refused 'two names that are one on Windows'
broken && ln -s LICENSE "$work/broken/link" && refused 'a link'

# ---- a Windows

make_windows
setup1=$work/made/memberdesk-1.0.0-setup.exe
setup2=$work/made/memberdesk-1.1.0-rc2-setup.exe
programs="$user/AppData/Local/Programs/Member Desk"
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Member Desk.lnk"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.memberdesk.MemberDesk'
machine_key='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.memberdesk.MemberDesk'
run_key='Software\Microsoft\Windows\CurrentVersion\Run'

timeout 60 wine winecfg -v win7 >/dev/null 2>&1
run "$setup1" /S
check 'Windows 7 is refused with 14' is "$code" 14
check 'and nothing was installed' not test -e "$programs"
timeout 60 wine winecfg -v win10 >/dev/null 2>&1
before=$(find "$drive" -type f -not -path '*/windows/*' -not -path '*/Temp/*' | sort)

run "$setup1" /S /DESKTOP=yes
check 'a wrong switch is refused with 15' is "$code" 15
run "$setup1" /S /AllUsers /CurrentUser
check 'both kinds at once are refused with 15' is "$code" 15

# ---- for one user

run "$setup1" /S
check 'a silent installation ends with 0' is "$code" 0
{ list "$work/source-1"; echo installed-files.txt; echo uninstall.exe; } | sort >"$work/wanted"
list "$programs" >"$work/found"
check 'every file is there and nothing else' diff "$work/wanted" "$work/found"
check 'the program is what was packed' cmp "$work/source-1/memberdesk.exe" "$programs/memberdesk.exe"
check 'the Start menu has it' test -f "$menu"
check 'no icon on the desktop unasked' not test -e "$user/Desktop/Member Desk.lnk"
check 'no start with Windows unasked' is "$(registry "HKCU\\$run_key" 'Member Desk')" ''
check 'nothing for all users' is "$(registry "$machine_key" DisplayName)" ''
in_windows="C:\\users\\$(basename "$user")\\AppData\\Local\\Programs\\Member Desk"
check 'DisplayName' is "$(registry "$key" DisplayName)" 'Member Desk'
check 'DisplayVersion' is "$(registry "$key" DisplayVersion)" 1.0.0
check 'Publisher' is "$(registry "$key" Publisher)" 'The Member Desk authors'
check 'InstallLocation' is "$(registry "$key" InstallLocation)" "$in_windows"
check 'DisplayIcon' is "$(registry "$key" DisplayIcon)" "$in_windows\\memberdesk.exe,0"
check 'UninstallString' is "$(registry "$key" UninstallString)" "\"$in_windows\\uninstall.exe\""
check 'QuietUninstallString' is "$(registry "$key" QuietUninstallString)" "\"$in_windows\\uninstall.exe\" /S"
check 'NoModify' is "$(registry "$key" NoModify)" 0x1
check 'EstimatedSize' not is "$(registry "$key" EstimatedSize)" 0x0

# ---- upgrade

# Where the program keeps its settings (Roaming), and its log and counts (Local).
local="$user/AppData/Local/memberdesk"
roaming="$user/AppData/Roaming/memberdesk"
settings() {
    mkdir -p "$local/calls" "$roaming"
    for folder in "$local" "$roaming"; do
        printf '[stores]\r\n1\\keychainEntry=%s\r\n' "$entry" >"$folder/memberdesk.ini"
        touch "$folder/memberdesk.ini.lock" "$folder/memberdesk.log" "$folder/memberdesk.log.1" "$folder/window-0123456789abcdef"
    done
    touch "$local/memberdesk.ini.bad-20260101-000000000" "$local/calls/0123456789abcdef-2026-01-01.calls"
}
settings
find "$local" "$roaming" -type f -exec md5sum {} + | sort >"$work/settings-before"
echo mine >"$programs/platforms/notes of mine.txt"

# An own window without a right to close it: silent waits, and leaves everything.
timeout 120 wine "$programs/memberdesk-cli.exe" /S >/dev/null 2>&1 &
until_so is_busy
list "$programs" >"$work/found-before"
run "$setup2" /S /CLOSE=1
check 'a silent upgrade of a program that does not close ends with 10' is "$code" 10
check 'and the old version is whole' cmp "$work/source-1/Qt6Core.dll" "$programs/Qt6Core.dll"
list "$programs" >"$work/found"
check 'and nothing was left' diff "$work/found-before" "$work/found"
end_busy

# From a path that Windows writes in another way.
(cd "$WINEPREFIX" && timeout 120 wine "${programs#"$WINEPREFIX/"}/memberdesk.exe" >/dev/null 2>&1) &
check 'the program has a window' until_so xdotool search --name 'Placeholder 1'
run "$setup2" /S
check 'a silent upgrade does not close a window: 10' is "$code" 10
check 'the window is still there' xdotool search --name 'Placeholder 1'
run "$setup2" /S /CLOSE=1 /DESKTOP=1 /AUTOSTART=1
check 'with /CLOSE=1 it does, and upgrades' is "$code" 0
check 'the window is gone' not xdotool search --name 'Placeholder 1'
{ list "$work/source-2"; echo installed-files.txt; echo uninstall.exe; echo 'platforms/notes of mine.txt'; } | sort >"$work/wanted"
list "$programs" >"$work/found"
check 'the new files are there, the one that is gone is gone, a foreign one stays' diff "$work/wanted" "$work/found"
check 'its folder is gone' not test -e "$programs/tls"
check 'the program is the new one' cmp "$work/source-2/memberdesk.exe" "$programs/memberdesk.exe"
check 'a library is the new one' cmp "$work/source-2/Qt6Core.dll" "$programs/Qt6Core.dll"
check 'DisplayVersion is the new one' is "$(registry "$key" DisplayVersion)" 1.1.0-rc2
find "$local" "$roaming" -type f -exec md5sum {} + | sort >"$work/settings-after"
check 'the settings are as they were' diff "$work/settings-before" "$work/settings-after"
check '/DESKTOP=1 made an icon' test -f "$user/Desktop/Member Desk.lnk"
check '/AUTOSTART=1 starts it with Windows' is "$(registry "HKCU\\$run_key" 'Member Desk')" "\"$in_windows\\memberdesk.exe\""
run "$setup2" /S /LANG=zh_CN
check 'once more, in Chinese' is "$code" 0
check 'the icon stays, with its Chinese name' test -f "$user/Desktop/会员前台.lnk"
check 'not with both names' not test -e "$user/Desktop/Member Desk.lnk"
check 'the Chinese name is in the list of programs' is "$(display_name)" '会员前台'
check 'it still starts with Windows' is "$(registry "HKCU\\$run_key" 'Member Desk')" "\"$in_windows\\memberdesk.exe\""
run "$setup2" /S /LANG=en /DESKTOP=0 /AUTOSTART=0
check 'both can be taken back' is "$code" 0
check 'no icon' not test -e "$user/Desktop/Member Desk.lnk"
check 'no start with Windows' is "$(registry "HKCU\\$run_key" 'Member Desk')" ''

# ---- where it cannot be done, nothing is changed

# A folder that has the name under which a file steps aside: it cannot step aside.
mkdir "$programs/new.dll.old~" && touch "$programs/new.dll.old~/held"
run "$setup1" /S
check 'an installation that fails midway ends with 11' is "$code" 11
check 'and what was in the way is as it was' test -f "$programs/new.dll.old~/held"
rm -r "$programs/new.dll.old~"
list "$programs" >"$work/found"
check 'and everything is as it was' diff "$work/wanted" "$work/found"
check 'the program, too' cmp "$work/source-2/memberdesk.exe" "$programs/memberdesk.exe"
check 'and the library' cmp "$work/source-2/Qt6Core.dll" "$programs/Qt6Core.dll"
check 'and its version' is "$(registry "$key" DisplayVersion)" 1.1.0-rc2

other="$drive/tools of mine"
mkdir "$other" && echo theirs >"$other/Qt6Core.dll"
run "$setup1" /S '/D=C:\tools' of mine
check 'a folder with a foreign file of the same name is refused with 12' is "$code" 12
check 'and is as it was' is "$(list "$other"):$(cat "$other/Qt6Core.dll")" Qt6Core.dll:theirs
rm "$other/Qt6Core.dll" && echo theirs >"$other/theirs.dll"
run "$setup1" /S '/D=C:\tools' of mine
check 'it moves into another folder' is "$code" 0
check 'and is there' cmp "$work/source-1/memberdesk.exe" "$other/memberdesk.exe"
check 'the old place has the foreign file only' is "$(list "$programs")" 'platforms/notes of mine.txt'
run "$setup2" /S
check 'the next one finds the place by itself' cmp "$work/source-2/memberdesk.exe" "$other/memberdesk.exe"
# A list that somebody has tampered with.
echo precious >"$drive/precious.txt"
printf '..\\precious.txt\r\nC:\\precious.txt\r\n\\precious.txt\r\nplatforms\\..\\..\\precious.txt\r\n' >>"$other/installed-files.txt"
run "$setup2" /S
check 'an upgrade over a list with names that lead out' is "$code" 0
check 'leaves what is out there' test -f "$drive/precious.txt"
rm "$drive/precious.txt"

# ---- uninstall

uninstall "$other" /S
check 'a silent uninstallation leaves foreign files' is "$(list "$other")" theirs.dll
check 'and no folder' is "$(ls "$other")" theirs.dll
check 'the Start menu has it no more' not test -e "$menu"
check 'nor has the list of programs' is "$(registry "$key" DisplayName)" ''
find "$local" "$roaming" -type f -exec md5sum {} + | sort >"$work/settings-after"
check 'the settings are still there' diff "$work/settings-before" "$work/settings-after"
rm -r "$other" "$programs"

run "$setup2" /S /DESKTOP=1 /AUTOSTART=1
run "$programs/uninstall.exe" /S /REMOVESETTINGS=yes "_?=${in_windows% *}" Desk
check 'an uninstaller that does not go on in a copy ends with a code' is "$code" 15
check 'and removed nothing' test -f "$programs/memberdesk.exe"
echo foreign >"$local/foreign.txt"
uninstall "$programs" /S /REMOVESETTINGS=1
check '/REMOVESETTINGS=1 removes the settings, not a foreign file' is "$(list "$local")" foreign.txt
check 'and the empty folders' is "$(ls "$local")$(ls "$roaming" 2>/dev/null)" foreign.txt
check 'no folder of the program is left' not test -e "$programs"
check 'no icon is left' not test -e "$user/Desktop/Member Desk.lnk"
check 'no start with Windows is left' is "$(registry "HKCU\\$run_key" 'Member Desk')" ''
rm -r "$local"
rmdir "$user/AppData/Local/Programs" 2>/dev/null
check 'nothing else is left anywhere' is "$(find "$drive" -type f -not -path '*/windows/*' -not -path '*/Temp/*' | sort)" "$before"

# ---- for all users, through the second start that Windows would ask about

check 'an installer that takes itself for an ordinary user' \
    env MAKENSIS_FLAGS=-DPRETEND_USER "$make_installer" 1.0.0 "$work/source-1" "$work/pretend"
all="$drive/Program Files/Member Desk"
run "$work/pretend/memberdesk-1.0.0-setup.exe" /S /AllUsers /DESKTOP=1 /AUTOSTART=1
check 'for all users by a second start' is "$code" 0
check 'the files are in Program Files' cmp "$work/source-1/memberdesk.exe" "$all/memberdesk.exe"
check 'the Start menu of all has it' test -f "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Member Desk.lnk"
check 'the desktop of all has it' test -f "$drive/users/Public/Desktop/Member Desk.lnk"
check 'it starts with Windows for all' is "$(registry "HKLM\\$run_key" 'Member Desk')" '"C:\Program Files\Member Desk\memberdesk.exe"'
check 'the list of programs of all has it' is "$(registry "$machine_key" DisplayVersion)" 1.0.0
check 'nothing for this user' is "$(registry "$key" DisplayName)" ''
timeout 120 wine "$all/memberdesk-cli.exe" /S >/dev/null 2>&1 &
until_so is_busy
run "$work/pretend/memberdesk-1.0.0-setup.exe" /S
check 'what stops the second one is told by the first' is "$code" 10
end_busy
settings
run "$work/secret.exe"
check 'the keychain has an entry that the settings name' secret_is_there
uninstall "$all" /S /REMOVESETTINGS=1
check 'nothing is left in Program Files' not test -e "$all"
check 'nor in the Start menu' not test -e "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Member Desk.lnk"
check 'nor on the desktop' not test -e "$drive/users/Public/Desktop/Member Desk.lnk"
check 'nor in the list' is "$(registry "$machine_key" DisplayVersion)" ''
check 'nor does it start' is "$(registry "HKLM\\$run_key" 'Member Desk')" ''
check 'the settings of the user who asked are removed' until_so not test -e "$local/memberdesk.ini"
check 'and what the keychain held for them' not secret_is_there

settled windows_installer

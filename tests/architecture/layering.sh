#!/bin/sh
# SPDX-License-Identifier: MIT
# The arrows between the rooms and the rules that no compiler checks. Linking alone does not enforce them: on Debian
# <QtWidgets/QLabel> resolves for a target that links only Qt Core.
#
# usage: layering.sh [TREE]     prints each rule and every violation as file:line; ends with 1 where there is one
set -eu
export LC_ALL=C
tree=${1:-$(dirname "$0")/../..}
cd "$tree"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
: >"$scratch/violations"

# Every header of QtGui, QtWidgets, QtSvg, QtOpenGL and QtPrintSupport 6.4, and none of QtCore, QtNetwork or QtTest.
screen_headers='^(Qt(Gui|Widgets|Svg|SvgWidgets|OpenGL|OpenGLWidgets|PrintSupport)/|Q(Abstract(Button|FileIcon|Graphics|ItemDelegate|ItemView|Print|Scroll|Slider|SpinBox|TextDocument|Undo)|Accessible|Action|Application|Backing|Bitmap|Box|Brush|Button|CalendarWidget|CheckBox|Clipboard|Close|Color|ColumnView|ComboBox|CommandLink|CommonStyle|Completer|Conical|ContextMenu|Cursor|DataWidget|Date(Time)?Edit|Desktop|Dial|Dock|Double(Spin|Validator)|Drag|DropEvent|Enter|ErrorMessage|EventPoint|Expose|File(Dialog|Icon|Open|SystemModel)|Focus|Font|Form|Frame|Generic(Matrix|Plugin)|Gesture|Glyph|Gradient|Graphics|Grid|Group|Gui|HBox|Header|Help|Hide|Hover|Icon|Image|Input|IntV|Item(Delegate|Editor)|Key(Event|Sequence)|LCD|Label|Layout|LineEdit|Linear|List(View|Widget)|MainWindow|Matrix|Mdi|Menu|MessageBox|Mouse|Mov(e|ie)|Native|Offscreen|OpenGL|Page|Paint|Palette|PanG|Pdf|Pen|Picture|Pinch|Pixel|Pixmap|Plain|PlatformSurface|PointerE|Pointing|Polygon|Print|Progress|ProxyStyle|Push|Quaternion|Radi|Raster|RawFont|Region|RegularExpressionV|Resize|Rgb|Rubber|Screen|Scroll|SessionM|Shortcut|Show|SinglePoint|Size(Grip|Policy)|Slider|Spacer|Spin|Splash|Splitter|Stacked|Standard(Item)|StaticText|Status|Style|Surface|Svg|Swipe|Syntax|SystemTray|Tab|Tap|Text(Block|Browser|Char|Cursor|Document|Edit|Format|Fragment|Frame|Image|Inline|Item|Layout|Length|Line|List|Object|Option|Table)|TileRules|TimeEdit|Tool|Touch|Transform|Tree|Undo|VBox|Validator|Vector[234]|Vulkan|WhatsThis|Wheel|Widget|Window|Wizard|tEvents))'

rooms=
for room in lib app tests; do
    [ ! -d "$room" ] || rooms="$rooms $room"
done

# shellcheck disable=SC2086 # a list of words
find $rooms -type f \( -name '*.cpp' -o -name '*.h' \) | sort >"$scratch/sources"
# shellcheck disable=SC2086
find $rooms -type f -name CMakeLists.txt | sort >"$scratch/cmake"
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard
else
    find . -type f -not -path './build/*' -not -path './.git/*' | sed 's|^\./||'
fi | sort >"$scratch/files"

count() { wc -l <"$1" | tr -d ' '; }

# --- what the sources say -----------------------------------------------------------------------------------------------
cat >"$scratch/sources.awk" <<'AWK'
function violation(text) { printf "%s:%d: %s\n", FILENAME, FNR, text }
function word(pattern) { return (" " code " ") ~ ("[^A-Za-z0-9_](" pattern ")[^A-Za-z0-9_]") }

# The room that a path lies in: kybio/model, desk/lookup, sandbox, app/desktop/look, app/cli, …
function roomOf(path) {
    if (path ~ /^tests\//) return "tests"
    if (path ~ /^sandbox\//) return "sandbox"
    if (path ~ /^kybio\// || path ~ /^desk\//) return firstFolders(path, 2)
    if (path ~ /^(desktop|cli|sentences|process|demo|xlsx|print)\//) path = "app/" path
    if (path ~ /^app\/(desktop|cli)\//) return firstFolders(path, 3)
    if (path ~ /^app\//) return firstFolders(path, 2)
    return ""
}
function firstFolders(path, most,    part, n, i, room) {
    n = split(path, part, "/") - 1
    for (i = 1; i <= n && i <= most; ++i) room = room (i > 1 ? "/" : "") part[i]
    return room
}

# The rooms that each room may include beside itself; "desk/" is every room below lib/desk. A room that is not here may not be.
BEGIN {
    may["kybio/errors"] = ""
    may["kybio/model"] = "kybio/errors"
    may["kybio/signing"] = "kybio/errors"
    may["kybio/decoding"] = "kybio/model kybio/errors"
    may["kybio/transport"] = "kybio/signing kybio/decoding kybio/model kybio/errors"
    values = " kybio/model kybio/errors"
    installed = " kybio/transport kybio/signing kybio/model kybio/errors"
    may["kybio/example"] = installed

    may["desk/clock"] = ""
    may["desk/files"] = ""
    may["desk/keychain"] = ""
    may["desk/text"] = values
    may["desk/scan"] = "desk/text" values
    may["desk/member"] = "desk/text" values
    may["desk/log"] = "desk/files desk/clock desk/text" installed
    may["desk/doctor"] = installed
    may["desk/pay"] = values
    may["desk/peek"] = "desk/log desk/files desk/sheet"
    may["desk/sheet"] = "desk/files"
    may["desk/members"] = "desk/sheet desk/clock desk/files desk/lookup desk/member desk/scan desk/text" installed
    may["desk/changes"] = "desk/members desk/sheet" values
    may["desk/topups"] = "desk/members" values
    may["desk/lookup"] = "desk/scan desk/member desk/log desk/clock desk/text" installed
    may["desk/settings"] = "desk/files desk/scan desk/keychain desk/log desk/clock desk/text" installed
    may["desk/pin"] = "desk/settings desk/clock"
    may["desk/connection"] = "desk/files desk/settings desk/doctor desk/keychain desk/log desk/clock desk/text" installed

    may["sandbox"] = ""
    may["app/sandbox"] = "app/sentences app/process sandbox"
    may["app/demo"] = "sandbox"
    may["app/xlsx"] = "desk/sheet desk/files"
    may["app/print"] = ""
    may["app/process"] = "desk/log"
    may["app/sentences"] = "desk/" installed

    shown = " app/sentences desk/" installed
    may["app/desktop/look"] = ""
    may["app/desktop/widgets"] = "app/desktop/look desk/text"
    below = "app/desktop/widgets app/desktop/look" shown
    may["app/desktop/answer"] = below
    may["app/desktop/counter"] = "app/desktop/answer " below
    may["app/desktop/doctor"] = below
    may["app/desktop/privacy"] = below
    may["app/desktop/charts"] = "app/desktop/widgets app/desktop/look"
    may["app/desktop/changes"] = "app/desktop/answer " below
    may["app/desktop/members"] = "app/desktop/changes app/desktop/charts app/desktop/answer app/desktop/privacy app/xlsx app/print " below
    may["app/desktop/topups"] = "app/desktop/answer " below
    may["app/desktop/pay"] = "app/desktop/answer " below
    may["app/desktop/settings"] = "app/desktop/doctor app/desktop/privacy " below
    below = "app/desktop/counter app/desktop/answer app/desktop/members app/desktop/topups app/desktop/pay app/desktop/settings app/desktop/doctor app/desktop/privacy " below
    may["app/desktop/place"] = ""
    may["app/desktop/window"] = "app/desktop/place app/demo " below
    may["app/desktop/program"] = "app/desktop/window app/desktop/place app/demo app/process " below

    may["app/cli"] = "app/cli/arguments app/cli/members app/cli/lookup app/cli/connection app/demo app/process" shown
    may["app/cli/arguments"] = "app/cli" shown
    may["app/cli/members"] = "app/cli/lookup app/cli/connection app/cli" shown
    may["app/cli/lookup"] = "app/cli/connection app/cli app/xlsx" shown
    may["app/cli/connection"] = "app/cli app/demo" shown
}

function mayInclude(here, there,    rooms, n, i) {
    if (here == there) return 1
    n = split(may[here], rooms, " ")
    for (i = 1; i <= n; ++i)
        if (rooms[i] == there || (rooms[i] ~ /\/$/ && index(there, rooms[i]) == 1)) return 1
    return 0
}

FNR == 1 {
    inComment = 0
    path = FILENAME
    sub(/^lib\//, "", path)
    here = roomOf(path)
    if (here != "tests" && !(here in may)) violation("arrow: layering.sh does not know the room " here)
    inLib = FILENAME ~ /^lib\//
    inApp = FILENAME ~ /^app\//
}

{
    code = $0
    # Comments talk about what is forbidden; only code may not do it.
    if (inComment) {
        if (!match(code, /\*\//)) next
        code = substr(code, RSTART + 2)
        inComment = 0
    }
    while (match(code, /\/\*/)) {
        head = substr(code, 1, RSTART - 1)
        tail = substr(code, RSTART + 2)
        if (!match(tail, /\*\//)) { code = head; inComment = 1; break }
        code = head " " substr(tail, RSTART + 2)
    }
    # "https://…" is no comment.
    if (code !~ /:\/\//) sub(/\/\/.*/, "", code)
    else sub(/[ \t]\/\/[ \/!].*/, "", code)

    if (code ~ /^[ \t]*#[ \t]*include/) {
        header = code
        sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", header)
        sub(/[>"].*/, "", header)
        if (header ~ /^\.\.?\// && FILENAME !~ /^tests\//)
            violation("relative include " header ": name the room, as in <desk/member/standing.h>")
        there = roomOf(header)
        if (there != "" && here in may && !mayInclude(here, there))
            violation("arrow: " here " may not include " there " (" header ")")
        if (inLib && header ~ screen)
            violation("lib knows no screen: " header)
        if (header ~ /^Qt(Core|Gui|Widgets|Network|Svg|SvgWidgets|Test|Xml|Sql|Concurrent|DBus)(\/Qt[A-Za-z]*)?$/)
            violation("umbrella include " header ": name what is used")
        if ((inLib || inApp) && header ~ /(^|\/)(QSettings|qsettings\.h)$/ && FILENAME !~ /^lib\/desk\/settings\/settings[a-z]*\.(cpp|h)$/)
            violation("settings: only lib/desk/settings/settings* may include " header)
        next
    }
    if (inLib && word("tr|translate|qtTrId|trUtf8|tr_noop") && code ~ /[^A-Za-z0-9_]?(tr|translate|qtTrId)[ \t]*\(/)
        violation("lib holds no translated sentence: put it into app/sentences")
    if (inLib && word("QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_NOOP3|QT_TRID_NOOP|Q_DECLARE_TR_FUNCTIONS|QTranslator"))
        violation("lib holds no translated sentence: put it into app/sentences")
    if (inLib && word("double|float|toDouble|toFloat")) {
        # Allowed: the one callback of nlohmann's SAX interface whose signature has a double, ignored for the text beside it.
        if (!(FILENAME == "lib/kybio/decoding/json.cpp" && code ~ /number_float/))
            violation("money: no floating point in lib")
    }
    if ((inLib || inApp) && word("ignoreSslErrors|VerifyNone|QueryPeer|setTransferTimeout|QEventLoop"))
        violation("forbidden in lib and app: certificate errors ignored, inactivity time-outs, nested event loops")
}
AWK
tr '\n' '\0' <"$scratch/sources" | xargs -0 awk -v screen="$screen_headers" -f "$scratch/sources.awk" >>"$scratch/violations"
echo "layering: $(count "$scratch/sources") sources:"
cat <<'TEXT'
  arrows      app -> desk -> kybio; app/demo, app/sandbox, tests -> sandbox; app/xlsx -> desk/sheet, files; transport -> signing, decoding -> model; all -> errors
              program -> window -> {place, counter -> answer, settings -> doctor} -> widgets -> look; cli/members -> cli/lookup -> cli/connection
              lookup -> scan, member, log; members -> lookup, sheet; sheet -> files; topups, changes -> members; connection, pin -> settings -> scan, keychain, log; log -> clock; all -> text
  screen      no QtGui, QtWidgets, QtSvg in lib
  sentences   no translated text in lib
  settings    QSettings only in lib/desk/settings/settings*
  money       no double, no float, no toDouble in lib
  network     no ignored certificate error, no transfer time-out, no nested event loop in lib and app
  includes    no umbrella includes, no relative ones
TEXT

# --- what CMake links ---------------------------------------------------------------------------------------------------
cat >"$scratch/cmake.awk" <<'AWK'
FNR == 1 { linking = 0; screen = FILENAME ~ /^lib\// }
{
    line = $0
    sub(/#.*/, "", line)
    if (line ~ /target_link_libraries[ \t]*\(/) linking = 1
    if (!linking) next
    padded = " " line " "
    gsub(/(BUILD_INTERFACE|INSTALL_INTERFACE|LINK_ONLY):/, " ", padded)
    gsub(/[()$<>;"]/, " ", padded)
    if (screen && padded ~ / Qt6?::(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets) /)
        printf "%s:%d: lib knows no screen: a library of QtGui or above is linked\n", FILENAME, FNR
    if (FILENAME ~ /^lib\/kybio\// && padded ~ / (desk|sandbox) /)
        printf "%s:%d: arrow: kybio may not link desk or sandbox\n", FILENAME, FNR
    if (FILENAME ~ /^lib\/desk\// && padded ~ / sandbox /)
        printf "%s:%d: arrow: desk may not link sandbox\n", FILENAME, FNR
    if (FILENAME ~ /^lib\/sandbox\// && padded ~ / (desk|kybio|Kybio::kybio) /)
        printf "%s:%d: arrow: sandbox may not link desk or kybio\n", FILENAME, FNR
    if (FILENAME ~ /^app\/(desktop|cli)\// && padded ~ / sandbox /)
        printf "%s:%d: arrow: the programs load the demo, they do not link sandbox\n", FILENAME, FNR
    if (line ~ /\)[ \t]*$/) linking = 0
}
AWK
tr '\n' '\0' <"$scratch/cmake" | xargs -0 awk -f "$scratch/cmake.awk" >>"$scratch/violations"
echo "layering: $(count "$scratch/cmake") CMakeLists.txt: the same arrows in target_link_libraries, no QtGui and above in lib"

# --- rooms have a README ------------------------------------------------------------------------------------------------
{ grep -E '^(lib|app)/' "$scratch/files" || true; } | sed 's|/[^/]*$||' |
    awk '{ n = split($0, part, "/"); dir = ""; for (i = 1; i <= n; i++) { dir = dir (i > 1 ? "/" : "") part[i]; print dir } }' |
    sort -u >"$scratch/rooms"
while IFS= read -r room; do
    [ -f "$room/README.md" ] || echo "$room/README.md:1: a room without a README" >>"$scratch/violations"
done <"$scratch/rooms"
echo "layering: $(count "$scratch/rooms") rooms: each has a README.md"

# --- folders that can be looked over ------------------------------------------------------------------------------------
most=28
{ grep -E '^(lib|app|tests)/.*\.(cpp|h|ui)$' "$scratch/files" || true; } | sed 's|/[^/]*$||' | sort | uniq -c >"$scratch/folders"
awk -v most="$most" '$1 > most { printf "%s:1: a folder with %d sources: no more than %d\n", $2, $1, most }' \
    "$scratch/folders" >>"$scratch/violations"
echo "layering: $(count "$scratch/folders") folders: none with more than $most sources"

# --- licence lines ------------------------------------------------------------------------------------------------------
# Without a process for each file: there are some hundred.
checked=0
while IFS= read -r file; do
    [ -f "$file" ] || continue
    source=false
    case $file in
    *.cpp | *.h | *.sh | *.cmake | CMakeLists.txt | */CMakeLists.txt) source=true ;;
    *.md | *.png | *.svg | *.json | *.ts | *.ui | *.xml | *.txt) continue ;;
    esac
    first=''
    second=''
    { IFS= read -r first && IFS= read -r second; } <"$file" || true
    line=1
    case $first in
    '#!'*) line=2 first=$second source=true ;;
    esac
    $source || continue
    checked=$((checked + 1))
    case $first in
    *'SPDX-License-Identifier: MIT'*) ;;
    *) echo "$file:$line: no SPDX-License-Identifier line" >>"$scratch/violations" ;;
    esac
done <"$scratch/files"
echo "layering: $checked sources, CMakeLists.txt and scripts: SPDX line first"

# --- labels show plain text -----------------------------------------------------------------------------------------------
{ grep -E '^app/.*\.ui$' "$scratch/files" || true; } >"$scratch/forms"
cat >"$scratch/forms.awk" <<'AWK'
function close_label() {
    if (label) printf "%s:%d: QLabel %s without textFormat Qt::PlainText\n", FILENAME, label, name
    label = 0
}
FNR == 1 { label = 0 }
/<widget / { close_label() }
/<widget class="QLabel"/ {
    label = FNR
    name = $0
    sub(/.*name="/, "", name)
    sub(/".*/, "", name)
}
/Qt::(TextFormat::)?PlainText/ { label = 0 }
/<\/widget>/ { close_label() }
AWK
if [ -s "$scratch/forms" ]; then
    tr '\n' '\0' <"$scratch/forms" | xargs -0 awk -f "$scratch/forms.awk" >>"$scratch/violations"
fi
echo "layering: $(count "$scratch/forms") forms: every QLabel shows plain text only"

if [ -s "$scratch/violations" ]; then
    cat "$scratch/violations"
    echo "layering: $(count "$scratch/violations") violations"
    exit 1
fi
echo "layering: no violations"

#!/bin/sh
# SPDX-License-Identifier: MIT
# A check that never fails proves nothing. This builds a small tree that keeps every rule and uses every arrow there is, and
# expects layering.sh to accept it. Then it plants a violation of each rule and of each arrow that there is not, and expects
# exactly those lines: no more and no fewer.
set -eu
export LC_ALL=C
check=$(cd "$(dirname "$0")" && pwd)/layering.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/tree
licence='// SPDX-License-Identifier: MIT'
hash_licence='# SPDX-License-Identifier: MIT'
: >"$scratch/expected"
: >"$scratch/plants"

# put FILE LINE...: a file of those lines
put() {
    file=$1
    shift
    case $file in
    */*) mkdir -p "$tree/${file%/*}" ;;
    esac
    printf '%s\n' "$@" >"$tree/$file"
}

# room FOLDER...: folders with a README
room() {
    for folder; do put "$folder/README.md" '# A room'; done
}

# expect WHERE WHAT: a line that layering.sh must print
expect() { printf '%s: %s\n' "$1" "$2" >>"$scratch/expected"; }

# plant FILE LINE WHAT: remembers a line that is added to the end of the file once the clean tree was accepted
plant() { printf '%s\t%s\t%s\n' "$1" "$2" "$3" >>"$scratch/plants"; }

# arrows FOLDER ALL MAY: what FOLDER may include of the rooms in ALL goes into the clean tree, all else is planted
arrows() {
    here=${1#lib/}
    file=$1/arrows.cpp
    [ -f "$tree/$file" ] || put "$file" "$licence"
    for there in $2; do
        [ "$there" != "$here" ] || continue
        header=$there/x.h
        case " $3 " in
        *" $there "*) printf '#include <%s>\n' "$header" >>"$tree/$file" ;;
        *) plant "$file" "#include <$header>" "arrow: $here may not include $there ($header)" ;;
        esac
    done
}

# --- the arrows ---------------------------------------------------------------------------------------------------------
values='kybio/errors kybio/model'
installed="$values kybio/signing kybio/transport"
kybio="$installed kybio/decoding"
base='desk/clock desk/text'
log="desk/log $base"
settings="desk/settings desk/files desk/scan desk/keychain $log"
desk="desk/changes desk/clock desk/connection desk/doctor desk/files desk/keychain desk/log desk/lookup desk/member desk/members desk/pay desk/peek desk/pin desk/scan desk/settings desk/sheet desk/text desk/topups"
widgets='app/desktop/widgets app/desktop/look'
window="app/desktop/answer app/desktop/counter app/desktop/doctor app/desktop/members app/desktop/pay app/desktop/privacy app/desktop/settings app/desktop/topups $widgets"
desktop="app/desktop/changes app/desktop/charts app/desktop/program app/desktop/window app/desktop/place $window"
cli='app/cli app/cli/arguments app/cli/connection app/cli/lookup app/cli/members'
shown="app/sentences $desk $installed"
everything="$kybio $desk sandbox $desktop $cli app/sentences app/process app/demo app/xlsx app/print app/sandbox"

arrows lib/kybio/errors "$everything" ''
arrows lib/kybio/model "$everything" kybio/errors
arrows lib/kybio/signing "$everything" kybio/errors
arrows lib/kybio/decoding "$everything" "$values"
arrows lib/kybio/transport "$everything" "$kybio"
arrows lib/kybio/example "$everything" "$installed"
arrows lib/desk/clock "$everything" ''
arrows lib/desk/files "$everything" ''
arrows lib/desk/keychain "$everything" ''
arrows lib/desk/text "$everything" "$values"
arrows lib/desk/scan "$everything" "desk/text $values"
arrows lib/desk/member "$everything" "desk/text $values"
arrows lib/desk/log "$everything" "desk/files $base $installed"
arrows lib/desk/doctor "$everything" "$installed"
arrows lib/desk/peek "$everything" "desk/log desk/files desk/sheet"
arrows lib/desk/pay "$everything" "$values"
arrows lib/desk/sheet "$everything" "desk/files"
arrows lib/desk/members "$everything" "desk/sheet desk/clock desk/files desk/lookup desk/member desk/scan desk/text $installed"
arrows lib/desk/changes "$everything" "desk/members desk/sheet $values"
arrows lib/desk/topups "$everything" "desk/members $values"
arrows lib/desk/lookup "$everything" "desk/scan desk/member $log $installed"
arrows lib/desk/settings "$everything" "$settings $installed"
arrows lib/desk/pin "$everything" 'desk/settings desk/clock'
arrows lib/desk/connection "$everything" "desk/settings desk/files desk/doctor desk/keychain $log $installed"
arrows lib/sandbox "$everything" ''
arrows app/sandbox "$everything" 'sandbox app/sentences app/process'
arrows app/demo "$everything" sandbox
arrows app/xlsx "$everything" 'desk/sheet desk/files'
arrows app/print "$everything" ''
arrows app/process "$everything" desk/log
arrows app/sentences "$everything" "$desk $installed"
arrows app/desktop/look "$everything" ''
arrows app/desktop/widgets "$everything" 'app/desktop/look desk/text'
arrows app/desktop/answer "$everything" "$widgets $shown"
arrows app/desktop/counter "$everything" "app/desktop/answer $widgets $shown"
arrows app/desktop/doctor "$everything" "$widgets $shown"
arrows app/desktop/charts "$everything" "$widgets"
arrows app/desktop/changes "$everything" "app/desktop/answer $widgets $shown"
arrows app/desktop/members "$everything" "app/desktop/changes app/desktop/charts app/desktop/answer app/desktop/privacy app/xlsx app/print $widgets $shown"
arrows app/desktop/pay "$everything" "app/desktop/answer $widgets $shown"
arrows app/desktop/privacy "$everything" "$widgets $shown"
arrows app/desktop/settings "$everything" "app/desktop/doctor app/desktop/privacy $widgets $shown"
arrows app/desktop/topups "$everything" "app/desktop/answer $widgets $shown"
arrows app/desktop/place "$everything" ''
arrows app/desktop/window "$everything" "app/desktop/place $window app/demo $shown"
arrows app/desktop/program "$everything" "app/desktop/window app/desktop/place $window app/demo app/process $shown"
arrows app/cli "$everything" "$cli app/demo app/process $shown"
arrows app/cli/arguments "$everything" "app/cli $shown"
arrows app/cli/members "$everything" "app/cli app/cli/lookup app/cli/connection $shown"
arrows app/cli/lookup "$everything" "app/cli app/cli/connection app/xlsx $shown"
arrows app/cli/connection "$everything" "app/cli app/demo $shown"
arrows tests/kybio "$everything" "$everything"
room lib lib/kybio lib/kybio/errors lib/kybio/model lib/kybio/signing lib/kybio/decoding lib/kybio/transport lib/kybio/example \
    lib/desk lib/desk/changes lib/desk/clock lib/desk/connection lib/desk/doctor lib/desk/files lib/desk/keychain lib/desk/log lib/desk/lookup lib/desk/member \
    lib/desk/members lib/desk/pay lib/desk/peek lib/desk/sheet lib/desk/topups \
    lib/desk/pin lib/desk/scan lib/desk/settings lib/desk/text lib/sandbox app app/sandbox app/demo app/xlsx app/print app/process app/sentences \
    app/desktop app/desktop/look app/desktop/widgets app/desktop/answer app/desktop/counter app/desktop/doctor \
    app/desktop/changes app/desktop/charts app/desktop/members app/desktop/pay app/desktop/topups app/desktop/place app/desktop/privacy app/desktop/settings app/desktop/window app/desktop/program app/cli app/cli/arguments app/cli/members app/cli/lookup \
    app/cli/connection
put lib/desk/lookup/deep/arrows.h "$licence" '#include <desk/lookup/deep/other.h>'
put app/cli/short.cpp "$licence" '#include <demo/demo.h>' '#include "cli/lookup/x.h"'
room lib/desk/lookup/deep
plant lib/desk/lookup/deep/arrows.h '#  include <desk/settings/x.h>' 'arrow: desk/lookup may not include desk/settings (desk/settings/x.h)'
plant app/cli/short.cpp '#include "desktop/look/x.h"' 'arrow: app/cli may not include app/desktop/look (desktop/look/x.h)'
plant lib/kybio/model/arrows.cpp '#include "../transport/x.h"' \
    'relative include ../transport/x.h: name the room, as in <desk/member/standing.h>'

# --- what no other rule forbids -----------------------------------------------------------------------------------------
put lib/kybio/errors/fault.h "$licence" '#include <QString>' '#include <QCalendar>'
put lib/kybio/signing/signature.cpp "$licence" '// a double in a comment, and tr() and QEventLoop' '#include <QUrl>'
put lib/kybio/decoding/json.cpp "$licence" 'bool number_float(double, const std::string &text) override;'
put lib/kybio/transport/client.cpp "$licence" '#include <QNetworkReply>' \
    '/* setTransferTimeout measures' ' * inactivity only */' 'auto url = "https://kybio"; // QEventLoop is not used'
put lib/desk/settings/settings.cpp "$licence" '#include <QSettings>' 'translated(constant);'
put lib/desk/lookup/recent.cpp "$licence" '#include <QString>'
put lib/sandbox/server.cpp "$licence" '#include <httplib.h>'
put app/desktop/answer/panel.cpp "$licence" '#include <QLabel>' 'label->setText(tr("Name"));'
put app/desktop/answer/panel.ui '<ui>' '<widget class="QWidget" name="panel">' '<widget class="QLabel" name="nameLabel">' \
    '<property name="textFormat"><enum>Qt::PlainText</enum></property>' '</widget>' '</widget>' '</ui>'
put app/cli/main.cpp "$licence"
put tests/kybio/test.cpp "$licence" 'double seconds;' '#include "../desk/helper.h"'
put lib/kybio/CMakeLists.txt "$hash_licence" 'target_link_libraries(kybio PUBLIC Qt6::Core)'
put lib/desk/CMakeLists.txt "$hash_licence" 'target_link_libraries(desk' 'PUBLIC kybio)'
put lib/sandbox/CMakeLists.txt "$hash_licence" 'target_link_libraries(sandbox PRIVATE Qt6::Core) # no kybio'
put app/desktop/CMakeLists.txt "$hash_licence" 'target_link_libraries(desktop PRIVATE memberdesk_demo)'
put dev '#!/bin/sh' "$hash_licence"
for number in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28; do
    put "tests/many/$number.cpp" "$licence"
done

# --- a violation of each rule -------------------------------------------------------------------------------------------
for header in QWidget QLabel QApplication QIcon QColor QGuiApplication QtWidgets/QLabel QSvgRenderer QCalendarWidget; do
    plant lib/desk/settings/settings.cpp "#include <$header>" "lib knows no screen: $header"
done
screen='lib knows no screen: a library of QtGui or above is linked'
plant lib/desk/CMakeLists.txt 'target_link_libraries(desk PUBLIC Qt6::Widgets)' "$screen"
plant lib/kybio/CMakeLists.txt 'target_link_libraries(kybio PUBLIC desk)' 'arrow: kybio may not link desk or sandbox'
plant lib/desk/CMakeLists.txt 'target_link_libraries(desk PUBLIC kybio PRIVATE sandbox)' 'arrow: desk may not link sandbox'
plant lib/sandbox/CMakeLists.txt 'target_link_libraries(sandbox PRIVATE $<BUILD_INTERFACE:kybio>)' \
    'arrow: sandbox may not link desk or kybio'
plant app/desktop/CMakeLists.txt 'target_link_libraries(desktop PRIVATE memberdesk_demo sandbox)' \
    'arrow: the programs load the demo, they do not link sandbox'

sentence='lib holds no translated sentence: put it into app/sentences'
plant lib/kybio/errors/fault.h 'return QObject::tr("No network");' "$sentence"
plant lib/desk/settings/settings.cpp 'QCoreApplication::translate ("a", "b");' "$sentence"
plant lib/desk/settings/settings.cpp 'const char *text = QT_TR_NOOP("Busy");' "$sentence"

only='settings: only lib/desk/settings/settings* may include'
plant lib/desk/lookup/recent.cpp '#include <QSettings>' "$only QSettings"
plant app/desktop/answer/panel.cpp '#include <QtCore/QSettings>' "$only QtCore/QSettings"

money='money: no floating point in lib'
plant lib/kybio/errors/fault.h 'double balance;' "$money"
plant lib/desk/settings/settings.cpp 'const auto value = text.toDouble();' "$money"
plant lib/sandbox/server.cpp 'std::vector<float> values;' "$money"
plant lib/kybio/decoding/json.cpp 'double value;' "$money"

network='forbidden in lib and app: certificate errors ignored, inactivity time-outs, nested event loops'
plant lib/kybio/transport/client.cpp 'reply->ignoreSslErrors();' "$network"
plant lib/kybio/transport/client.cpp 'tls.setPeerVerifyMode(QSslSocket::VerifyNone);' "$network"
plant lib/kybio/transport/client.cpp 'tls.setPeerVerifyMode(QSslSocket::QueryPeer);' "$network"
plant lib/kybio/transport/client.cpp 'request.setTransferTimeout(500); // url "https://a"' "$network"
plant app/cli/main.cpp 'QEventLoop loop;' "$network"

plant lib/kybio/errors/fault.h '#include <QtCore>' 'umbrella include QtCore: name what is used'
plant app/desktop/answer/panel.cpp '#include <QtWidgets/QtWidgets>' 'umbrella include QtWidgets/QtWidgets: name what is used'
plant tests/kybio/test.cpp '#include <QtTest>' 'umbrella include QtTest: name what is used'

# --- the clean tree, and the planted one ---------------------------------------------------------------------------------
if ! sh "$check" "$tree" >"$scratch/output" 2>&1; then
    echo 'The clean tree is refused:'
    cat "$scratch/output"
    exit 1
fi

tab=$(printf '\t')
sort -s -t "$tab" -k 1,1 "$scratch/plants" >"$scratch/sorted"
before=
while IFS=$tab read -r file line what; do
    [ "$file" = "$before" ] || at=$(wc -l <"$tree/$file")
    before=$file
    at=$((at + 1))
    printf '%s\n' "$line" >>"$tree/$file"
    expect "$file:$at" "$what"
done <"$scratch/sorted"

put lib/desk/strange/new.cpp "$licence"
room lib/desk/strange
expect lib/desk/strange/new.cpp:1 'arrow: layering.sh does not know the room desk/strange'
put lib/desk/flat.h "$licence"
expect lib/desk/flat.h:1 'arrow: layering.sh does not know the room desk'
put app/flat.h "$licence"
expect app/flat.h:1 'arrow: layering.sh does not know the room app'
put tests/many/29.h "$licence"
expect tests/many:1 'a folder with 29 sources: no more than 28'
rm "$tree/lib/kybio/model/README.md"
expect lib/kybio/model/README.md:1 'a room without a README'
put lib/desk/text/plain.cpp '#include <QString>'
expect lib/desk/text/plain.cpp:1 'no SPDX-License-Identifier line'
put tests/bench/run '#!/bin/sh' 'echo'
expect tests/bench/run:2 'no SPDX-License-Identifier line'
put lib/CMakeLists.txt 'add_subdirectory(desk)'
expect lib/CMakeLists.txt:1 'no SPDX-License-Identifier line'
put app/desktop/answer/other.ui '<ui>' '<widget class="QLabel" name="phoneLabel">' \
    '<property name="text"><string>Phone</string></property>' '</widget>' '</ui>'
expect app/desktop/answer/other.ui:2 'QLabel phoneLabel without textFormat Qt::PlainText'

planted=$(wc -l <"$scratch/expected" | tr -d ' ')
if sh "$check" "$tree" >"$scratch/output" 2>&1; then
    echo "NOT CAUGHT: none of $planted violations"
    exit 1
fi
sort "$scratch/expected" >"$scratch/wanted"
{ grep -E '^[^ ]+:[0-9]+: ' "$scratch/output" || true; } | sort >"$scratch/caught"
comm -23 "$scratch/wanted" "$scratch/caught" | sed 's/^/NOT CAUGHT: /' >"$scratch/wrong"
comm -13 "$scratch/wanted" "$scratch/caught" | sed 's/^/CAUGHT WRONGLY: /' >>"$scratch/wrong"
cat "$scratch/wrong"
grep -qxF "layering: $planted violations" "$scratch/output" || echo "The number of violations is not said to be $planted" | tee -a "$scratch/wrong"
echo "layering-selftest: $planted violations planted, $(wc -l <"$scratch/wrong" | tr -d ' ') lines not as they should be"
[ ! -s "$scratch/wrong" ]

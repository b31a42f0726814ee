#!/bin/sh
# SPDX-License-Identifier: MIT
# A check that never fails proves nothing: plants one violation of each rule into a small clean tree and expects
# layering.sh to name that file, that line and that rule.
set -eu
check=$(cd "$(dirname "$0")" && pwd)/layering.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/tree
licence='// SPDX-License-Identifier: MIT'
planted=0
failed=0

# put FILE LINE...: a file of those lines
put() {
    file=$1
    shift
    mkdir -p "$tree/$(dirname "$file")"
    printf '%s\n' "$@" >"$tree/$file"
}

clean_tree() {
    rm -rf "$tree"
    mkdir -p "$tree"
    put lib/kybio/errors/fault.h "$licence" '#include <QString>'
    put lib/kybio/model/member.h "$licence" '#include <kybio/model/decimal.h>' '#include <QCalendar>'
    put lib/kybio/signing/signature.cpp "$licence" '// a double in a comment, and tr() and QEventLoop' '#include <QUrl>'
    put lib/kybio/decoding/json.cpp "$licence" '#include <kybio/errors/fault.h>' \
        'bool number_float(double, const std::string &text) override;'
    put lib/kybio/transport/client.cpp "$licence" '#include <kybio/decoding/json.h>' '#include <QNetworkReply>' \
        '/* setTransferTimeout measures' ' * inactivity only */' 'auto url = "https://kybio"; // QEventLoop is not used'
    put lib/desk/settings/settings.cpp "$licence" '#include <kybio/signing/signature.h>' '#include <QSettings>' 'translated(constant);'
    put lib/sandbox/server.cpp "$licence" '#include <sandbox/server.h>' '#include <httplib.h>'
    put app/desktop/panel.cpp "$licence" '#include <desk/settings/settings.h>' '#include <QLabel>' 'label->setText(tr("Name"));'
    put app/desktop/panel.ui '<ui>' '<widget class="QWidget" name="panel">' '<widget class="QLabel" name="nameLabel">' \
        '<property name="textFormat"><enum>Qt::PlainText</enum></property>' '</widget>' '</widget>' '</ui>'
    put app/cli/main.cpp "$licence" '#include <demo/demo.h>' '#include <app/sentences/words.h>'
    put app/demo/module.cpp "$licence" '#include <demo/demo.h>' '#include <sandbox/server.h>'
    put app/sandbox/main.cpp "$licence" '#include <sandbox/server.h>'
    put app/sentences/words.h "$licence" '#include <kybio/errors/fault.h>'
    put tests/kybio/test.cpp "$licence" '#include <sandbox/server.h>' '#include <kybio/decoding/json.h>' 'double seconds;'
    put lib/kybio/CMakeLists.txt '# SPDX-License-Identifier: MIT' 'target_link_libraries(kybio PUBLIC Qt6::Core)'
    put lib/desk/CMakeLists.txt '# SPDX-License-Identifier: MIT' 'target_link_libraries(desk' 'PUBLIC kybio)'
    put lib/sandbox/CMakeLists.txt '# SPDX-License-Identifier: MIT' 'target_link_libraries(sandbox PRIVATE Qt6::Core) # no kybio'
    put app/desktop/CMakeLists.txt '# SPDX-License-Identifier: MIT' 'target_link_libraries(desktop PRIVATE memberdesk_demo)'
    put dev '#!/bin/sh' '# SPDX-License-Identifier: MIT'
    for room in lib lib/kybio lib/kybio/errors lib/kybio/model lib/kybio/signing lib/kybio/decoding lib/kybio/transport \
        lib/desk lib/desk/settings lib/sandbox app app/desktop app/cli app/sandbox app/demo app/sentences; do
        put "$room/README.md" '# A room'
    done
}

# caught WHERE WHAT: the tree as it is now must be refused with exactly this one line
caught() {
    planted=$((planted + 1))
    if sh "$check" "$tree" >"$scratch/output" 2>&1; then
        echo "NOT CAUGHT: $1 $2"
        failed=$((failed + 1))
    elif ! grep -qF "$1: $2" "$scratch/output" || ! grep -qxF 'layering: 1 violations' "$scratch/output"; then
        echo "CAUGHT WRONGLY: expected only $1: $2"
        cat "$scratch/output"
        failed=$((failed + 1))
    fi
    clean_tree
}

# plant FILE LINE WHAT: adds the line to the end of the file
plant() {
    printf '%s\n' "$2" >>"$tree/$1"
    caught "$1:$(wc -l <"$tree/$1" | tr -d ' ')" "$3"
}

clean_tree
if ! sh "$check" "$tree" >"$scratch/output" 2>&1; then
    echo 'The clean tree is refused:'
    cat "$scratch/output"
    exit 1
fi

plant lib/kybio/errors/fault.h '#include <kybio/model/member.h>' 'arrow: kybio/errors may not include kybio/model'
plant lib/kybio/model/member.h '#include <kybio/signing/signature.h>' 'arrow: kybio/model may not include kybio/signing'
plant lib/kybio/signing/signature.cpp '#include "kybio/transport/client.h"' 'arrow: kybio/signing may not include kybio/transport'
plant lib/kybio/signing/signature.cpp '#include <kybio/model/member.h>' 'arrow: kybio/signing may not include kybio/model'
plant lib/kybio/decoding/json.cpp '#  include <kybio/transport/client.h>' 'arrow: kybio/decoding may not include kybio/transport'
plant lib/kybio/transport/client.cpp '#include <desk/settings/settings.h>' 'arrow: kybio/transport may not include desk'
plant lib/kybio/model/member.h '#include "../transport/client.h"' 'relative include'
plant lib/desk/settings/settings.cpp '#include <sandbox/server.h>' 'arrow: desk may not include sandbox'
plant lib/desk/settings/settings.cpp '#include <app/desktop/panel.h>' 'arrow: desk may not include app/desktop'
plant lib/desk/settings/settings.cpp '#include <kybio/decoding/json.h>' 'arrow: desk may not include kybio/decoding'
plant lib/sandbox/server.cpp '#include <kybio/signing/signature.h>' 'arrow: sandbox may not include kybio/signing'
plant app/sentences/words.h '#include <app/desktop/panel.h>' 'arrow: app/sentences may not include app/desktop'
plant app/cli/main.cpp '#include "app/desktop/panel.h"' 'arrow: app/cli may not include app/desktop'
plant app/sandbox/main.cpp '#include <desk/settings/settings.h>' 'arrow: app/sandbox may not include desk'
plant app/cli/main.cpp '#include <sandbox/server.h>' 'arrow: app/cli may not include sandbox'
plant app/desktop/panel.cpp '#include <sandbox/server.h>' 'arrow: app/desktop may not include sandbox'
plant app/demo/module.cpp '#include <desk/settings/settings.h>' 'arrow: app/demo may not include desk'

for header in QWidget QLabel QApplication QIcon QColor QGuiApplication QtWidgets/QLabel QSvgRenderer QCalendarWidget; do
    plant lib/desk/settings/settings.cpp "#include <$header>" "lib knows no screen: $header"
done
plant lib/desk/CMakeLists.txt 'target_link_libraries(desk PUBLIC Qt6::Widgets)' 'lib knows no screen'
plant lib/kybio/CMakeLists.txt 'target_link_libraries(kybio PUBLIC desk)' 'arrow: kybio may not link desk or sandbox'
plant lib/desk/CMakeLists.txt 'target_link_libraries(desk PUBLIC kybio PRIVATE sandbox)' 'arrow: desk may not link sandbox'
plant app/desktop/CMakeLists.txt 'target_link_libraries(desktop PRIVATE memberdesk_demo sandbox)' 'arrow: the programs load the demo'
plant lib/sandbox/CMakeLists.txt 'target_link_libraries(sandbox PRIVATE $<BUILD_INTERFACE:kybio>)' 'arrow: sandbox may not link'

plant lib/kybio/errors/fault.h 'return QObject::tr("No network");' 'lib holds no translated sentence'
plant lib/desk/settings/settings.cpp 'QCoreApplication::translate ("a", "b");' 'lib holds no translated sentence'
plant lib/desk/settings/settings.cpp 'const char *text = QT_TR_NOOP("Busy");' 'lib holds no translated sentence'

put lib/desk/recent.cpp "$licence" '#include <QSettings>'
caught lib/desk/recent.cpp:2 'settings: only lib/desk/settings/settings* may include QSettings'
plant app/desktop/panel.cpp '#include <QtCore/QSettings>' 'settings: only lib/desk/settings/settings* may include QtCore/QSettings'

plant lib/kybio/model/member.h 'double balance;' 'money: no floating point in lib'
plant lib/desk/settings/settings.cpp 'const auto value = text.toDouble();' 'money: no floating point in lib'
plant lib/sandbox/server.cpp 'std::vector<float> values;' 'money: no floating point in lib'
plant lib/kybio/decoding/json.cpp 'double value;' 'money: no floating point in lib'

plant lib/kybio/transport/client.cpp 'reply->ignoreSslErrors();' 'forbidden in lib and app'
plant lib/kybio/transport/client.cpp 'tls.setPeerVerifyMode(QSslSocket::VerifyNone);' 'forbidden in lib and app'
plant lib/kybio/transport/client.cpp 'request.setTransferTimeout(500); // url "https://a"' 'forbidden in lib and app'
plant app/cli/main.cpp 'QEventLoop loop;' 'forbidden in lib and app'

plant lib/kybio/errors/fault.h '#include <QtCore>' 'umbrella include QtCore'
plant app/desktop/panel.cpp '#include <QtWidgets/QtWidgets>' 'umbrella include QtWidgets/QtWidgets'
plant tests/kybio/test.cpp '#include <QtTest>' 'umbrella include QtTest'

rm "$tree/lib/kybio/model/README.md"
caught lib/kybio/model/README.md:1 'a room without a README'
put lib/desk/recent.cpp '#include <QString>'
caught lib/desk/recent.cpp:1 'no SPDX-License-Identifier line'
put tests/bench/run '#!/bin/sh' 'echo'
caught tests/bench/run:2 'no SPDX-License-Identifier line'
put lib/desk/CMakeLists.txt 'add_library(desk)'
caught lib/desk/CMakeLists.txt:1 'no SPDX-License-Identifier line'

put app/desktop/other.ui '<ui>' '<widget class="QLabel" name="phoneLabel">' '<property name="text"><string>Phone</string></property>' \
    '</widget>' '</ui>'
caught app/desktop/other.ui:2 'QLabel phoneLabel without textFormat Qt::PlainText'

echo "layering-selftest: $planted violations planted, $failed of them not caught as they should be"
[ "$failed" -eq 0 ]

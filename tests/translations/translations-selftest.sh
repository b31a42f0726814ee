#!/bin/sh
# SPDX-License-Identifier: MIT
# A check that never fails proves nothing: plants one violation of each rule into a small clean tree and expects
# translations.sh to name it, and nothing else.
#
# usage: translations-selftest.sh LUPDATE
set -eu
lupdate=$1
check=$(cd "$(dirname "$0")" && pwd)/translations.sh
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
tree=$scratch/tree
english=translations/memberdesk_en.ts
chinese=translations/memberdesk_zh_CN.ts
planted=0
failed=0

# message SOURCE TRANSLATION
message() {
    printf '    <message>\n        <source>%s</source>\n        <translation>%s</translation>\n    </message>\n' "$1" "$2"
}

# plural SOURCE FORM...
plural() {
    printf '    <message numerus="yes">\n        <source>%s</source>\n        <translation>\n' "$1"
    shift
    printf '            <numerusform>%s</numerusform>\n' "$@"
    printf '        </translation>\n    </message>\n'
}

# ts LANGUAGE: a file around the messages of the input
ts() {
    printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="%s" sourcelanguage="en">\n' "$1"
    printf '<context>\n    <name>Panel</name>\n'
    cat
    printf '</context>\n</TS>\n'
}

clean_tree() {
    rm -rf "$tree"
    mkdir -p "$tree/app" "$tree/translations"
    cat >"$tree/app/panel.cpp" <<'CPP'
class Panel { Q_DECLARE_TR_FUNCTIONS(Panel) };
QString a = Panel::tr("Balance");
QString b = Panel::tr("Asked for %1").arg(number);
QString c = Panel::tr("&Server");
QString d = Panel::tr(" s");
QString e = Panel::tr("%n days", nullptr, days);
CPP
    plural '%n days' '%n day' '%n days' | ts en >"$tree/$english"
    {
        message Balance 余额
        message 'Asked for %1' '查询 %1'
        message '&amp;Server' '服务器(&amp;S)'
        message ' s' ' 秒'
        plural '%n days' '%n 天'
    } | ts zh_CN >"$tree/$chinese"
}

# caught WHAT: the tree as it is now must be refused with exactly this one line
caught() {
    planted=$((planted + 1))
    if sh "$check" "$lupdate" "$tree" >"$scratch/output" 2>&1; then
        echo "NOT CAUGHT: $1"
        failed=$((failed + 1))
    elif ! grep -q "$1" "$scratch/output" || ! grep -q '^translations: 1 violations' "$scratch/output"; then
        echo "CAUGHT WRONGLY: expected only $1"
        cat "$scratch/output"
        failed=$((failed + 1))
    fi
    clean_tree
}

# plant FILE OLD NEW WHAT: changes a line of the file
plant() {
    grep -qF "$2" "$tree/$1" || { echo "nothing to plant: $2"; exit 1; }
    sed "s|$2|$3|" "$tree/$1" >"$scratch/changed"
    cp "$scratch/changed" "$tree/$1"
    caught "$4"
}

clean_tree
if ! sh "$check" "$lupdate" "$tree" >"$scratch/output" 2>&1; then
    echo 'The clean tree is refused:'
    cat "$scratch/output"
    exit 1
fi

echo 'QString f = Panel::tr("Points");' >>"$tree/app/panel.cpp"
caught "$chinese: new in the sources: Panel: Points"
plant app/panel.cpp 'QString a = Panel::tr("Balance");' '' "$chinese: no longer in the sources: Panel: Balance"
plant "$chinese" '<translation>余额' '<translation type="unfinished">余额' "$chinese:8: unfinished or obsolete: Balance"
plant "$chinese" 余额 '' "$chinese:8: not translated: Balance"
plant "$chinese" '<translation>余额</translation>' '<translation/>' "$chinese:8: not translated: Balance"
plant "$chinese" '%n 天' '' "not translated: %n days"
plant "$chinese" '查询 %1' 查询 "$chinese:12: other placeholders: Asked for %1"
plant "$chinese" '查询 %1' '查询 %1 %2' "$chinese:12: other placeholders: Asked for %1"
plant "$chinese" '查询 %1' '查询 %1 %1' "$chinese:12: other placeholders: Asked for %1"
plant "$chinese" '%n 天' 天 "other placeholders: %n days"
plant "$english" '%n day<' 'day<' "$english:9: other placeholders: %n days"
plant "$chinese" '(&amp;S)' '' "other mnemonics: &amp;Server"
plant "$chinese" ' 秒' 秒 "other outer blanks:  s"
plant "$chinese" 余额 '\&lt;b\&gt;余额' "$chinese:8: HTML: Balance"

echo "translations-selftest: $planted violations planted, $failed of them not caught as they should be"
[ "$failed" -eq 0 ]

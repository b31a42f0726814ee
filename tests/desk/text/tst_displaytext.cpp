// SPDX-License-Identifier: MIT
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class DisplayTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void everyControlCharacterIsHarmless();
    void longestLineIsKept_data();
    void longestLineIsKept();
    void cuts_data();
    void cuts();
    void everyCutIsWhole();
    void breaks_data();
    void breaks();
    void isFastForAMegabyte();
};

void DisplayTextTest::lines_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<QString>("line");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    const auto row = [](const char *name, const QString &text, const QString &line) { QTest::newRow(name) << text << line; };
    same("empty", u""_s);
    same("plain", u"Tan Mei Ling"_s);
    same("inner blanks", u"Tan  Mei"_s);
    same("Chinese", u"陈美玲"_s);
    same("ideographic space inside", u"陈　美玲"_s);
    same("Tamil", u"க்ஷ்மி"_s);
    same("Arabic", u"محمد علي"_s);
    same("emoji", u"😀👍🏽🇸🇬"_s);
    same("markup", u"<b>x</b>&amp;<img src='file:///x'>"_s);
    same("format marks", u"%1 %s {0} \\n"_s);
    same("noun with ZWNJ", u"می\u200Cخواهم"_s);
    same("Sinhala with ZWJ", u"ශ්\u200Dරී"_s);
    same("family", u"👨\u200D👩\u200D👧"_s);
    same("heart, drawn in colour", u"❤\uFE0F"_s);
    same("keycap", u"8\uFE0F\u20E3"_s);
    same("variant of a character", u"葛\U000E0100"_s);
    same("flag of Scotland", u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s);
    same("Arabic number sign", u"\u06001"_s);

    row("blanks", u"   "_s, u""_s);
    row("outer blanks", u" \t\u00A0　Mei　\u00A0\r\n "_s, u"Mei"_s);
    row("CR", u"a\rb"_s, u"a b"_s);
    row("LF", u"a\nb"_s, u"a b"_s);
    row("CR LF", u"a\r\nb"_s, u"a  b"_s);
    row("Tab", u"a\tb"_s, u"a b"_s);
    row("line separator", u"a\u2028b\u2029c"_s, u"a b c"_s);
    row("NEL, VT, FF", u"a\u0085b\vc\fd"_s, u"a b c d"_s);
    row("NUL", u"a\0b"_s, u"a␀b"_s);
    row("NUL first", u"\0b"_s, u"␀b"_s);
    row("escape sequence", u"\x1B[31mred"_s, u"␛[31mred"_s);
    row("bell", u"a\a"_s, u"a␇"_s);
    row("DEL", u"a\u007Fb"_s, u"a␡b"_s);
    row("C1", u"a\u009Bb"_s, u"a\uFFFDb"_s);
    row("right-to-left override", u"\u202Egnp.exe"_s, u"gnp.exe"_s);
    row("isolates and marks", u"a\u2066b\u2069\u200E\u200F\u061Cc"_s, u"abc"_s);
    row("zero-width space", u"a\u200Bb"_s, u"ab"_s);
    row("byte order mark", u"\uFEFFMei"_s, u"Mei"_s);
    row("blank behind a byte order mark", u"\uFEFF Mei \u200B"_s, u"Mei"_s);
    row("soft hyphen", u"a\u00ADb"_s, u"ab"_s);
    row("only invisible", u"\u200B\u2060\uFEFF"_s, u""_s);
    row("joiner between letters", u"a\u200Db"_s, u"ab"_s);
    row("joiner first", u"\u200Dمحمد"_s, u"محمد"_s);
    row("joiner last", u"محمد\u200D"_s, u"محمد"_s);
    row("joiner before a zero-width space", u"م\u200D\u200Bم"_s, u"مم"_s);
    row("hundred joiners", u"م"_s + QString(100, QChar(0x200C)) + u"م"_s, u"م\u200Cم"_s);
    row("hundred joiners, then a letter", u"م"_s + QString(100, QChar(0x200C)) + u"a"_s, u"مa"_s);
    row("selector first", u"\uFE0FMei"_s, u"Mei"_s);
    row("two selectors", u"❤\uFE0F\uFE0F"_s, u"❤\uFE0F"_s);
    row("tags in a word", u"M\U000E0067\U000E0062ei"_s, u"Mei"_s);
    row("high half", u"a"_s + QChar(0xD83D) + u"b"_s, u"a\uFFFDb"_s);
    row("low half", QChar(0xDE00) + u"b"_s, u"\uFFFDb"_s);
    row("noncharacters", u"a\uFFFE\uFFFF\uFDD0\U0010FFFFb"_s, u"a\uFFFD\uFFFD\uFFFD\uFFFDb"_s);
}

void DisplayTextTest::lines()
{
    QFETCH(QString, untrusted);
    QFETCH(QString, line);
    QCOMPARE(singleLine(untrusted), line);
    QCOMPARE(singleLine(line), line);
}

void DisplayTextTest::everyControlCharacterIsHarmless()
{
    for (char32_t c = 0; c < 0x3000; ++c) {
        QString typed = u"a"_s;
        typed += QChar(static_cast<char16_t>(c));
        typed += u'b';
        const QString line = singleLine(typed);
        for (const QChar shown : line) {
            QVERIFY2(shown.category() != QChar::Other_Control, qPrintable(QString::number(static_cast<uint>(c), 16)));
            QVERIFY(shown.category() != QChar::Separator_Line && shown.category() != QChar::Separator_Paragraph);
            QVERIFY(!(shown >= QChar(0x202A) && shown <= QChar(0x202E)) && !(shown >= QChar(0x2066) && shown <= QChar(0x2069)));
        }
        // Seen or removed on purpose: never shorter than what is around it.
        QVERIFY(line.startsWith(u'a') && line.endsWith(u'b'));
    }
}

void DisplayTextTest::longestLineIsKept_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("line");
    QTest::newRow("fits") << u"Mei"_s << 3 << u"Mei"_s;
    QTest::newRow("one less") << u"Mei"_s << 2 << u"Me"_s;
    QTest::newRow("none") << u"Mei"_s << 0 << u""_s;
    QTest::newRow("negative") << u"Mei"_s << -1 << u""_s;
    QTest::newRow("a pair is one") << u"😀😁😂"_s << 2 << u"😀😁"_s;
    QTest::newRow("removed ones do not count") << u"\u200B\u200BMei"_s << 3 << u"Mei"_s;
    QTest::newRow("outer blanks do not count") << u"    Mei"_s << 3 << u"Mei"_s;
    QTest::newRow("blank at the cut") << u"Mei Ling"_s << 4 << u"Mei"_s;
    QTest::newRow("default") << QString(20'000, u'a') << int(longestLine) << QString(10'000, u'a');
}

void DisplayTextTest::longestLineIsKept()
{
    QFETCH(QString, untrusted);
    QFETCH(int, longest);
    QFETCH(QString, line);
    QCOMPARE(singleLine(untrusted, longest), line);
    if (longest == longestLine)
        QCOMPARE(singleLine(untrusted), line);
}

void DisplayTextTest::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, int longest, const QString &expected) {
        QTest::newRow(name) << text << longest << expected;
    };
    row("fits", u"abc"_s, 3, u"abc"_s);
    row("fits easily", u"abc"_s, 100, u"abc"_s);
    row("too long", u"abcd"_s, 3, u"ab…"_s);
    row("only the ellipsis", u"abcd"_s, 1, u"…"_s);
    row("one fits", u"a"_s, 1, u"a"_s);
    row("none", u"abc"_s, 0, u""_s);
    row("negative", u"abc"_s, -5, u""_s);
    row("empty", u""_s, 3, u""_s);
    row("emoji fit", u"😀😁😂"_s, 3, u"😀😁😂"_s);
    row("emoji", u"😀😁😂😃"_s, 3, u"😀😁…"_s);
    row("families fit", u"👨‍👩‍👧👨‍👩‍👧"_s, 2, u"👨‍👩‍👧👨‍👩‍👧"_s);
    row("families", u"👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"_s, 2, u"👨‍👩‍👧…"_s);
    row("flags", u"🇸🇬🇲🇾🇨🇳"_s, 2, u"🇸🇬…"_s);
    row("combining", u"e\u0301e\u0301e\u0301"_s, 2, u"e\u0301…"_s);
    row("combining fits", u"e\u0301e\u0301"_s, 2, u"e\u0301e\u0301"_s);
    row("avalanche of marks", u"e"_s + QString(100'000, QChar(0x0301)), 3, u"…"_s);
    row("avalanche of marks behind a letter", u"ae"_s + QString(100'000, QChar(0x0301)), 3, u"a…"_s);
    row("skin severity", u"👍🏽👍🏽👍🏽"_s, 2, u"👍🏽…"_s);
}

void DisplayTextTest::cuts()
{
    QFETCH(QString, text);
    QFETCH(int, longest);
    QFETCH(QString, expected);
    QCOMPARE(cut(text, longest), expected);
}

void DisplayTextTest::everyCutIsWhole()
{
    const QString text = u"a😀e\u0301👨‍👩‍👧🇸🇬陈葛\U000E0100க்ஷ்z"_s.repeated(20);
    for (int longest = 0; longest <= 400; ++longest) {
        const QString result = cut(text, longest);
        QVERIFY(result.isValidUtf16());
        if (result == text)
            continue;
        QVERIFY(longest == 0 || result.endsWith(u'…'));
        QVERIFY(text.startsWith(result.chopped(longest == 0 ? 0 : 1)));
        QVERIFY(!result.endsWith(u"\u200D…"_s));
    }
    QCOMPARE(cut(text, 400), text);
}

void DisplayTextTest::breaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // | where a line may now end
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("short") << u"abcd"_s << u"abcd"_s;
    QTest::newRow("long") << u"abcdefghi"_s << u"abcd|efgh|i"_s;
    QTest::newRow("just two") << u"abcdefgh"_s << u"abcd|efgh"_s;
    QTest::newRow("words") << u"abcd efgh ijklm"_s << u"abcd efgh ijkl|m"_s;
    QTest::newRow("hyphens") << u"ab-cdefg"_s << u"ab-cdef|g"_s;
    QTest::newRow("Chinese breaks anywhere") << u"陈美玲陈美玲陈美玲"_s << u"陈美玲陈美玲陈美玲"_s;
    QTest::newRow("no half of a character") << u"e\u0301"_s.repeated(5) << u"e\u0301"_s.repeated(4) + u"|e\u0301"_s;
    QTest::newRow("pairs") << u"𝒜"_s.repeated(5) << u"𝒜"_s.repeated(4) + u"|𝒜"_s;
}

void DisplayTextTest::breaks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString broken = breakable(text, 4);
    QCOMPARE(QString(broken).replace(QChar(0x200B), u'|'), expected);
    QCOMPARE(QString(broken).remove(QChar(0x200B)), text);
}

/// A bound far above what linear work takes on any machine, and far below what quadratic work would take.
void DisplayTextTest::isFastForAMegabyte()
{
    for (const QString &text :
         QStringList{QString(1'000'000, u'a'), QString(1'000'000, u' '), QString(1'000'000, QChar(0x200B)),
                     QString(1'000'000, QChar(0x0301)), u"😀"_s.repeated(500'000), QString(1'000'000, QChar(0xD83D))}) {
        const fakes::WorkTime time;
        QVERIFY(singleLine(text).size() <= 2 * longestLine);
        QVERIFY(cut(text, 200).size() <= 200 * 64 + 1);
        QVERIFY(breakable(text).size() >= text.size());
        QVERIFY2(time.milliseconds() < fakes::patience(5000), qPrintable(QString::number(time.milliseconds())));
    }
}

TEST_UNDER(QCoreApplication, DisplayTextTest)
#include "tst_displaytext.moc"

// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/text/masking.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class MaskingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void emails_data();
    void emails();
    void lengthDoesNotLeak();
    void nothingIsCutInHalves_data();
    void nothingIsCutInHalves();
    void birthdayHasNoYear();
    void namesShowTheirFirstLetters();
};

void MaskingTest::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &phone, const QString &masked) {
        QTest::newRow(name) << phone << masked;
    };
    row("Singapore", u"91235640"_s, u"•••• 5640"_s);
    row("with country", u"+65 9123 5640"_s, u"•••• 5640"_s);
    row("dashes", u"138-0013-56-40"_s, u"•••• 5640"_s);
    row("blanks at the ends", u"  91235640\t"_s, u"•••• 5640"_s);
    row("brackets", u"(65)9123(5640)"_s, u"•••• 5640"_s);
    row("ideographic spaces", u"9123　5640"_s, u"•••• 5640"_s);
    row("five characters", u"95640"_s, u"•••• 5640"_s);
    row("four characters", u"5640"_s, u"••••"_s);
    row("four characters and dashes", u"5-6-4-0-"_s, u"••••"_s);
    row("three characters", u"564"_s, u"••••"_s);
    row("one character", u"5"_s, u"••••"_s);
    row("only dashes", u"----"_s, u"••••"_s);
    row("only invisible", u"\u200B\u202E"_s, u"••••"_s);
    row("empty", u""_s, u""_s);
    row("not given", QString(), u""_s);
    row("blanks", u"   "_s, u""_s);
    row("words", u"ask mother"_s, u"•••• ther"_s);
    row("full-width", u"９１２３５６４０"_s, u"•••• ５６４０"_s);
    row("emoji", u"1234😀😀😀😀"_s, u"•••• 😀😀😀😀"_s);
    row("family", u"1234👨‍👩‍👧567"_s, u"•••• 👨‍👩‍👧567"_s);
    row("bidi controls", u"\u202E9123\u202C5640"_s, u"•••• 5640"_s);
    row("line end", u"9123\n5640"_s, u"•••• 5640"_s);
    row("NUL in the ending",
        u"91235\0"
        "40"_s,
        u"•••• 5␀40"_s);
    row("markup stays text", u"12345<b>x"_s, u"•••• <b>x"_s);
    row("avalanche of marks", u"12345"_s + QString(500, QChar(0x0301)), u"••••"_s);
}

void MaskingTest::phones()
{
    QFETCH(QString, phone);
    QFETCH(QString, masked);
    QCOMPARE(maskedPhone(phone), masked);
}

void MaskingTest::emails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &email, const QString &masked) {
        QTest::newRow(name) << email << masked;
    };
    row("usual", u"mei.tan@gmail.example.com"_s, u"m•••@g•••.com"_s);
    row("short name", u"m@gmail.com"_s, u"m•••@g•••.com"_s);
    row("short host", u"mei@g.sg"_s, u"m•••@g•••.sg"_s);
    row("blanks at the ends", u" mei@gmail.com \n"_s, u"m•••@g•••.com"_s);
    row("no top level", u"mei@localhost"_s, u"m•••@l•••"_s);
    row("point at the end", u"mei@gmail."_s, u"m•••@g•••"_s);
    row("host is a point and more", u"mei@.com"_s, u"m•••@.•••"_s);
    row("host is a point", u"mei@."_s, u"m•••@.•••"_s);
    row("no host", u"mei@"_s, u"m•••@•••"_s);
    row("no name", u"@gmail.com"_s, u"•••@g•••.com"_s);
    row("only @", u"@"_s, u"•••@•••"_s);
    row("two @", u"mei@home@gmail.com"_s, u"m•••@g•••.com"_s);
    row("quoted name", u"\"mei tan\"@gmail.com"_s, u"\"•••@g•••.com"_s);
    row("no @", u"mei.tan"_s, u"•••"_s);
    row("no @, one letter", u"m"_s, u"•••"_s);
    row("number as top level", u"mei@10.0.0.12"_s, u"m•••@1•••"_s);
    row("long top level", u"mei@gmail.abcdefghijk"_s, u"m•••@g•••"_s);
    row("Chinese", u"美@例子.com"_s, u"美•••@例•••.com"_s);
    row("Chinese top level", u"mei@例子.中国"_s, u"m•••@例•••"_s);
    row("emoji", u"👨‍👩‍👧x@😀y.com"_s, u"👨‍👩‍👧•••@😀•••.com"_s);
    row("combining", u"e\u0301va@gmail.com"_s, u"e\u0301•••@g•••.com"_s);
    row("avalanche of marks", u"e"_s + QString(500, QChar(0x0301)) + u"@gmail.com"_s, u"•••@g•••.com"_s);
    row("bidi override", u"\u202Emei@gmail.com"_s, u"m•••@g•••.com"_s);
    row("empty", u""_s, u""_s);
    row("blanks", u"  "_s, u""_s);
    row("only invisible", u"\u200B"_s, u"•••"_s);
}

void MaskingTest::emails()
{
    QFETCH(QString, email);
    QFETCH(QString, masked);
    QCOMPARE(maskedEmail(email), masked);
}

void MaskingTest::lengthDoesNotLeak()
{
    for (int length = 1; length < 200; ++length) {
        QCOMPARE(maskedPhone(QString(length, u'1') + u"5640"_s), u"•••• 5640"_s);
        QCOMPARE(maskedEmail(QString(length, u'm') + u'@' + QString(length, u'g') + u".com"_s), u"m•••@g•••.com"_s);
    }
    for (int length = 1; length <= 4; ++length)
        QCOMPARE(maskedPhone(QString(length, u'1')), u"••••"_s);
    QCOMPARE(foldedMarker(), u"••••••"_s);
    // Hostile lengths: no slower and no longer.
    QCOMPARE(maskedEmail(QString(1'000'000, u'a')), u"•••"_s);
    QVERIFY(maskedPhone(QString(1'000'000, u'a')).size() <= 9);
}

void MaskingTest::nothingIsCutInHalves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"😀😁😂😃😄😅"_s;
    QTest::newRow("flags") << u"🇸🇬🇲🇾🇨🇳🇸🇬🇲🇾"_s;
    QTest::newRow("joined") << u"👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"_s;
    QTest::newRow("halves") << QString(10, QChar(0xD83D));
    QTest::newRow("low halves") << QString(10, QChar(0xDE00));
    QTest::newRow("combining") << u"a\u0301b\u0301c\u0301d\u0301e\u0301f\u0301"_s;
    QTest::newRow("mixed") << u"1😀2e\u0301𠮷3🇸🇬"_s;
}

void MaskingTest::nothingIsCutInHalves()
{
    QFETCH(QString, text);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        QVERIFY(maskedPhone(text.first(length)).isValidUtf16());
        QVERIFY(maskedPhone(text.sliced(length)).isValidUtf16());
        const QString email = maskedEmail(text.first(length) + u'@' + text.sliced(length));
        QVERIFY(email.isValidUtf16());
        QVERIFY(!email.startsWith(QChar(0x0301)) || length == 0);
    }
    QVERIFY(!maskedPhone(text).contains(u"• \u0301"_s));
}

void MaskingTest::birthdayHasNoYear()
{
    const auto birthday = kybio::CalendarDate::parse(u"1990-11-26 00:00:00"_s);
    QCOMPARE(dayAndMonth(*birthday), (DayAndMonth{26, 11}));
    QCOMPARE(dayAndMonth(*kybio::CalendarDate::parse(u"2024-02-29"_s)), (DayAndMonth{29, 2}));
}

void MaskingTest::namesShowTheirFirstLetters()
{
    QCOMPARE(desk::maskedName(u"Tan Mei Ling"_s), u"T••• M••• L•••"_s);
    QCOMPARE(desk::maskedName(u"Sharifah Noor Azizah binti Tengku"_s), u"S••• N••• A•••"_s);
    QCOMPARE(desk::maskedName(u"林志强"_s), u"林•••"_s);
    QCOMPARE(desk::maskedName(u"  <b>Bold</b>\tx "_s), u"<••• x•••"_s);
    QCOMPARE(desk::maskedName(u"👩‍👩‍👧 a"_s), u"👩‍👩‍👧••• a•••"_s); // a whole character
    QCOMPARE(desk::maskedName(u" "_s), QString());
}

TEST_UNDER(QCoreApplication, MaskingTest)
#include "tst_masking.moc"

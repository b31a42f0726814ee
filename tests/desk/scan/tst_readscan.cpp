// SPDX-License-Identifier: MIT
#include "fakes/hostiletexts.h"
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <desk/scan/readscan.h>
#include <desk/scan/scanline.h>
#include <desk/text/characters.h>

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace desk;

Q_DECLARE_METATYPE(desk::ScanRules)

namespace {

using Changes = QList<ScanChange>;

// How a table says what is expected: a number, or a refusal.
QString refusal(ScanProblem problem)
{
    return u"refused %1"_s.arg(static_cast<int>(problem));
}

QString refusal(WrongThing thing)
{
    return u"wrong thing %1"_s.arg(static_cast<int>(thing));
}

QString number(const QString &text)
{
    return u"number "_s + text;
}

QString described(const ScanReading &reading)
{
    if (reading)
        return number(reading->number.toString());
    return reading.error().thing ? refusal(*reading.error().thing) : refusal(reading.error().problem);
}

QString visaOnTrackOne()
{
    return u"%B4111111111111111^DOE/JANE^30121010000000000000?"_s;
}

QString visaOnTrackTwo()
{
    return u";4111111111111111=30121010000012300000?"_s;
}

} // namespace

class ReadScanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void U04_U07_numbers_data();
    void U04_U07_numbers();
    void U02_sentAsTyped_data();
    void U02_sentAsTyped();
    void refusals_data();
    void refusals();
    void shopRules_data();
    void shopRules();
    void insisting_data();
    void insisting();
    void cardIsRefusedFirst_data();
    void cardIsRefusedFirst();
    void refusalTellsTheLength();
    void everyInvisibleCharacterIsRemoved();
    void everyControlCharacterIsRefused();
    void everyAsciiCharacterIsKept();
    void readingTwiceChangesNothing();
    void isFastForAMegabyte_data();
    void isFastForAMegabyte();
    void scanEnds_data();
    void scanEnds();
};

void ReadScanTest::U04_U07_numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Changes>("changes");
    const Changes none;
    const Changes fullWidth{ScanChange::FullWidthFolded};
    const Changes arabic{ScanChange::ArabicDigitsFolded};
    const Changes invisible{ScanChange::InvisibleRemoved};
    const Changes aim{ScanChange::AimIdentifierRemoved};
    const Changes sentinels{ScanChange::SentinelsRemoved};

    QTest::newRow("plain") << u"8008010001"_s << u"8008010001"_s << none;
    QTest::newRow("leading zeros") << u"0008010001"_s << u"0008010001"_s << none;
    QTest::newRow("only zeros") << u"0000000000"_s << u"0000000000"_s << none;
    QTest::newRow("one character") << u"7"_s << u"7"_s << none;
    QTest::newRow("trailing zeros") << u"1000"_s << u"1000"_s << none;
    QTest::newRow("repeats") << u"1122333344444"_s << u"1122333344444"_s << none;
    QTest::newRow("letter case") << u"aBcDeF"_s << u"aBcDeF"_s << none;
    QTest::newRow("Chinese") << u"会员001"_s << u"会员001"_s << none;
    QTest::newRow("inner blank") << u"8008 010 001"_s << u"8008 010 001"_s << none;
    QTest::newRow("inner ideographic space") << u"会员　001"_s << u"会员　001"_s << none;
    QTest::newRow("inner dashes") << u"8008-010-001"_s << u"8008-010-001"_s << none;
    QTest::newRow("64 characters") << QString(64, u'7') << QString(64, u'7') << none;
    QTest::newRow("64 characters beyond the BMP") << u"😀"_s.repeated(64) << u"😀"_s.repeated(64) << none;

    const std::array ends = {u"\r"_s,    u"\n"_s, u"\r\n"_s,   u"\t"_s,     u"\r\n\r\n"_s, u" "_s,
                             u"  \t "_s, u"　"_s, u"\u00A0"_s, u"\u2028"_s, u"\u2029"_s,   u"\u0085"_s,
                             u"\v"_s,    u"\f"_s, u"\u2003"_s, u"\u202F"_s};
    for (const QString &end : ends) {
        const QByteArray name = end.toUtf8().toHex();
        QTest::addRow("ends with %s", name.constData()) << u"0008"_s + end << u"0008"_s << none;
        QTest::addRow("begins with %s", name.constData()) << end + u"0008"_s << u"0008"_s << none;
        QTest::addRow("both ends %s", name.constData()) << end + u"0008"_s + end << u"0008"_s << none;
    }

    QTest::newRow("full-width digits") << u"８００８０１０００１"_s << u"8008010001"_s << fullWidth;
    QTest::newRow("full-width zero first") << u"０８"_s << u"08"_s << fullWidth;
    QTest::newRow("full-width letters") << u"ＶＩＰａｚ"_s << u"VIPaz"_s << fullWidth;
    QTest::newRow("half of it full-width") << u"80０８"_s << u"8008"_s << fullWidth;
    QTest::newRow("full-width signs inside stay") << u"８－８＃８"_s << u"8－8＃8"_s << fullWidth;
    QTest::newRow("half-width katakana stays") << u"ｱｲｳ1"_s << u"ｱｲｳ1"_s << none;
    QTest::newRow("circled digits stay") << u"①②③"_s << u"①②③"_s << none;
    QTest::newRow("superscripts stay") << u"x²³"_s << u"x²³"_s << none;
    QTest::newRow("mathematical digits stay") << u"𝟖𝟎𝟎𝟖"_s << u"𝟖𝟎𝟎𝟖"_s << none;
    QTest::newRow("ligature stays") << u"ﬁ1"_s << u"ﬁ1"_s << none;
    QTest::newRow("Roman numeral stays") << u"Ⅷ"_s << u"Ⅷ"_s << none;
    QTest::newRow("decomposed stays decomposed") << u"e\u0301"_s << u"e\u0301"_s << none;
    QTest::newRow("composed stays composed") << u"\u00E9"_s << u"\u00E9"_s << none;
    QTest::newRow("Arabic-Indic digits") << u"٠١٢٣٤٥٦٧٨٩"_s << u"0123456789"_s << arabic;
    QTest::newRow("Persian digits") << u"۰۱۲۳۴۵۶۷۸۹"_s << u"0123456789"_s << arabic;
    QTest::newRow("Devanagari digits stay") << u"०१२"_s << u"०१२"_s << none;
    QTest::newRow("Thai digits stay") << u"๑๒"_s << u"๑๒"_s << none;

    QTest::newRow("zero-width space inside") << u"8008\u200B010001"_s << u"8008010001"_s << invisible;
    QTest::newRow("byte order mark first") << u"\uFEFF8008"_s << u"8008"_s << invisible;
    QTest::newRow("byte order mark, then blank") << u"\uFEFF 8008 \u200B"_s << u"8008"_s << invisible;
    QTest::newRow("byte order mark, blank, identifier")
        << u"\uFEFF ]C18008"_s << u"8008"_s << Changes{ScanChange::InvisibleRemoved, ScanChange::AimIdentifierRemoved};
    QTest::newRow("right-to-left override") << u"\u202E1008\u202C"_s << u"1008"_s << invisible;
    QTest::newRow("isolates") << u"\u2066008\u2069"_s << u"008"_s << invisible;
    QTest::newRow("Arabic letter mark") << u"\u061C٠٨"_s << u"08"_s
                                        << Changes{ScanChange::InvisibleRemoved, ScanChange::ArabicDigitsFolded};
    QTest::newRow("soft hyphen") << u"80\u00AD08"_s << u"8008"_s << invisible;
    QTest::newRow("Hangul filler") << u"8\u31648"_s << u"88"_s << invisible;
    QTest::newRow("keycap emoji") << u"8\uFE0F\u20E3"_s << u"8\u20E3"_s << invisible;
    QTest::newRow("joined emoji") << u"👩\u200D👧"_s << u"👩👧"_s << invisible;

    const std::array identifiers = {u"]C1"_s, u"]C0"_s, u"]E0"_s, u"]E4"_s, u"]A0"_s, u"]Q1"_s,
                                    u"]Q3"_s, u"]d2"_s, u"]I0"_s, u"]X0"_s, u"]L2"_s};
    for (const QString &identifier : identifiers)
        QTest::addRow("%s", identifier.toLatin1().constData()) << identifier + u"0008010001"_s << u"0008010001"_s << aim;
    QTest::newRow("identifier by a full-width input method")
        << u"］Ｃ１０００８"_s << u"0008"_s << Changes{ScanChange::FullWidthFolded, ScanChange::AimIdentifierRemoved};
    QTest::newRow("identifier, then line end") << u"]C18008\r\n"_s << u"8008"_s << aim;
    QTest::newRow("identifier once only") << u"]C1]C18008"_s << u"]C18008"_s << aim;
    QTest::newRow("identifier inside stays") << u"80]C108"_s << u"80]C108"_s << none;
    QTest::newRow("identifier at the end stays") << u"8008]C1"_s << u"8008]C1"_s << none;
    QTest::newRow("not an identifier: two digits") << u"]118008"_s << u"]118008"_s << none;
    QTest::newRow("not an identifier: two letters") << u"]CA8008"_s << u"]CA8008"_s << none;
    QTest::newRow("not an identifier: no letter") << u"]会1"_s << u"]会1"_s << none;
    QTest::newRow("a lone bracket") << u"]"_s << u"]"_s << none;
    QTest::newRow("a bracket and a letter") << u"]C"_s << u"]C"_s << none;

    QTest::newRow("track 2") << u";8008010001?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("track 1") << u"%8008010001?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("both tracks") << u"%8008010001?;8008010001?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("three tracks") << u"%8008?;8008?+8008?"_s << u"8008"_s << sentinels;
    QTest::newRow("tracks on lines") << u"%8008?\r\n;8008?\r\n"_s << u"8008"_s << sentinels;
    QTest::newRow("track 2 with zeros") << u";0008010000?"_s << u"0008010000"_s << sentinels;
    QTest::newRow("check character digit") << u";8008010001?5"_s << u"8008010001"_s << sentinels;
    QTest::newRow("check character sign") << u";8008010001?<"_s << u"8008010001"_s << sentinels;
    QTest::newRow("check character like a sentinel") << u";8008010001?;"_s << u"8008010001"_s << sentinels;
    QTest::newRow("check character ?") << u";8008010001??"_s << u"8008010001"_s << sentinels;
    QTest::newRow("both tracks, both check characters") << u"%8008?A;8008?B"_s << u"8008"_s << sentinels;
    QTest::newRow("both tracks, check character ;") << u"%8008?;;8008?"_s << u"8008"_s << sentinels;
    QTest::newRow("full-width sentinels") << u"；8008？"_s << u"8008"_s << sentinels;
    QTest::newRow("track 1 full-width") << u"％8008？；8008？"_s << u"8008"_s << sentinels;
    QTest::newRow("track 1 not read") << u"%E?;8008010001?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("track 2 not read") << u"%8008010001?;E?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("track 1 empty") << u"%?;8008010001?"_s << u"8008010001"_s << sentinels;
    QTest::newRow("blanks on the track") << u"; 8008 ?"_s << u"8008"_s << sentinels;
    QTest::newRow("letters on the track") << u"%VIP008?"_s << u"VIP008"_s << sentinels;
    QTest::newRow("short member track with a separator") << u";8008010001=99?"_s << u"8008010001=99"_s << sentinels;
    QTest::newRow("no end sentinel") << u";8008"_s << u";8008"_s << none;
    QTest::newRow("no start sentinel") << u"8008?"_s << u"8008?"_s << none;
    QTest::newRow("text behind the check character") << u";8008?12"_s << u";8008?12"_s << none;
    QTest::newRow("sentinels inside") << u"a;8008?"_s << u"a;8008?"_s << none;
    QTest::newRow("plus alone is no track") << u"+8008?"_s << u"+8008?"_s << none;
    QTest::newRow("everything at once") << u" \uFEFF]C1；０８?\r\n"_s << u"08"_s
                                        << Changes{ScanChange::InvisibleRemoved, ScanChange::FullWidthFolded,
                                                   ScanChange::AimIdentifierRemoved, ScanChange::SentinelsRemoved};
}

void ReadScanTest::U04_U07_numbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(Changes, changes);
    const ScanReading reading = readScan(typed);
    QCOMPARE(described(reading), number(expected));
    QCOMPARE(reading->changes, changes);
}

void ReadScanTest::U02_sentAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    int row = 0;
    for (const QString &typed : fakes::hostileTexts())
        QTest::addRow("%d %s", ++row, typed.left(30).toUtf8().constData()) << typed;
    QVERIFY2(row >= 200, qPrintable(QString::number(row)));
}

void ReadScanTest::U02_sentAsTyped()
{
    QFETCH(QString, typed);
    const ScanReading reading = readScan(typed);
    QCOMPARE(described(reading), number(typed));
    QVERIFY(reading->changes.isEmpty());
}

void ReadScanTest::refusals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &typed, auto why) { QTest::newRow(name) << typed << refusal(why); };

    row("nothing", QString(), ScanProblem::Empty);
    row("empty", u""_s, ScanProblem::Empty);
    row("blanks", u"   "_s, ScanProblem::Empty);
    row("line end only", u"\r\n"_s, ScanProblem::Empty);
    row("tabs only", u"\t\t"_s, ScanProblem::Empty);
    row("ideographic spaces", u"　　"_s, ScanProblem::Empty);
    row("invisible only", u"\u200B\uFEFF\u202E"_s, ScanProblem::Empty);
    row("blank and invisible", u" \u200B \u200B "_s, ScanProblem::Empty);
    row("Hangul fillers only", u"\u3164\u3164"_s, ScanProblem::Empty);
    row("AIM identifier only", u"]C1"_s, ScanProblem::Empty);
    row("empty track", u";?"_s, ScanProblem::Empty);
    row("empty tracks", u"%?;?"_s, ScanProblem::Empty);
    row("blank track", u"; ?"_s, ScanProblem::Empty);
    row("card not read", u"%E?"_s, ScanProblem::CardNotRead);
    row("no track read", u"%E?;E?"_s, ScanProblem::CardNotRead);
    row("no track read, one empty", u"%?;E?+E?"_s, ScanProblem::CardNotRead);
    row("tracks differ", u"%8008010001?;8008010002?"_s, ScanProblem::TracksDiffer);
    row("tracks differ in a zero", u"%08008?;8008?"_s, ScanProblem::TracksDiffer);
    row("tracks differ in letter case", u"%a8?;A8?"_s, ScanProblem::TracksDiffer);

    row("65 characters", QString(65, u'7'), ScanProblem::TooLong);
    row("65 characters beyond the BMP", u"😀"_s.repeated(65), ScanProblem::TooLong);
    row("10,000 characters", QString(10'000, u'7'), ScanProblem::TooLong);
    row("a megabyte", QString(1'000'000, u'7'), ScanProblem::TooLong);

    row("line end inside", u"8008\n8009"_s, ScanProblem::SeveralLines);
    row("CR inside", u"8008\r8009\r"_s, ScanProblem::SeveralLines);
    row("CR LF inside", u"8008\r\n8009\r\n"_s, ScanProblem::SeveralLines);
    row("tab inside", u"8008\tJane"_s, ScanProblem::SeveralLines);
    row("vertical tab inside", u"8008\v1"_s, ScanProblem::SeveralLines);
    row("form feed inside", u"8008\f1"_s, ScanProblem::SeveralLines);
    row("NEL inside", u"8008\u00851"_s, ScanProblem::SeveralLines);
    row("line separator inside", u"8008\u20281"_s, ScanProblem::SeveralLines);
    row("paragraph separator inside", u"8008\u20291"_s, ScanProblem::SeveralLines);
    row("two cards in one", u";8008?\r\n;8009?"_s, ScanProblem::TracksDiffer);

    row("NUL inside", u"8008\0008"_s, ScanProblem::ControlCharacter);
    row("NUL only", QString(1, QChar(u'\0')), ScanProblem::ControlCharacter);
    row("NUL at the end", u"8008"_s + QChar(u'\0'), ScanProblem::ControlCharacter);
    row("escape sequence", u"\x1B[31m8008"_s, ScanProblem::ControlCharacter);
    row("bell", u"8\a8"_s, ScanProblem::ControlCharacter);
    row("backspace", u"8\b8"_s, ScanProblem::ControlCharacter);
    row("STX and ETX", u"\u00028008\u0003"_s, ScanProblem::ControlCharacter);
    row("GS1 separator", u"8008\u001D8009"_s, ScanProblem::ControlCharacter);
    row("DEL", u"8\u007F8"_s, ScanProblem::ControlCharacter);
    row("C1 control", u"8\u009B8"_s, ScanProblem::ControlCharacter);

    row("high surrogate", u"8"_s + QChar(0xD83D), ScanProblem::BrokenText);
    row("low surrogate", QChar(0xDE00) + u"8"_s, ScanProblem::BrokenText);
    row("surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D), ScanProblem::BrokenText);

    row("payment card, track 1", visaOnTrackOne(), WrongThing::PaymentTrack);
    row("payment card, track 2", visaOnTrackTwo(), WrongThing::PaymentTrack);
    row("payment card, both tracks", visaOnTrackOne() + visaOnTrackTwo(), WrongThing::PaymentTrack);
    row("payment card, tracks on lines", visaOnTrackOne() + u"\r\n"_s + visaOnTrackTwo() + u"\r\n"_s, WrongThing::PaymentTrack);
    row("payment card number", u"4111111111111111"_s, WrongThing::PaymentCard);
    row("payment card number in sentinels", u";4111111111111111?"_s, WrongThing::PaymentCard);
    row("payment card number behind an identifier", u"]C04111111111111111"_s, WrongThing::PaymentCard);
    row("payment card number in full-width digits", u"４１１１１１１１１１１１１１１１"_s, WrongThing::PaymentCard);
    row("payment card number with an invisible character", u"41111111\u200B11111111"_s, WrongThing::PaymentCard);
    row("URL", u"https://example.com/m/8008010001"_s, WrongThing::Url);
    row("long URL", u"https://example.com/"_s + QString(200, u'a'), WrongThing::Url);
    row("script link", u"javascript:alert(1)"_s, WrongThing::Url);
    row("NRIC", u"S1234567D"_s, WrongThing::NricFin);
    row("NRIC behind an identifier", u"]A0S1234567D\r"_s, WrongThing::NricFin);
}

void ReadScanTest::refusals()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const ScanReading reading = readScan(typed);
    QCOMPARE(described(reading), expected);
    QCOMPARE(reading.error().problem == ScanProblem::WrongThing, reading.error().thing.has_value());
}

void ReadScanTest::shopRules_data()
{
    QTest::addColumn<ScanRules>("rules");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    const ScanRules prefix{u"99"_s, {}, 0, 0};
    QTest::newRow("prefix") << prefix << u"990008"_s << number(u"0008"_s);
    QTest::newRow("prefix once") << prefix << u"99990008"_s << number(u"990008"_s);
    QTest::newRow("prefix absent") << prefix << u"0008"_s << number(u"0008"_s);
    QTest::newRow("prefix inside") << prefix << u"0998"_s << number(u"0998"_s);
    QTest::newRow("prefix and nothing") << prefix << u"99"_s << refusal(ScanProblem::Empty);
    QTest::newRow("prefix in full-width digits") << prefix << u"９９８"_s << number(u"8"_s);
    QTest::newRow("prefix on the stripe") << prefix << u";998008?"_s << number(u"8008"_s);
    QTest::newRow("prefix before the stripe") << prefix << u"99;8008?"_s << number(u"8008"_s);
    QTest::newRow("prefix before and on the stripe, once") << prefix << u"99;998008?"_s << number(u"998008"_s);
    QTest::newRow("prefix behind the identifier") << prefix << u"]C1998008"_s << number(u"8008"_s);
    QTest::newRow("prefix before the identifier") << prefix << u"99]C18008"_s << number(u"8008"_s);
    QTest::newRow("prefix heeds letter case") << ScanRules{u"vip"_s, {}, 0, 0} << u"VIP8"_s << number(u"VIP8"_s);
    QTest::newRow("suffix") << ScanRules{{}, u"#"_s, 0, 0} << u"8008#\r\n"_s << number(u"8008"_s);
    QTest::newRow("suffix once") << ScanRules{{}, u"#"_s, 0, 0} << u"8008##"_s << number(u"8008#"_s);
    QTest::newRow("suffix and nothing") << ScanRules{{}, u"#"_s, 0, 0} << u"#"_s << refusal(ScanProblem::Empty);
    QTest::newRow("both") << ScanRules{u"<"_s, u">"_s, 0, 0} << u"<8008>"_s << number(u"8008"_s);
    QTest::newRow("both, overlapping") << ScanRules{u"AB"_s, u"BC"_s, 0, 0} << u"ABC"_s << number(u"C"_s);
    QTest::newRow("control characters as ends")
        << ScanRules{u"\u0002"_s, u"\u0003"_s, 0, 0} << u"\u00028008\u0003"_s << number(u"8008"_s);
    QTest::newRow("a pattern is only text") << ScanRules{u".*"_s, {}, 0, 0} << u"8008"_s << number(u"8008"_s);
    QTest::newRow("link as prefix") << ScanRules{u"https://example.com/m/"_s, {}, 0, 0} << u"https://example.com/m/8008"_s
                                    << number(u"8008"_s);
    QTest::newRow("other link") << ScanRules{u"https://example.com/m/"_s, {}, 0, 0} << u"https://example.org/m/8008"_s
                                << refusal(WrongThing::Url);

    QTest::newRow("payment card, taken to pieces by the rule")
        << ScanRules{u"%B41111"_s, {}, 0, 0} << visaOnTrackOne() << refusal(WrongThing::PaymentTrack);

    const ScanRules length{{}, {}, 8, 10};
    QTest::newRow("too short") << length << u"1234567"_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("shortest") << length << u"12345678"_s << number(u"12345678"_s);
    QTest::newRow("longest") << length << u"1234567890"_s << number(u"1234567890"_s);
    QTest::newRow("too long") << length << u"12345678901"_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("blanks do not count") << length << u"  1234567  "_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("code points count") << length << u"😀😀😀😀😀😀😀😀"_s << number(u"😀😀😀😀😀😀😀😀"_s);
    QTest::newRow("sentinels do not count") << length << u";12345678?"_s << number(u"12345678"_s);
    QTest::newRow("least only") << ScanRules{{}, {}, 3, 0} << u"12"_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("most only") << ScanRules{{}, {}, 0, 3} << u"1234"_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("negative is unchecked") << ScanRules{{}, {}, -1, -5} << u"1"_s << number(u"1"_s);
    QTest::newRow("least above most") << ScanRules{{}, {}, 9, 3} << u"12345"_s << refusal(ScanProblem::WrongLength);
    QTest::newRow("beyond any number") << ScanRules{{}, {}, 0, 999} << QString(65, u'7') << refusal(ScanProblem::TooLong);

    const ScanRules all{u"99"_s, u"#"_s, 10, 10};
    QTest::newRow("scanned") << all << u"998008010001#"_s << number(u"8008010001"_s);
    QTest::newRow("typed by hand") << all << u"8008010001"_s << number(u"8008010001"_s);
    QTest::newRow("typed by hand, begins like the prefix") << all << u"9908010001"_s << number(u"9908010001"_s);
    QTest::newRow("scanned, begins like the prefix") << all << u"999908010001#"_s << number(u"9908010001"_s);
    QTest::newRow("cut short") << all << u"99800801#"_s << refusal(ScanProblem::WrongLength);
}

void ReadScanTest::shopRules()
{
    QFETCH(ScanRules, rules);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(described(readScan(typed, rules)), expected);
}

void ReadScanTest::insisting_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("card number") << u"4111111111111111"_s << number(u"4111111111111111"_s);
    QTest::newRow("NRIC") << u"S1234567D"_s << number(u"S1234567D"_s);
    QTest::newRow("URL") << u"https://a.b/c"_s << number(u"https://a.b/c"_s);
    QTest::newRow("track 1") << visaOnTrackOne() << refusal(WrongThing::PaymentTrack);
    QTest::newRow("track 2") << visaOnTrackTwo() << refusal(WrongThing::PaymentTrack);
    QTest::newRow("empty") << u" "_s << refusal(ScanProblem::Empty);
    QTest::newRow("several lines") << u"4111111111111111\n1"_s << refusal(ScanProblem::SeveralLines);
    QTest::newRow("long URL") << u"https://"_s + QString(80, u'a') << refusal(ScanProblem::TooLong);
    QTest::newRow("nothing to insist on") << u"8008010001"_s << number(u"8008010001"_s);
}

void ReadScanTest::insisting()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(described(readScan(typed, {}, Insistence::Yes)), expected);
}

void ReadScanTest::cardIsRefusedFirst_data()
{
    QTest::addColumn<QString>("typed");
    // Each would be refused for another reason too; the window wipes the field only for this one.
    QTest::newRow("several lines") << u"8008\n4111111111111111"_s;
    QTest::newRow("control character") << u"4111111111111111\u001D1"_s;
    QTest::newRow("tracks differ") << u"%4111111111111111?;5555555555554444?"_s;
    QTest::newRow("too long") << u"4111111111111111"_s + QString(60, u'x');
    QTest::newRow("broken text") << u"4111111111111111"_s + QChar(0xD83D);
}

void ReadScanTest::cardIsRefusedFirst()
{
    QFETCH(QString, typed);
    QCOMPARE(described(readScan(typed)), refusal(WrongThing::PaymentCard));
}

void ReadScanTest::refusalTellsTheLength()
{
    const ScanReading reading = readScan(u" 0008\r"_s, {{}, {}, 10, 10});
    QVERIFY(!reading);
    QCOMPARE(reading.error().length, 4);
}

void ReadScanTest::everyInvisibleCharacterIsRemoved()
{
    QList<char32_t> invisible = {0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x2060, 0x2061,
                                 0x2062, 0x2063, 0x2064, 0x3164, 0xFEFF, 0xFFA0, 0xE0001};
    const auto addRange = [&invisible](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c)
            invisible.append(c);
    };
    addRange(0x200B, 0x200F);
    addRange(0x202A, 0x202E);
    addRange(0x2066, 0x206F);
    addRange(0xFE00, 0xFE0F);
    addRange(0xFFF9, 0xFFFB);
    addRange(0xE0020, 0xE007F);
    addRange(0xE0100, 0xE01EF);
    for (const char32_t c : invisible) {
        // Not QString::fromUcs4(), which takes U+FEFF for a byte order mark and drops it.
        QString typed = u"80"_s;
        appendCodePoint(typed, c);
        const ScanReading reading = readScan(typed + u"08"_s);
        QVERIFY2(reading, qPrintable(QString::number(static_cast<uint>(c), 16)));
        QCOMPARE(reading->number.toString(), u"8008"_s);
        QCOMPARE(reading->changes, Changes{ScanChange::InvisibleRemoved});
    }
}

void ReadScanTest::everyControlCharacterIsRefused()
{
    for (char16_t c = 0; c < 0xA0; ++c) {
        if (QChar(c).category() != QChar::Other_Control)
            continue;
        const ScanReading reading = readScan(u"8"_s + QChar(c) + u"8"_s);
        QVERIFY2(!reading, qPrintable(QString::number(c, 16)));
        QVERIFY(reading.error().problem == ScanProblem::ControlCharacter || reading.error().problem == ScanProblem::SeveralLines);
    }
}

void ReadScanTest::everyAsciiCharacterIsKept()
{
    for (char16_t c = 0x21; c < 0x7F; ++c) {
        const QString text(1, QChar(c));
        for (const QString &typed : QStringList{text, text + u"00"_s, u"00"_s + text, u"0"_s + text + u"0"_s, text.repeated(5)})
            QCOMPARE(described(readScan(typed)), number(typed));
    }
}

void ReadScanTest::readingTwiceChangesNothing()
{
    // The number is written back into the field; what is there may be asked for again.
    for (const QString &typed : {u"]C1０８"_s, u";8008?"_s, u" 会员　001 "_s, u"\u200B٠٨\r\n"_s}) {
        const ScanReading once = readScan(typed);
        QVERIFY(once);
        const ScanReading twice = readScan(once->number.toString());
        QCOMPARE(described(twice), described(once));
        QVERIFY(twice->changes.isEmpty());
    }
}

void ReadScanTest::isFastForAMegabyte_data()
{
    QTest::addColumn<QString>("typed");
    constexpr qsizetype megabyte = 1'000'000;
    QTest::newRow("digits") << QString(megabyte, u'4');
    QTest::newRow("blanks") << QString(megabyte, u' ');
    QTest::newRow("a number in blanks") << QString(megabyte, u' ') + u"8008"_s + QString(megabyte, u' ');
    QTest::newRow("lines") << u"8008010001\r\n"_s.repeated(100'000);
    QTest::newRow("invisible") << QString(megabyte, QChar(0x200B));
    QTest::newRow("NUL") << QString(megabyte, QChar(u'\0'));
    QTest::newRow("sentinels") << u"%?;"_s.repeated(333'333);
    QTest::newRow("digits in groups") << u"4 "_s.repeated(500'000);
    QTest::newRow("emoji") << u"😀"_s.repeated(500'000);
    QTest::newRow("just below the bound: sentinels") << u";;?"_s.repeated(1365);
    QTest::newRow("just below the bound: digits in groups") << u"4-"_s.repeated(2048);
}

void ReadScanTest::isFastForAMegabyte()
{
    QFETCH(QString, typed);
    const fakes::WorkTime time;
    const ScanReading reading = readScan(typed, {u"99"_s, u"#"_s, 8, 10});
    const qint64 elapsed = time.milliseconds();
    QVERIFY(!reading);
    QVERIFY2(elapsed < fakes::patience(500), qPrintable(QString::number(elapsed)));
}

void ReadScanTest::scanEnds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("scans");
    QTest::newRow("nothing ends") << u"8008"_s << QStringList{};
    QTest::newRow("CR") << u"8008\r"_s << QStringList{u"8008"_s};
    QTest::newRow("LF") << u"8008\n"_s << QStringList{u"8008"_s};
    QTest::newRow("CR LF") << u"8008\r\n"_s << QStringList{u"8008"_s};
    QTest::newRow("Tab") << u"8008\t"_s << QStringList{u"8008"_s};
    QTest::newRow("Tab LF") << u"8008\t\n"_s << QStringList{u"8008"_s};
    QTest::newRow("Tab CR is two ends") << u"1\t\r"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("Tab CR LF is two ends") << u"1\t\r\n"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("two scans, Tab, then LF") << u"1\t2\n"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("two scans, CR LF") << u"1\r\n2\r\n"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("two scans, CR, then LF") << u"1\r2\n"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("LF CR is two ends") << u"1\n\r"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("CR CR is two ends") << u"1\r\r"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("CR LF LF is two ends") << u"1\r\n\n"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("CR LF twice") << u"1\r\n\r\n"_s << QStringList{u"1"_s, u""_s};
    QTest::newRow("other controls are text") << u"1\v\f\u0085\u00002\r"_s << QStringList{u"1\v\f\u0085\u00002"_s};
}

void ReadScanTest::scanEnds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, scans);
    ScanLine line;
    QString field;
    QStringList seen;
    for (const QChar key : typed) {
        switch (line.feed(key)) {
        case ScanLine::Key::Text:
            field += key;
            break;
        case ScanLine::Key::End:
            seen.append(field);
            field.clear();
            break;
        case ScanLine::Key::Swallowed:
            break;
        }
    }
    QCOMPARE(seen, scans);
}

TEST_UNDER(QCoreApplication, ReadScanTest)
#include "tst_readscan.moc"

// SPDX-License-Identifier: MIT
#include "fakes/patience.h"
#include "fakes/testprogram.h"
#include "fakes/worktime.h"

#include <desk/scan/wrongthing.h>

#include <QCoreApplication>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

constexpr int nothing = -1;

int described(std::optional<WrongThing> thing)
{
    return thing ? static_cast<int>(*thing) : nothing;
}

/// The digits with the check digit that ISO/IEC 7812 asks for.
QString withLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            value = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

/// A card number made up for this test: a prefix, zeros, and a valid check digit.
QString cardNumber(const QString &prefix, qsizetype length)
{
    return withLuhn(prefix.leftJustified(length - 1, u'0'));
}

} // namespace

class WrongThingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuers_data();
    void issuers();
    void everyOtherCheckDigitIsNoCard();
    void things_data();
    void things();
    void nobodysIdentity_data();
    void nobodysIdentity();
    void products_data();
    void products();
    void realNumbersAreNeverFlagged();
    void whatMayBeInsistedOn();
    void isFastForAMegabyte();
};

void WrongThingTest::issuers_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QList<int>>("lengths");
    const auto row = [](const char *prefix, const QList<int> &lengths) {
        QTest::newRow(prefix) << QString::fromLatin1(prefix) << lengths;
    };
    row("4", {16, 19}); // the one of 13 digits is an EAN too
    row("45", {13, 16, 19});
    for (const char *mastercard : {"51", "52", "53", "54", "55", "2221", "2229", "2300", "2699", "2720"})
        row(mastercard, {16});
    row("34", {15});
    row("37", {15});
    row("62", {16, 17, 18, 19});
    for (const char *jcb : {"3528", "3550", "3589"})
        row(jcb, {16, 17, 18, 19});
    for (const char *discover : {"6011", "644", "649", "65"})
        row(discover, {16, 17, 18, 19});
    for (const char *diners : {"300", "305", "36", "38"})
        row(diners, {14, 15, 16, 17, 18, 19});
    for (const char *nobody : {"0",  "1",  "20", "2220", "2721", "29", "306", "309", "31",  "33", "35", "3527", "3590", "50",
                               "56", "59", "60", "6010", "6012", "61", "63",  "640", "643", "66", "69", "7",    "8",    "9"})
        row(nobody, {});
}

void WrongThingTest::issuers()
{
    QFETCH(QString, prefix);
    QFETCH(QList<int>, lengths);
    for (int length = 8; length <= 22; ++length) {
        const int expected = lengths.contains(length) ? static_cast<int>(WrongThing::PaymentCard) : nothing;
        QVERIFY2(described(wrongThing(cardNumber(prefix, length))) == expected, qPrintable(cardNumber(prefix, length)));
    }
}

void WrongThingTest::everyOtherCheckDigitIsNoCard()
{
    const QString stem = u"411111111111111"_s;
    int cards = 0;
    for (int digit = 0; digit <= 9; ++digit)
        cards += wrongThing(QString(stem + QString::number(digit))) ? 1 : 0;
    QCOMPARE(cards, 1);
    QCOMPARE(described(wrongThing(u"4111111111111111")), static_cast<int>(WrongThing::PaymentCard));
    // Two neighbours changed places, the mistake that the check digit is there for.
    QVERIFY(!wrongThing(u"1411111111111111"));
    QVERIFY(!wrongThing(u"5454545454545445"));
}

void WrongThingTest::things_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &typed, std::optional<WrongThing> thing) {
        QTest::newRow(name) << typed << described(thing);
    };
    const auto track = WrongThing::PaymentTrack;
    row("track 1", u"%B4111111111111111^DOE/JANE^30121010000000000000?"_s, track);
    row("track 1, American Express with blanks", u"%B3782 822463 10005^DOE/JANE^3012101?"_s, track);
    row("track 1, unknown issuer", u"%B9999999999999999^DOE/JANE^3012?"_s, track);
    row("track 1, lower case", u"%b4111111111111111^doe/jane^3012101?"_s, track);
    row("track 1, no sentinels", u"B4111111111111111^DOE/JANE^3012101"_s, track);
    row("track 1, cut behind the name", u"%B4111111111111111^DO"_s, track);
    row("track 1, cut behind the separator", u"%B4111111111111111^"_s, track);
    row("track 1, by a Chinese input method", u"％B4111111111111111……DOE/JANE……3012101？"_s, track);
    row("track 1, full-width", u"％Ｂ４１１１１１１１１１１１１１１１＾ＤＯＥ"_s, track);
    row("track 2", u";4111111111111111=30121010000012300000?"_s, track);
    row("track 2, no sentinels", u"4111111111111111=3012101"_s, track);
    row("track 2, cut behind the separator", u";4111111111111111="_s, track);
    row("track 2, unknown issuer, expiry", u";9999999999999999=3012101?"_s, track);
    row("track 2, 12 digits, expiry", u";501234567890=3001?"_s, track);
    row("track 2, 19 digits, expiry", u";6200000000000000001=3001?"_s, track);
    row("track 2, chip's copy", u"4111111111111111D3012101"_s, track);
    row("track 2, full-width sign", u";4111111111111111＝3012101?"_s, track);
    row("track 2 behind an identifier", u"]Z1;4111111111111111=3012?"_s, track);
    row("track 2 behind other text", u"card: ;4111111111111111=3012?"_s, track);
    row("track 2 on the second line", u"8008\r\n;4111111111111111=3012?"_s, track);
    row("member track with a separator", u";8008010001=9912?"_s, std::nullopt);
    row("13 digits, separator, no month", u";9999999999999=9999?"_s, std::nullopt);
    row("13 digits, separator, month 0", u";9999999999999=9900?"_s, std::nullopt);
    row("20 digits, separator", u";99999999999999999999=3001?"_s, std::nullopt);
    row("member track 1", u"%B8008010001^DOE/JANE?"_s, std::nullopt);
    row("member sentinels", u"%8008010001?;8008010001?"_s, std::nullopt);

    const auto card = WrongThing::PaymentCard;
    row("card", u"4111111111111111"_s, card);
    row("card, blanks around", u" 4111111111111111\r\n"_s, card);
    row("card in groups", u"4111 1111 1111 1111"_s, card);
    row("card with dashes", u"4111-1111-1111-1111"_s, card);
    row("American Express in groups", u"3782 822463 10005"_s, card);
    row("card in full-width digits", u"４１１１１１１１１１１１１１１１"_s, card);
    row("card in Arabic digits", u"٤١١١١١١١١١١١١١١١"_s, card);
    row("card with a zero-width space", u"41111111\u200B11111111"_s, card);
    row("card in sentinels", u";4111111111111111?"_s, card);
    row("card in words", u"card 4111111111111111 please"_s, card);
    row("card behind a number", u"8008 4111111111111111"_s, card);
    row("card within more digits", u"941111111111111119"_s, std::nullopt);
    row("card with two blanks in it", u"4111  1111 1111 1111"_s, std::nullopt);
    row("card in a URL", u"https://example.com/?c=4111111111111111"_s, card);

    const auto url = WrongThing::Url;
    for (const char *link : {"http://example.com",
                             "https://example.com/m?id=1",
                             "HTTPS://EXAMPLE.COM",
                             "www.example.com",
                             "WWW.EXAMPLE.COM",
                             "ftp://a",
                             "weixin://wxpay/x",
                             "alipays://x",
                             "market://details?id=x",
                             "x-y+z.1://a",
                             "mailto:a@b.c",
                             "tel:+6591234567",
                             "sms:123",
                             "geo:1,2",
                             "javascript:alert(1)",
                             "data:text/html,x",
                             "file:x",
                             "http:x",
                             "qr.example.com/abc",
                             "u.example.cn/8008",
                             "HTTP://",
                             "  https://a  "})
        row(link, QString::fromLatin1(link), url);
    row("full-width URL", u"ｈｔｔｐｓ：／／ａ.ｂ"_s, url);
    for (const char *text : {"http", "https", "www", "wwwx", "VIP:123", "a:b", ":", "://", "//a", "1://a", "a b://c", "a@b.c",
                             "1.2/3", "A.B/12", "a/b", ".com/x", "example.com", "26/11", "会员:1"})
        row(text, QString::fromUtf8(text), std::nullopt);
    row("URL inside", u"see https://example.com"_s, std::nullopt);

    row("empty", QString(), std::nullopt);
    row("blanks", u"  "_s, std::nullopt);
    row("half of a pair", QString(QChar(0xD83D)), std::nullopt);
    row("Thai digits are not looked into", u"๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑"_s, std::nullopt);
}

void WrongThingTest::things()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    QCOMPARE(described(wrongThing(typed)), expected);
}

void WrongThingTest::nobodysIdentity_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("letters");
    // The check letters of S, T, F, G and M for the same digits. 1234567 is in every description of the rule.
    QTest::newRow("1234567") << u"1234567"_s << u"DJNXK"_s;
    QTest::newRow("0000000") << u"0000000"_s << u"JGXRT"_s;
    QTest::newRow("0000008") << u"0000008"_s << u"FBQLJ"_s; // where M differs from F and G
    QTest::newRow("0000001") << u"0000001"_s << u"IEUPQ"_s; // remainders 2, 6, 2, 6, 5
}

void WrongThingTest::nobodysIdentity()
{
    QFETCH(QString, digits);
    QFETCH(QString, letters);
    const QString series = u"STFGM"_s;
    for (qsizetype i = 0; i < series.size(); ++i) {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
            const QString typed = series[i] + digits + QChar(letter);
            const int expected = letters[i] == QChar(letter) ? static_cast<int>(WrongThing::NricFin) : nothing;
            QVERIFY2(described(wrongThing(typed)) == expected, qPrintable(typed));
            QVERIFY2(described(wrongThing(typed.toLower())) == expected, qPrintable(typed));
            QVERIFY(!wrongThing(QString(typed + u'1')));
            QVERIFY(!wrongThing(QString(u'1' + typed)));
        }
        QVERIFY(!wrongThing(QString(series[i] + digits + u'1')));
    }
    for (const QChar other : u"ABCDEHIJKLNOPQRUVWXYZ"_s)
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
            QVERIFY(!wrongThing(QString(other + digits + QChar(letter))));
}

void WrongThingTest::products_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("product");
    QTest::newRow("EAN-13") << u"4006381333931"_s << true;
    QTest::newRow("EAN-13, next check digit") << u"4006381333930"_s << false;
    QTest::newRow("EAN-13 and 13 digits of Visa") << u"4000000000006"_s << true;
    QTest::newRow("EAN-13, neighbours changed places") << u"4006381333913"_s << false;
    QTest::newRow("EAN-8") << u"96385074"_s << true;
    QTest::newRow("EAN-8, wrong") << u"96385075"_s << false;
    QTest::newRow("UPC-A") << u"036000291452"_s << true;
    QTest::newRow("UPC-A, wrong") << u"036000291453"_s << false;
    QTest::newRow("full-width") << u"４００６３８１３３３９３１"_s << true;
    QTest::newRow("blanks around") << u" 96385074\r"_s << true;
    QTest::newRow("blank inside") << u"9638 5074"_s << false;
    QTest::newRow("letters") << u"9638507A"_s << false;
    QTest::newRow("10 digits") << u"8008010001"_s << false;
    QTest::newRow("14 digits") << u"00000000000000"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void WrongThingTest::products()
{
    QFETCH(QString, number);
    QFETCH(bool, product);
    QCOMPARE(looksLikeProduct(number), product);
    QVERIFY(!wrongThing(number)); // it is a hint for later, never a reason not to ask
}

void WrongThingTest::realNumbersAreNeverFlagged()
{
    for (int i = 0; i < 20'000; ++i) {
        const QString last = QString::number(i).rightJustified(6, u'0');
        for (const QString &number :
             QStringList{u"8008"_s + last, u"0008"_s + last, u"VIP"_s + last, u"138001"_s + last.last(5), u"会员"_s + last})
            QVERIFY2(!wrongThing(number), qPrintable(number));
    }
}

void WrongThingTest::whatMayBeInsistedOn()
{
    QVERIFY(!mayInsist(WrongThing::PaymentTrack));
    QVERIFY(mayInsist(WrongThing::PaymentCard));
    QVERIFY(mayInsist(WrongThing::Url));
    QVERIFY(mayInsist(WrongThing::NricFin));
    QVERIFY(mustBeForgotten(WrongThing::PaymentTrack));
    QVERIFY(mustBeForgotten(WrongThing::PaymentCard));
    QVERIFY(!mustBeForgotten(WrongThing::Url));
}

void WrongThingTest::isFastForAMegabyte()
{
    for (const QString &typed : QStringList{QString(1'000'000, u'4'), u"4 "_s.repeated(500'000), u"4a"_s.repeated(500'000),
                                            u"4-"_s.repeated(500'000), u"a."_s.repeated(500'000)}) {
        const fakes::WorkTime time;
        QVERIFY(!wrongThing(typed));
        // readScan bounds its text far below this; the point is that the work grows no faster than the text.
        QVERIFY2(time.milliseconds() < fakes::patience(1000), qPrintable(QString::number(time.milliseconds())));
    }
}

TEST_UNDER(QCoreApplication, WrongThingTest)
#include "tst_wrongthing.moc"

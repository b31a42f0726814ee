// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/member/claims.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;

Q_DECLARE_METATYPE(desk::Claim)
Q_DECLARE_METATYPE(desk::DayMonthOrder)

namespace {

kybio::Member withPhone(const QString &phone)
{
    kybio::Member member;
    member.phone = phone;
    return member;
}

kybio::MemberNumber number(const QString &text)
{
    return *kybio::MemberNumber::parse(text);
}

} // namespace

class ClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endings_data();
    void endings();
    void everyOtherEndingMisses();
    void phones_data();
    void phones();
    void birthdays_data();
    void birthdays();
    void everyDayOfTheYear();
    void nothingToCompare();
    void hostileTexts();
    void threeMissesPause();
    void onlyMissesCount();
    void aHitResets();
    void othersAreUnaffected();
    void nothingCountsDuringThePause();
    void keyIsTheUid();
};

void ClaimsTest::endings_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Claim>("claim");
    const auto row = [](const char *name, const QString &phone, const QString &said, Claim claim) {
        QTest::newRow(name) << phone << said << claim;
    };
    const QString phone = u"+65 9123 5640"_s;
    row("right", phone, u"5640"_s, Claim::Matches);
    row("wrong", phone, u"5641"_s, Claim::DoesNotMatch);
    row("beginning", phone, u"9123"_s, Claim::DoesNotMatch);
    row("middle", phone, u"3564"_s, Claim::DoesNotMatch);
    row("reversed", phone, u"0465"_s, Claim::DoesNotMatch);
    row("blanks", phone, u" 56 40 "_s, Claim::Matches);
    row("dashes", phone, u"5-6-4-0"_s, Claim::Matches);
    row("line end", phone, u"5640\r"_s, Claim::Matches);
    row("full-width", phone, u"５６４０"_s, Claim::Matches);
    row("Arabic", phone, u"٥٦٤٠"_s, Claim::Matches);
    row("Persian", phone, u"۵۶۴۰"_s, Claim::Matches);
    row("zero-width", phone, u"56\u200B40"_s, Claim::Matches);
    row("leading zeros count", u"91230040"_s, u"0040"_s, Claim::Matches);
    row("leading zeros left out", u"91230040"_s, u"40"_s, Claim::NotUnderstood);
    row("three digits", phone, u"640"_s, Claim::NotUnderstood);
    row("five digits", phone, u"35640"_s, Claim::NotUnderstood);
    row("whole phone", phone, u"91235640"_s, Claim::NotUnderstood);
    row("plus", phone, u"+5640"_s, Claim::NotUnderstood);
    row("letters", phone, u"564O"_s, Claim::NotUnderstood);
    row("empty", phone, u""_s, Claim::NotUnderstood);
    row("blanks only", phone, u"   "_s, Claim::NotUnderstood);
    row("dashes only", phone, u"----"_s, Claim::NotUnderstood);
    row("minus", phone, u"-5640"_s, Claim::Matches); // a dash is a separator; nobody's phone is negative
    row("phone of four digits", u"5640"_s, u"5640"_s, Claim::Matches);
    row("phone of three digits", u"640"_s, u"0640"_s, Claim::NothingToCompare);
    row("phone with brackets", u"(65) 9123-5640"_s, u"5640"_s, Claim::Matches);
    row("phone in full-width digits", u"９１２３５６４０"_s, u"5640"_s, Claim::Matches);
    row("phone with bidi controls", u"\u202D91235640\u202C"_s, u"5640"_s, Claim::Matches);
    row("two phones", u"91235640/81234567"_s, u"5640"_s, Claim::NothingToCompare);
    row("extension", u"91235640 ext 12"_s, u"5640"_s, Claim::NothingToCompare);
    row("masked by the service", u"9123****"_s, u"5640"_s, Claim::NothingToCompare);
    row("words", u"none"_s, u"5640"_s, Claim::NothingToCompare);
    row("blank phone", u"  "_s, u"5640"_s, Claim::NothingToCompare);
    row("not understood before nothing to compare", u"none"_s, u"x"_s, Claim::NotUnderstood);
}

void ClaimsTest::endings()
{
    QFETCH(QString, phone);
    QFETCH(QString, said);
    QFETCH(Claim, claim);
    QCOMPARE(checkClaim(withPhone(phone), ClaimKind::PhoneEnding, said), claim);
}

void ClaimsTest::everyOtherEndingMisses()
{
    const kybio::Member member = withPhone(u"91235640"_s);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += checkClaim(member, ClaimKind::PhoneEnding, QString::number(i).rightJustified(4, u'0')) == Claim::Matches ? 1 : 0;
    QCOMPARE(hits, 1);
}

void ClaimsTest::phones_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Claim>("claim");
    // What matches does so whichever side says it.
    const auto both = [](const char *name, const QString &a, const QString &b, Claim claim) {
        QTest::addRow("%s", name) << a << b << claim;
        QTest::addRow("%s, other way round", name) << b << a << claim;
    };
    const auto row = [](const char *name, const QString &known, const QString &said, Claim claim) {
        QTest::newRow(name) << known << said << claim;
    };
    both("same", u"91235640"_s, u"91235640"_s, Claim::Matches);
    both("blanks", u"91235640"_s, u"9123 5640"_s, Claim::Matches);
    both("dashes", u"91235640"_s, u"9123-5640"_s, Claim::Matches);
    both("long dashes", u"91235640"_s, u"9123–5640"_s, Claim::Matches);
    both("points", u"91235640"_s, u"9123.5640"_s, Claim::Matches);
    both("full-width", u"91235640"_s, u"９１２３－５６４０"_s, Claim::Matches);
    both("Arabic", u"91235640"_s, u"٩١٢٣٥٦٤٠"_s, Claim::Matches);
    both("Singapore +65", u"91235640"_s, u"+65 9123 5640"_s, Claim::Matches);
    both("Singapore +65 in full width", u"91235640"_s, u"＋６５ ９１２３５６４０"_s, Claim::Matches);
    both("Singapore 0065", u"91235640"_s, u"006591235640"_s, Claim::Matches);
    both("Singapore 65", u"91235640"_s, u"6591235640"_s, Claim::Matches);
    both("Singapore (65)", u"91235640"_s, u"(65) 9123 5640"_s, Claim::Matches);
    both("Singapore, both", u"+6591235640"_s, u"65-9123-5640"_s, Claim::Matches);
    both("China +86", u"13800135640"_s, u"+86 138 0013 5640"_s, Claim::Matches);
    both("China 0086", u"13800135640"_s, u"0086-13800135640"_s, Claim::Matches);
    both("China 86", u"13800135640"_s, u"8613800135640"_s, Claim::Matches);
    both("China landline", u"010-12345640"_s, u"+86 10 12345640"_s, Claim::Matches);
    both("Malaysia +60", u"012-345 5640"_s, u"+60 12-345 5640"_s, Claim::Matches);
    both("Malaysia 60", u"0123455640"_s, u"60123455640"_s, Claim::Matches);
    both("Malaysia, zero in brackets", u"0123455640"_s, u"+60 (0)12 345 5640"_s, Claim::Matches);
    both("leading zero", u"0123455640"_s, u"123455640"_s, Claim::Matches);
    both("other country, with and without plus", u"+14155550100"_s, u"14155550100"_s, Claim::Matches);
    both("other country, 00", u"+4930123456"_s, u"004930123456"_s, Claim::Matches);
    both("other country, national form is not guessed", u"+4930123456"_s, u"030123456"_s, Claim::DoesNotMatch);

    both("last digit", u"91235640"_s, u"91235641"_s, Claim::DoesNotMatch);
    both("digit missing", u"91235640"_s, u"9123564"_s, Claim::DoesNotMatch);
    both("digit more", u"91235640"_s, u"912356400"_s, Claim::DoesNotMatch);
    both("another country", u"+6591235640"_s, u"+6091235640"_s, Claim::DoesNotMatch);
    both("another country, bare", u"6591235640"_s, u"+6091235640"_s, Claim::DoesNotMatch);
    both("two leading zeros are not one", u"91235640"_s, u"0091235640"_s, Claim::Matches); // 00 is the way to dial abroad
    both("65 inside a shorter number stays", u"65123456"_s, u"123456"_s, Claim::DoesNotMatch);
    both("86 inside a shorter number stays", u"86123456"_s, u"123456"_s, Claim::DoesNotMatch);
    both("60 inside a shorter number stays", u"60123456"_s, u"123456"_s, Claim::DoesNotMatch);

    row("ending", u"91235640"_s, u"5640"_s, Claim::NotUnderstood);
    row("letters", u"91235640"_s, u"9123 564O"_s, Claim::NotUnderstood);
    row("empty", u"91235640"_s, u""_s, Claim::NotUnderstood);
    row("plus only", u"91235640"_s, u"+"_s, Claim::NotUnderstood);
    row("plus inside", u"91235640"_s, u"9123+5640"_s, Claim::NotUnderstood);
    row("two pluses", u"91235640"_s, u"++6591235640"_s, Claim::NotUnderstood);
    row("very long", u"91235640"_s, QString(1'000'000, u'9'), Claim::NotUnderstood);
    row("only zeros", u"91235640"_s, u"00000"_s, Claim::DoesNotMatch);
    row("record is an ending", u"5640"_s, u"91235640"_s, Claim::NothingToCompare);
    row("record is two phones", u"91235640;81234567"_s, u"91235640"_s, Claim::NothingToCompare);
    row("record is very long", QString(1'000'000, u'9'), u"91235640"_s, Claim::NothingToCompare);
}

void ClaimsTest::phones()
{
    QFETCH(QString, known);
    QFETCH(QString, said);
    QFETCH(Claim, claim);
    QCOMPARE(checkClaim(withPhone(known), ClaimKind::WholePhone, said), claim);
}

void ClaimsTest::birthdays_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<QString>("said");
    QTest::addColumn<DayMonthOrder>("order");
    QTest::addColumn<Claim>("claim");
    const auto row = [](const char *birthday, const QString &said, DayMonthOrder order, Claim claim) {
        QTest::addRow("%s: %s, %d", birthday, said.left(20).trimmed().toUtf8().constData(), static_cast<int>(order))
            << QString::fromLatin1(birthday) << said << order << claim;
    };
    const auto dayFirst = DayMonthOrder::DayFirst;
    const auto monthFirst = DayMonthOrder::MonthFirst;
    for (const QString &said : {u"26/11"_s, u"26.11"_s, u"26.11."_s, u"26-11"_s, u"26–11"_s, u"2611"_s, u"26 11"_s,
                                u" 26 / 11 "_s, u"26  11"_s, u"２６／１１"_s, u"٢٦/١١"_s, u"2\u200B6/11"_s, u"26/11\r\n"_s}) {
        row("1990-11-26", said, dayFirst, Claim::Matches);
        row("1990-11-25", said, dayFirst, Claim::DoesNotMatch);
        row("1990-10-26", said, dayFirst, Claim::DoesNotMatch);
        row("1990-11-26", said, monthFirst, Claim::NotUnderstood); // there is no month 26
    }
    for (const QString &said : {u"11/26"_s, u"11.26"_s, u"11-26"_s, u"1126"_s, u"11 26"_s}) {
        row("1990-11-26", said, monthFirst, Claim::Matches);
        row("1990-11-26", said, dayFirst, Claim::NotUnderstood);
    }
    for (const DayMonthOrder order : {dayFirst, monthFirst})
        for (const QString &said :
             {u"11月26日"_s, u"11月26号"_s, u"11月26號"_s, u"11月26"_s, u"11 月 26 日"_s, u"１１月２６日"_s})
            row("1990-11-26", said, order, Claim::Matches);
    row("1990-03-05", u"5/3"_s, dayFirst, Claim::Matches);
    row("1990-03-05", u"05/03"_s, dayFirst, Claim::Matches);
    row("1990-03-05", u"0503"_s, dayFirst, Claim::Matches);
    row("1990-03-05", u"3/5"_s, dayFirst, Claim::DoesNotMatch);
    row("1990-03-05", u"3/5"_s, monthFirst, Claim::Matches);
    row("1990-03-05", u"3月5日"_s, dayFirst, Claim::Matches);
    row("2000-02-29", u"29/2"_s, dayFirst, Claim::Matches);
    row("2000-02-29", u"28/2"_s, dayFirst, Claim::DoesNotMatch);
    row("1990-02-28", u"29/2"_s, dayFirst, Claim::DoesNotMatch);
    for (const QString &said : {u""_s,
                                u" "_s,
                                u"26"_s,
                                u"503"_s,
                                u"26111990"_s,
                                u"26/11/1990"_s,
                                u"26/11/90"_s,
                                u"31/02"_s,
                                u"30/2"_s,
                                u"31/4"_s,
                                u"0/11"_s,
                                u"26/0"_s,
                                u"00/00"_s,
                                u"32/1"_s,
                                u"1/13"_s,
                                u"-26/11"_s,
                                u"26/-11"_s,
                                u"26//11"_s,
                                u"/"_s,
                                u"26/"_s,
                                u"/11"_s,
                                u"26/11/"_s,
                                u"026/11"_s,
                                u"26/011"_s,
                                u"26.11.."_s,
                                u"26/11."_s,
                                u"26-11/1"_s,
                                u"26 Nov"_s,
                                u"二十六"_s,
                                u"月"_s,
                                u"11月"_s,
                                u"月26日"_s,
                                u"11月26日1990"_s,
                                u"1990年11月26日"_s,
                                u"a/b"_s,
                                u"2６ 1１ 1"_s,
                                u"+6/11"_s})
        row("1990-11-26", said, dayFirst, Claim::NotUnderstood);
}

void ClaimsTest::birthdays()
{
    QFETCH(QString, birthday);
    QFETCH(QString, said);
    QFETCH(DayMonthOrder, order);
    QFETCH(Claim, claim);
    kybio::Member member;
    member.birthday = *kybio::CalendarDate::parse(birthday);
    QCOMPARE(checkClaim(member, ClaimKind::BirthDayMonth, said, order), claim);
}

void ClaimsTest::everyDayOfTheYear()
{
    for (QDate born(2000, 1, 1); born < QDate(2001, 1, 1); born = born.addDays(1)) {
        kybio::Member member;
        member.birthday = kybio::CalendarDate{born, QTime(12, 0)};
        int hits = 0;
        for (QDate said(2000, 1, 1); said < QDate(2001, 1, 1); said = said.addDays(1)) {
            const Claim claim = checkClaim(member, ClaimKind::BirthDayMonth, said.toString(u"dd/MM"_s));
            QVERIFY(claim == Claim::Matches || claim == Claim::DoesNotMatch);
            hits += claim == Claim::Matches ? 1 : 0;
        }
        QCOMPARE(hits, 1);
    }
}

void ClaimsTest::nothingToCompare()
{
    kybio::Member member;
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(checkClaim(member, ClaimKind::PhoneEnding, u"5640"_s), Claim::NothingToCompare);
        QCOMPARE(checkClaim(member, ClaimKind::WholePhone, u"91235640"_s), Claim::NothingToCompare);
        QCOMPARE(checkClaim(member, ClaimKind::BirthDayMonth, u"26/11"_s), Claim::NothingToCompare);
        member.phone = kybio::Field<QString>::unreadable();
        member.birthday = kybio::Field<kybio::CalendarDate>::unreadable();
    }
}

void ClaimsTest::hostileTexts()
{
    kybio::Member member = withPhone(u"91235640"_s);
    member.birthday = *kybio::CalendarDate::parse(u"1990-11-26"_s);
    const QStringList texts = {QString(1'000'000, u' '),
                               QString(1'000'000, u'/'),
                               QString(1'000'000, QChar(0x200B)),
                               u"%1%s{0}"_s,
                               u"<b>5640</b>"_s,
                               QString(1, QChar(u'\0')),
                               QString(QChar(0xD83D)),
                               u"😀"_s,
                               u"5640\n5640"_s,
                               u"' OR '1'='1"_s,
                               u"NaN"_s,
                               u"1e3"_s,
                               u"𝟓𝟔𝟒𝟎"_s,
                               u"①②③④"_s};
    for (const QString &text : texts)
        for (const ClaimKind kind : {ClaimKind::PhoneEnding, ClaimKind::BirthDayMonth})
            QVERIFY2(checkClaim(member, kind, text) == Claim::NotUnderstood, qPrintable(text.left(20)));
}

void ClaimsTest::threeMissesPause()
{
    ClaimPause pause;
    const QString key = u"uid 1"_s;
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
    pause.note(key, Claim::DoesNotMatch, 1000ms);
    pause.note(key, Claim::DoesNotMatch, 2000ms);
    QCOMPARE(pause.remaining(key, 2000ms), 0ms);
    pause.note(key, Claim::DoesNotMatch, 3000ms);
    QCOMPARE(pause.remaining(key, 3000ms), 30'000ms);
    QCOMPARE(pause.remaining(key, 32'999ms), 1ms);
    QCOMPARE(pause.remaining(key, 33'000ms), 0ms);
    QCOMPARE(pause.remaining(key, 999'999ms), 0ms);
    // Another three, and another pause.
    pause.note(key, Claim::DoesNotMatch, 33'000ms);
    pause.note(key, Claim::DoesNotMatch, 33'001ms);
    QCOMPARE(pause.remaining(key, 33'001ms), 0ms);
    pause.note(key, Claim::DoesNotMatch, 33'002ms);
    QCOMPARE(pause.remaining(key, 33'002ms), 30'000ms);
}

void ClaimsTest::onlyMissesCount()
{
    ClaimPause pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 10; ++i) {
        pause.note(key, Claim::NotUnderstood, 0ms);
        pause.note(key, Claim::NothingToCompare, 0ms);
    }
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
    pause.note(key, Claim::DoesNotMatch, 0ms);
    pause.note(key, Claim::NotUnderstood, 0ms);
    pause.note(key, Claim::DoesNotMatch, 0ms);
    pause.note(key, Claim::NothingToCompare, 0ms);
    pause.note(key, Claim::DoesNotMatch, 0ms);
    QVERIFY(pause.remaining(key, 0ms) > 0ms);
}

void ClaimsTest::aHitResets()
{
    ClaimPause pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 5; ++i) {
        pause.note(key, Claim::DoesNotMatch, 0ms);
        pause.note(key, Claim::DoesNotMatch, 0ms);
        pause.note(key, Claim::Matches, 0ms);
    }
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
}

void ClaimsTest::othersAreUnaffected()
{
    ClaimPause pause;
    for (int i = 0; i < 3; ++i)
        pause.note(u"uid 1"_s, Claim::DoesNotMatch, 0ms);
    pause.note(u"uid 2"_s, Claim::DoesNotMatch, 0ms);
    pause.note(u"uid 2"_s, Claim::Matches, 0ms);
    QCOMPARE(pause.remaining(u"uid 1"_s, 0ms), 30'000ms);
    QCOMPARE(pause.remaining(u"uid 2"_s, 0ms), 0ms);
    QCOMPARE(pause.remaining(u"uid 3"_s, 0ms), 0ms);
}

void ClaimsTest::nothingCountsDuringThePause()
{
    ClaimPause pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 3; ++i)
        pause.note(key, Claim::DoesNotMatch, 0ms);
    pause.note(key, Claim::DoesNotMatch, 10'000ms);
    QCOMPARE(pause.remaining(key, 10'000ms), 20'000ms); // not longer
    pause.note(key, Claim::Matches, 11'000ms);
    QCOMPARE(pause.remaining(key, 11'000ms), 19'000ms); // and not over
}

void ClaimsTest::keyIsTheUid()
{
    kybio::Member member;
    const QString byNumber = ClaimPause::keyOf(member, number(u"8008010001"_s));
    member.customerUid = Q_INT64_C(8008010001);
    const QString byUid = ClaimPause::keyOf(member, number(u"8008010001"_s));
    QCOMPARE(ClaimPause::keyOf(member, number(u"other card of the same member"_s)), byUid);
    QVERIFY(byNumber != byUid);
    kybio::Member other;
    QVERIFY(ClaimPause::keyOf(other, number(u"1"_s)) != ClaimPause::keyOf(other, number(u"01"_s)));
    // Two uids that a double cannot tell apart.
    member.customerUid = Q_INT64_C(9007199254740992);
    other.customerUid = Q_INT64_C(9007199254740993);
    QVERIFY(ClaimPause::keyOf(member, number(u"1"_s)) != ClaimPause::keyOf(other, number(u"1"_s)));
}

TEST_UNDER(QCoreApplication, ClaimsTest)
#include "tst_claims.moc"

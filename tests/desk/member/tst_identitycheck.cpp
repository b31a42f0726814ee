// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/member/identitycheck.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;

Q_DECLARE_METATYPE(desk::IdentityCheck)
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

class IdentityCheckTest : public QObject {
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

void IdentityCheckTest::endings_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("said");
    QTest::addColumn<IdentityCheck>("claim");
    const auto row = [](const char *name, const QString &phone, const QString &said, IdentityCheck claim) {
        QTest::newRow(name) << phone << said << claim;
    };
    const QString phone = u"+65 9123 5640"_s;
    row("right", phone, u"5640"_s, IdentityCheck::Matches);
    row("wrong", phone, u"5641"_s, IdentityCheck::DoesNotMatch);
    row("beginning", phone, u"9123"_s, IdentityCheck::DoesNotMatch);
    row("middle", phone, u"3564"_s, IdentityCheck::DoesNotMatch);
    row("reversed", phone, u"0465"_s, IdentityCheck::DoesNotMatch);
    row("blanks", phone, u" 56 40 "_s, IdentityCheck::Matches);
    row("dashes", phone, u"5-6-4-0"_s, IdentityCheck::Matches);
    row("line end", phone, u"5640\r"_s, IdentityCheck::Matches);
    row("full-width", phone, u"５６４０"_s, IdentityCheck::Matches);
    row("Arabic", phone, u"٥٦٤٠"_s, IdentityCheck::Matches);
    row("Persian", phone, u"۵۶۴۰"_s, IdentityCheck::Matches);
    row("zero-width", phone, u"56\u200B40"_s, IdentityCheck::Matches);
    row("leading zeros count", u"91230040"_s, u"0040"_s, IdentityCheck::Matches);
    row("leading zeros left out", u"91230040"_s, u"40"_s, IdentityCheck::NotUnderstood);
    row("three digits", phone, u"640"_s, IdentityCheck::NotUnderstood);
    row("five digits", phone, u"35640"_s, IdentityCheck::NotUnderstood);
    row("whole phone", phone, u"91235640"_s, IdentityCheck::NotUnderstood);
    row("plus", phone, u"+5640"_s, IdentityCheck::NotUnderstood);
    row("letters", phone, u"564O"_s, IdentityCheck::NotUnderstood);
    row("empty", phone, u""_s, IdentityCheck::NotUnderstood);
    row("blanks only", phone, u"   "_s, IdentityCheck::NotUnderstood);
    row("dashes only", phone, u"----"_s, IdentityCheck::NotUnderstood);
    row("minus", phone, u"-5640"_s, IdentityCheck::Matches); // a dash is a separator; nobody's phone is negative
    row("phone of four digits", u"5640"_s, u"5640"_s, IdentityCheck::Matches);
    row("phone of three digits", u"640"_s, u"0640"_s, IdentityCheck::NothingToCompare);
    row("phone with brackets", u"(65) 9123-5640"_s, u"5640"_s, IdentityCheck::Matches);
    row("phone in full-width digits", u"９１２３５６４０"_s, u"5640"_s, IdentityCheck::Matches);
    row("phone with bidi controls", u"\u202D91235640\u202C"_s, u"5640"_s, IdentityCheck::Matches);
    row("two phones", u"91235640/81234567"_s, u"5640"_s, IdentityCheck::NothingToCompare);
    row("extension", u"91235640 ext 12"_s, u"5640"_s, IdentityCheck::NothingToCompare);
    row("masked by the service", u"9123****"_s, u"5640"_s, IdentityCheck::NothingToCompare);
    row("words", u"none"_s, u"5640"_s, IdentityCheck::NothingToCompare);
    row("blank phone", u"  "_s, u"5640"_s, IdentityCheck::NothingToCompare);
    row("not understood before nothing to compare", u"none"_s, u"x"_s, IdentityCheck::NotUnderstood);
}

void IdentityCheckTest::endings()
{
    QFETCH(QString, phone);
    QFETCH(QString, said);
    QFETCH(IdentityCheck, claim);
    QCOMPARE(checkIdentity(withPhone(phone), IdentityQuestion::PhoneEnding, said), claim);
}

void IdentityCheckTest::everyOtherEndingMisses()
{
    const kybio::Member member = withPhone(u"91235640"_s);
    int hits = 0;
    for (int i = 0; i < 10'000; ++i)
        hits += checkIdentity(member, IdentityQuestion::PhoneEnding, QString::number(i).rightJustified(4, u'0'))
                == IdentityCheck::Matches
            ? 1
            : 0;
    QCOMPARE(hits, 1);
}

void IdentityCheckTest::phones_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("said");
    QTest::addColumn<IdentityCheck>("claim");
    // What matches does so whichever side says it.
    const auto both = [](const char *name, const QString &a, const QString &b, IdentityCheck claim) {
        QTest::addRow("%s", name) << a << b << claim;
        QTest::addRow("%s, other way round", name) << b << a << claim;
    };
    const auto row = [](const char *name, const QString &known, const QString &said, IdentityCheck claim) {
        QTest::newRow(name) << known << said << claim;
    };
    both("same", u"91235640"_s, u"91235640"_s, IdentityCheck::Matches);
    both("blanks", u"91235640"_s, u"9123 5640"_s, IdentityCheck::Matches);
    both("dashes", u"91235640"_s, u"9123-5640"_s, IdentityCheck::Matches);
    both("long dashes", u"91235640"_s, u"9123–5640"_s, IdentityCheck::Matches);
    both("points", u"91235640"_s, u"9123.5640"_s, IdentityCheck::Matches);
    both("full-width", u"91235640"_s, u"９１２３－５６４０"_s, IdentityCheck::Matches);
    both("Arabic", u"91235640"_s, u"٩١٢٣٥٦٤٠"_s, IdentityCheck::Matches);
    both("Singapore +65", u"91235640"_s, u"+65 9123 5640"_s, IdentityCheck::Matches);
    both("Singapore +65 in full width", u"91235640"_s, u"＋６５ ９１２３５６４０"_s, IdentityCheck::Matches);
    both("Singapore 0065", u"91235640"_s, u"006591235640"_s, IdentityCheck::Matches);
    both("Singapore 65", u"91235640"_s, u"6591235640"_s, IdentityCheck::Matches);
    both("Singapore (65)", u"91235640"_s, u"(65) 9123 5640"_s, IdentityCheck::Matches);
    both("Singapore, both", u"+6591235640"_s, u"65-9123-5640"_s, IdentityCheck::Matches);
    both("China +86", u"13800135640"_s, u"+86 138 0013 5640"_s, IdentityCheck::Matches);
    both("China 0086", u"13800135640"_s, u"0086-13800135640"_s, IdentityCheck::Matches);
    both("China 86", u"13800135640"_s, u"8613800135640"_s, IdentityCheck::Matches);
    both("China landline", u"010-12345640"_s, u"+86 10 12345640"_s, IdentityCheck::Matches);
    both("Malaysia +60", u"012-345 5640"_s, u"+60 12-345 5640"_s, IdentityCheck::Matches);
    both("Malaysia 60", u"0123455640"_s, u"60123455640"_s, IdentityCheck::Matches);
    both("Malaysia, zero in brackets", u"0123455640"_s, u"+60 (0)12 345 5640"_s, IdentityCheck::Matches);
    both("leading zero", u"0123455640"_s, u"123455640"_s, IdentityCheck::Matches);
    both("other country, with and without plus", u"+14155550100"_s, u"14155550100"_s, IdentityCheck::Matches);
    both("other country, 00", u"+4930123456"_s, u"004930123456"_s, IdentityCheck::Matches);
    both("other country, national form is not guessed", u"+4930123456"_s, u"030123456"_s, IdentityCheck::DoesNotMatch);

    both("last digit", u"91235640"_s, u"91235641"_s, IdentityCheck::DoesNotMatch);
    both("digit missing", u"91235640"_s, u"9123564"_s, IdentityCheck::DoesNotMatch);
    both("digit more", u"91235640"_s, u"912356400"_s, IdentityCheck::DoesNotMatch);
    both("another country", u"+6591235640"_s, u"+6091235640"_s, IdentityCheck::DoesNotMatch);
    both("another country, bare", u"6591235640"_s, u"+6091235640"_s, IdentityCheck::DoesNotMatch);
    both("two leading zeros are not one", u"91235640"_s, u"0091235640"_s, IdentityCheck::Matches); // 00 is the way to dial abroad
    both("65 inside a shorter number stays", u"65123456"_s, u"123456"_s, IdentityCheck::DoesNotMatch);
    both("86 inside a shorter number stays", u"86123456"_s, u"123456"_s, IdentityCheck::DoesNotMatch);
    both("60 inside a shorter number stays", u"60123456"_s, u"123456"_s, IdentityCheck::DoesNotMatch);

    row("ending", u"91235640"_s, u"5640"_s, IdentityCheck::NotUnderstood);
    row("letters", u"91235640"_s, u"9123 564O"_s, IdentityCheck::NotUnderstood);
    row("empty", u"91235640"_s, u""_s, IdentityCheck::NotUnderstood);
    row("plus only", u"91235640"_s, u"+"_s, IdentityCheck::NotUnderstood);
    row("plus inside", u"91235640"_s, u"9123+5640"_s, IdentityCheck::NotUnderstood);
    row("two pluses", u"91235640"_s, u"++6591235640"_s, IdentityCheck::NotUnderstood);
    row("very long", u"91235640"_s, QString(1'000'000, u'9'), IdentityCheck::NotUnderstood);
    row("only zeros", u"91235640"_s, u"00000"_s, IdentityCheck::DoesNotMatch);
    row("record is an ending", u"5640"_s, u"91235640"_s, IdentityCheck::NothingToCompare);
    row("record is two phones", u"91235640;81234567"_s, u"91235640"_s, IdentityCheck::NothingToCompare);
    row("record is very long", QString(1'000'000, u'9'), u"91235640"_s, IdentityCheck::NothingToCompare);
}

void IdentityCheckTest::phones()
{
    QFETCH(QString, known);
    QFETCH(QString, said);
    QFETCH(IdentityCheck, claim);
    QCOMPARE(checkIdentity(withPhone(known), IdentityQuestion::WholePhone, said), claim);
}

void IdentityCheckTest::birthdays_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<QString>("said");
    QTest::addColumn<DayMonthOrder>("order");
    QTest::addColumn<IdentityCheck>("claim");
    const auto row = [](const char *birthday, const QString &said, DayMonthOrder order, IdentityCheck claim) {
        QTest::addRow("%s: %s, %d", birthday, said.left(20).trimmed().toUtf8().constData(), static_cast<int>(order))
            << QString::fromLatin1(birthday) << said << order << claim;
    };
    const auto dayFirst = DayMonthOrder::DayFirst;
    const auto monthFirst = DayMonthOrder::MonthFirst;
    for (const QString &said : {u"26/11"_s, u"26.11"_s, u"26.11."_s, u"26-11"_s, u"26–11"_s, u"2611"_s, u"26 11"_s,
                                u" 26 / 11 "_s, u"26  11"_s, u"２６／１１"_s, u"٢٦/١١"_s, u"2\u200B6/11"_s, u"26/11\r\n"_s}) {
        row("1990-11-26", said, dayFirst, IdentityCheck::Matches);
        row("1990-11-25", said, dayFirst, IdentityCheck::DoesNotMatch);
        row("1990-10-26", said, dayFirst, IdentityCheck::DoesNotMatch);
        row("1990-11-26", said, monthFirst, IdentityCheck::NotUnderstood); // there is no month 26
    }
    for (const QString &said : {u"11/26"_s, u"11.26"_s, u"11-26"_s, u"1126"_s, u"11 26"_s}) {
        row("1990-11-26", said, monthFirst, IdentityCheck::Matches);
        row("1990-11-26", said, dayFirst, IdentityCheck::NotUnderstood);
    }
    for (const DayMonthOrder order : {dayFirst, monthFirst})
        for (const QString &said :
             {u"11月26日"_s, u"11月26号"_s, u"11月26號"_s, u"11月26"_s, u"11 月 26 日"_s, u"１１月２６日"_s})
            row("1990-11-26", said, order, IdentityCheck::Matches);
    row("1990-03-05", u"5/3"_s, dayFirst, IdentityCheck::Matches);
    row("1990-03-05", u"05/03"_s, dayFirst, IdentityCheck::Matches);
    row("1990-03-05", u"0503"_s, dayFirst, IdentityCheck::Matches);
    row("1990-03-05", u"3/5"_s, dayFirst, IdentityCheck::DoesNotMatch);
    row("1990-03-05", u"3/5"_s, monthFirst, IdentityCheck::Matches);
    row("1990-03-05", u"3月5日"_s, dayFirst, IdentityCheck::Matches);
    row("2000-02-29", u"29/2"_s, dayFirst, IdentityCheck::Matches);
    row("2000-02-29", u"28/2"_s, dayFirst, IdentityCheck::DoesNotMatch);
    row("1990-02-28", u"29/2"_s, dayFirst, IdentityCheck::DoesNotMatch);
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
        row("1990-11-26", said, dayFirst, IdentityCheck::NotUnderstood);
}

void IdentityCheckTest::birthdays()
{
    QFETCH(QString, birthday);
    QFETCH(QString, said);
    QFETCH(DayMonthOrder, order);
    QFETCH(IdentityCheck, claim);
    kybio::Member member;
    member.birthday = *kybio::CalendarDate::parse(birthday);
    QCOMPARE(checkIdentity(member, IdentityQuestion::BirthDayMonth, said, order), claim);
}

void IdentityCheckTest::everyDayOfTheYear()
{
    for (QDate born(2000, 1, 1); born < QDate(2001, 1, 1); born = born.addDays(1)) {
        kybio::Member member;
        member.birthday = kybio::CalendarDate{born, QTime(12, 0)};
        int hits = 0;
        for (QDate said(2000, 1, 1); said < QDate(2001, 1, 1); said = said.addDays(1)) {
            const IdentityCheck claim = checkIdentity(member, IdentityQuestion::BirthDayMonth, said.toString(u"dd/MM"_s));
            QVERIFY(claim == IdentityCheck::Matches || claim == IdentityCheck::DoesNotMatch);
            hits += claim == IdentityCheck::Matches ? 1 : 0;
        }
        QCOMPARE(hits, 1);
    }
}

void IdentityCheckTest::nothingToCompare()
{
    kybio::Member member;
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(checkIdentity(member, IdentityQuestion::PhoneEnding, u"5640"_s), IdentityCheck::NothingToCompare);
        QCOMPARE(checkIdentity(member, IdentityQuestion::WholePhone, u"91235640"_s), IdentityCheck::NothingToCompare);
        QCOMPARE(checkIdentity(member, IdentityQuestion::BirthDayMonth, u"26/11"_s), IdentityCheck::NothingToCompare);
        member.phone = kybio::Field<QString>::unreadable();
        member.birthday = kybio::Field<kybio::CalendarDate>::unreadable();
    }
}

void IdentityCheckTest::hostileTexts()
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
        for (const IdentityQuestion kind : {IdentityQuestion::PhoneEnding, IdentityQuestion::BirthDayMonth})
            QVERIFY2(checkIdentity(member, kind, text) == IdentityCheck::NotUnderstood, qPrintable(text.left(20)));
}

void IdentityCheckTest::threeMissesPause()
{
    GuessLimiter pause;
    const QString key = u"uid 1"_s;
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 1000ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 2000ms);
    QCOMPARE(pause.remaining(key, 2000ms), 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 3000ms);
    QCOMPARE(pause.remaining(key, 3000ms), 30'000ms);
    QCOMPARE(pause.remaining(key, 32'999ms), 1ms);
    QCOMPARE(pause.remaining(key, 33'000ms), 0ms);
    QCOMPARE(pause.remaining(key, 999'999ms), 0ms);
    // Another three, and another pause.
    pause.note(key, IdentityCheck::DoesNotMatch, 33'000ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 33'001ms);
    QCOMPARE(pause.remaining(key, 33'001ms), 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 33'002ms);
    QCOMPARE(pause.remaining(key, 33'002ms), 30'000ms);
}

void IdentityCheckTest::onlyMissesCount()
{
    GuessLimiter pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 10; ++i) {
        pause.note(key, IdentityCheck::NotUnderstood, 0ms);
        pause.note(key, IdentityCheck::NothingToCompare, 0ms);
    }
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
    pause.note(key, IdentityCheck::NotUnderstood, 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
    pause.note(key, IdentityCheck::NothingToCompare, 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
    QVERIFY(pause.remaining(key, 0ms) > 0ms);
}

void IdentityCheckTest::aHitResets()
{
    GuessLimiter pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 5; ++i) {
        pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
        pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
        pause.note(key, IdentityCheck::Matches, 0ms);
    }
    QCOMPARE(pause.remaining(key, 0ms), 0ms);
}

void IdentityCheckTest::othersAreUnaffected()
{
    GuessLimiter pause;
    for (int i = 0; i < 3; ++i)
        pause.note(u"uid 1"_s, IdentityCheck::DoesNotMatch, 0ms);
    pause.note(u"uid 2"_s, IdentityCheck::DoesNotMatch, 0ms);
    pause.note(u"uid 2"_s, IdentityCheck::Matches, 0ms);
    QCOMPARE(pause.remaining(u"uid 1"_s, 0ms), 30'000ms);
    QCOMPARE(pause.remaining(u"uid 2"_s, 0ms), 0ms);
    QCOMPARE(pause.remaining(u"uid 3"_s, 0ms), 0ms);
}

void IdentityCheckTest::nothingCountsDuringThePause()
{
    GuessLimiter pause;
    const QString key = u"uid 1"_s;
    for (int i = 0; i < 3; ++i)
        pause.note(key, IdentityCheck::DoesNotMatch, 0ms);
    pause.note(key, IdentityCheck::DoesNotMatch, 10'000ms);
    QCOMPARE(pause.remaining(key, 10'000ms), 20'000ms); // not longer
    pause.note(key, IdentityCheck::Matches, 11'000ms);
    QCOMPARE(pause.remaining(key, 11'000ms), 19'000ms); // and not over
}

void IdentityCheckTest::keyIsTheUid()
{
    kybio::Member member;
    const QString byNumber = GuessLimiter::keyOf(member, number(u"8008010001"_s));
    member.customerUid = Q_INT64_C(8008010001);
    const QString byUid = GuessLimiter::keyOf(member, number(u"8008010001"_s));
    QCOMPARE(GuessLimiter::keyOf(member, number(u"other card of the same member"_s)), byUid);
    QVERIFY(byNumber != byUid);
    kybio::Member other;
    QVERIFY(GuessLimiter::keyOf(other, number(u"1"_s)) != GuessLimiter::keyOf(other, number(u"01"_s)));
    // Two uids that a double cannot tell apart.
    member.customerUid = Q_INT64_C(9007199254740992);
    other.customerUid = Q_INT64_C(9007199254740993);
    QVERIFY(GuessLimiter::keyOf(member, number(u"1"_s)) != GuessLimiter::keyOf(other, number(u"1"_s)));
}

TEST_UNDER(QCoreApplication, IdentityCheckTest)
#include "tst_identitycheck.moc"

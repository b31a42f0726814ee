// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/lookup/numbercheck.h>
#include <desk/lookup/recent.h>
#include <desk/lookup/repeatguard.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace desk;

namespace {

kybio::MemberNumber number(const QString &text)
{
    return *kybio::MemberNumber::parse(text);
}

kybio::MemberNumber number(int n)
{
    return number(u"8008"_s + QString::number(n).rightJustified(6, u'0'));
}

QDateTime at(int second)
{
    return QDateTime(QDate(2025, 11, 26), QTime(9, 0)).addSecs(second);
}

kybio::Member member(qint64 uid, const char *balance = "0")
{
    kybio::Member result;
    result.customerUid = uid;
    result.balance = *kybio::Decimal::parse(balance);
    return result;
}

RecentLookup seen(const kybio::MemberNumber &asked, int second, const kybio::Member &found)
{
    return {asked, at(second), Found{asked, found, at(second)}};
}

RecentLookup nobody(const kybio::MemberNumber &asked, int second)
{
    return {asked, at(second), Nobody{asked, at(second)}};
}

const kybio::Member &memberIn(const RecentLookup &entry)
{
    return std::get<Found>(entry.end).member;
}

QStringList numbersIn(const RecentLookups &recent)
{
    QStringList numbers;
    for (const RecentLookup &entry : recent.entries())
        numbers.append(entry.number.toString());
    return numbers;
}

} // namespace

/// What the desk remembers of earlier lookups: the list, the guard against repeats, and the echo lock.
class RecentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestIsFirst();
    void sameNumberMovesToTheTop();
    void limits_data();
    void limits();
    void limitCanChange();
    void clears();
    void nobodyIsRemembered();
    void repeats();
    void repeatsExtendTheWindow();
    void repeatIsForgotten();
    void echo_data();
    void echo();
};

void RecentTest::newestIsFirst()
{
    RecentLookups recent;
    QVERIFY(recent.entries().isEmpty());
    QCOMPARE(recent.limit(), 10);
    for (int i = 0; i < 3; ++i)
        recent.add(seen(number(i), i, member(i)));
    QCOMPARE(numbersIn(recent), (QStringList{u"8008000002"_s, u"8008000001"_s, u"8008000000"_s}));
    QCOMPARE(memberIn(recent.entries().constFirst()).customerUid.value(), std::optional<qint64>(2));
}

void RecentTest::sameNumberMovesToTheTop()
{
    RecentLookups recent;
    for (int i = 0; i < 3; ++i)
        recent.add(seen(number(i), i, member(i, "1")));
    recent.add(seen(number(0), 9, member(0, "2")));
    QCOMPARE(numbersIn(recent), (QStringList{u"8008000000"_s, u"8008000002"_s, u"8008000001"_s}));
    QCOMPARE(recent.entries().constFirst().when, at(9));
    QCOMPARE(memberIn(recent.entries().constFirst()).balance.value()->toString(), u"2"_s);
    // A zero less is another number.
    recent.add(seen(number(u"08008000000"_s), 10, member(5)));
    QCOMPARE(recent.entries().size(), 4);
}

void RecentTest::limits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("default") << RecentLookups::defaultLimit << qsizetype(10);
    QTest::newRow("off") << 0 << qsizetype(0);
    QTest::newRow("one") << 1 << qsizetype(1);
    QTest::newRow("many") << 1000 << qsizetype(50);
    QTest::newRow("negative") << -3 << qsizetype(0);
}

void RecentTest::limits()
{
    QFETCH(int, limit);
    QFETCH(qsizetype, kept);
    RecentLookups recent(limit);
    for (int i = 0; i < 50; ++i)
        recent.add(seen(number(i), i, member(i)));
    QCOMPARE(recent.entries().size(), kept);
    if (kept > 0)
        QCOMPARE(recent.entries().constFirst().number, number(49));
}

void RecentTest::limitCanChange()
{
    RecentLookups recent;
    for (int i = 0; i < 10; ++i)
        recent.add(seen(number(i), i, member(i)));
    recent.setLimit(2);
    QCOMPARE(numbersIn(recent), (QStringList{u"8008000009"_s, u"8008000008"_s}));
    recent.setLimit(3);
    QCOMPARE(recent.entries().size(), 2); // what is forgotten stays forgotten
    recent.setLimit(-1);
    QCOMPARE(recent.limit(), 0);
    QVERIFY(recent.entries().isEmpty());
}

void RecentTest::clears()
{
    RecentLookups recent(4);
    recent.add(seen(number(1), 1, member(1)));
    recent.clear();
    QVERIFY(recent.entries().isEmpty());
    QCOMPARE(recent.limit(), 4);
}

void RecentTest::nobodyIsRemembered()
{
    RecentLookups recent;
    recent.add(nobody(number(1), 1));
    QCOMPARE(recent.entries().size(), 1);
    QVERIFY(std::holds_alternative<Nobody>(recent.entries().constFirst().end));
    // Somebody was given the number since, and lost it again.
    recent.add(seen(number(1), 2, member(7)));
    recent.add(nobody(number(1), 3));
    QCOMPARE(recent.entries().size(), 1);
}

void RecentTest::repeats()
{
    RepeatGuard guard;
    QVERIFY(!guard.repeats(number(1), 0ms));
    guard.answered(number(1), 1000ms);
    QVERIFY(guard.repeats(number(1), 1000ms));
    QVERIFY(!guard.repeats(number(2), 1000ms));
    QVERIFY(!guard.repeats(number(u"08008000001"_s), 1000ms));

    guard.answered(number(1), 5000ms);
    QVERIFY(!guard.repeats(number(1), 7001ms));
    QVERIFY(!guard.repeats(number(1), 7001ms)); // a refusal starts nothing
    guard.answered(number(1), 5000ms);
    QVERIFY(guard.repeats(number(1), 7000ms));

    // Another number between them is another customer.
    guard.answered(number(1), 10'000ms);
    guard.answered(number(2), 10'100ms);
    QVERIFY(!guard.repeats(number(1), 10'200ms));
    QVERIFY(guard.repeats(number(2), 10'200ms));
}

void RecentTest::repeatsExtendTheWindow()
{
    RepeatGuard guard;
    guard.answered(number(1), 0ms);
    for (auto now = 0ms; now <= 60'000ms; now += 500ms)
        QVERIFY(guard.repeats(number(1), now));
    QVERIFY(!guard.repeats(number(1), 62'001ms));
}

void RecentTest::repeatIsForgotten()
{
    RepeatGuard guard;
    guard.answered(number(1), 0ms);
    guard.forget();
    QVERIFY(!guard.repeats(number(1), 1ms));
}

void RecentTest::echo_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("differs");
    QTest::newRow("same") << u"8008010001"_s << u"8008010001"_s << false;
    QTest::newRow("letter case") << u"vip8"_s << u"VIP8"_s << false;
    QTest::newRow("outer blanks") << u"8008"_s << u" 8008\t"_s << false;
    QTest::newRow("ideographic space") << u"8008"_s << u"　8008"_s << false;
    QTest::newRow("leading zero less") << u"08008"_s << u"8008"_s << true;
    QTest::newRow("leading zero more") << u"8008"_s << u"08008"_s << true;
    QTest::newRow("last digit") << u"8008010001"_s << u"8008010002"_s << true;
    QTest::newRow("more digits") << u"8008"_s << u"80081"_s << true;
    QTest::newRow("inner blank") << u"8008"_s << u"80 08"_s << true;
    QTest::newRow("full-width") << u"8008"_s << u"８００８"_s << true;
    QTest::newRow("zero-width") << u"8008"_s << u"80\u200B08"_s << true;
    QTest::newRow("look-alike") << u"A1"_s << u"А1"_s << true;
    QTest::newRow("blanks only") << u"8008"_s << u"  "_s << true;
    QTest::newRow("Chinese") << u"会员001"_s << u"会员001"_s << false;
}

void RecentTest::echo()
{
    QFETCH(QString, asked);
    QFETCH(QString, answered);
    QFETCH(bool, differs);
    kybio::Member found;
    QVERIFY(!numberDiffers(number(asked), found)); // not given
    found.number = kybio::Field<QString>::unreadable();
    QVERIFY(numberDiffers(number(asked), found));
    found.number = answered;
    QCOMPARE(numberDiffers(number(asked), found), differs);
}

TEST_UNDER(QCoreApplication, RecentTest)
#include "tst_recent.moc"

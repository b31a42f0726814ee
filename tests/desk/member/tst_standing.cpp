// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/member/standing.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

Q_DECLARE_METATYPE(desk::Standing)

namespace {

const QDate today(2025, 11, 26);
const int notGiven = 1000;
const int unreadable = 1001;
const int none = 1'000'000;
const int unreadableDate = 1'000'001;

} // namespace

class StandingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standings_data();
    void standings();
    void names_data();
    void names();
    void timeOfDayMakesNoDifference();
    void turnsAtTheRightDays();
};

void StandingTest::standings_data()
{
    QTest::addColumn<int>("enable");
    QTest::addColumn<int>("days"); // from today to the expiry date; none: no such date; unreadableDate: nobody knows
    QTest::addColumn<Standing>("standing");
    const auto row = [](const char *name, int enable, int days, Standing standing) {
        QTest::newRow(name) << enable << days << standing;
    };
    row("active", 1, none, Standing::Active);
    row("active for long", 1, 31, Standing::Active);
    row("active for ever", 1, 365'000, Standing::Active);
    row("expires in 30 days", 1, 30, Standing::ExpiresSoon);
    row("expires tomorrow", 1, 1, Standing::ExpiresSoon);
    row("last day", 1, 0, Standing::ExpiresSoon);
    row("expired yesterday", 1, -1, Standing::Expired);
    row("expired long ago", 1, -9000, Standing::Expired);
    row("disabled", 0, none, Standing::Disabled);
    row("disabled before expired", 0, -1, Standing::Disabled);
    row("disabled before expiring", 0, 5, Standing::Disabled);
    row("deleted", -1, none, Standing::Deleted);
    row("deleted before expired", -1, -1, Standing::Deleted);
    row("deleted before expiring", -1, 5, Standing::Deleted);
    row("other value", 2, none, Standing::Unknown);
    row("other negative value", -2, none, Standing::Unknown);
    row("other value, expires soon", 2, 5, Standing::Unknown);
    row("other value, expired", 2, -1, Standing::Expired);
    row("not given", notGiven, none, Standing::Unknown);
    row("not given, expires soon", notGiven, 5, Standing::Unknown);
    row("not given, expired", notGiven, -1, Standing::Expired);
    row("unreadable", unreadable, none, Standing::Unknown);
    row("unreadable, expired", unreadable, -1, Standing::Expired);
    row("A06 date unreadable", 1, unreadableDate, Standing::Unknown);
    row("A06 disabled, date unreadable", 0, unreadableDate, Standing::Disabled);
    row("A06 deleted, date unreadable", -1, unreadableDate, Standing::Deleted);
    row("A06 other value, date unreadable", 2, unreadableDate, Standing::Unknown);
    row("A06 not given, date unreadable", notGiven, unreadableDate, Standing::Unknown);
}

void StandingTest::standings()
{
    QFETCH(int, enable);
    QFETCH(int, days);
    QFETCH(Standing, standing);
    kybio::Member member;
    if (enable == unreadable)
        member.enable = kybio::Field<qint64>::unreadable();
    else if (enable != notGiven)
        member.enable = qint64(enable);
    StandingVerdict expected;
    expected.standing = standing;
    if (days == unreadableDate) {
        member.expiryDate = kybio::Field<kybio::CalendarDate>::unreadable(u"31/12/2025"_s);
        expected.isExpiryUnreadable = enable == 1; // else there is another reason
    } else if (days != none) {
        member.expiryDate = kybio::CalendarDate{today.addDays(days), std::nullopt};
        expected.daysLeft = days;
    }
    QCOMPARE(standingOf(member, today), expected);
}

void StandingTest::names_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("name");
    QTest::newRow("deleted") << Standing::Deleted << u"deleted"_s;
    QTest::newRow("disabled") << Standing::Disabled << u"disabled"_s;
    QTest::newRow("expired") << Standing::Expired << u"expired"_s;
    QTest::newRow("expires soon") << Standing::ExpiresSoon << u"active"_s;
    QTest::newRow("active") << Standing::Active << u"active"_s;
    QTest::newRow("unknown") << Standing::Unknown << u"unknown"_s;
}

void StandingTest::names()
{
    QFETCH(Standing, standing);
    QFETCH(QString, name);
    QCOMPARE(QString(standingName(standing)), name);
}

void StandingTest::timeOfDayMakesNoDifference()
{
    for (const QTime time : {QTime(0, 0), QTime(23, 59, 59)}) {
        kybio::Member member;
        member.enable = qint64(1);
        member.expiryDate = kybio::CalendarDate{today, time};
        QCOMPARE(standingOf(member, today).standing, Standing::ExpiresSoon);
        QCOMPARE(standingOf(member, today.addDays(1)).standing, Standing::Expired);
    }
}

void StandingTest::turnsAtTheRightDays()
{
    kybio::Member member;
    member.enable = qint64(1);
    member.expiryDate = kybio::CalendarDate{QDate(2024, 3, 1), std::nullopt}; // 29 February is counted
    QCOMPARE(standingOf(member, QDate(2024, 1, 30)).standing, Standing::Active);
    QCOMPARE(standingOf(member, QDate(2024, 1, 31)).standing, Standing::ExpiresSoon);
    QCOMPARE(standingOf(member, QDate(2024, 3, 1)).standing, Standing::ExpiresSoon);
    QCOMPARE(standingOf(member, QDate(2024, 3, 2)).standing, Standing::Expired);
}

TEST_UNDER(QCoreApplication, StandingTest)
#include "tst_standing.moc"

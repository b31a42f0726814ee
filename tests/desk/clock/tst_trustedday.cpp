// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <desk/clock/trustedday.h>

#include <QTest>

using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0));

/// An answer that came at noon by this computer, from a server whose clock was so much ahead.
desk::AnswerTime answered(std::chrono::milliseconds ahead)
{
    return {noon, 1000s, std::chrono::milliseconds(noon.toMSecsSinceEpoch()) + ahead};
}

} // namespace

class TestTrustedDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A05_day_data()
    {
        QTest::addColumn<qint64>("aheadSeconds");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("said");
        const QDate here = noon.date();
        QTest::newRow("the same") << qint64(0) << here << false;
        QTest::newRow("nearly 5 minutes") << qint64(299) << here << false;
        QTest::newRow("5 minutes ahead") << qint64(300) << here << true;
        QTest::newRow("5 minutes behind") << qint64(-300) << here << true;
        QTest::newRow("a day ahead") << qint64(86'400) << here << true;
        QTest::newRow("more than a day ahead") << qint64(86'401) << here.addDays(1) << true;
        QTest::newRow("more than a day behind") << qint64(-86'401) << here.addDays(-1) << true;
        QTest::newRow("a year ahead") << qint64(86'400) * 365 << here.addDays(365) << true;
        QTest::newRow("a year behind") << qint64(-86'400) * 365 << here.addDays(-365) << true;
    }
    void A05_day()
    {
        QFETCH(qint64, aheadSeconds);
        const desk::TimeHere now{noon.addSecs(2), 1002s};
        const auto ahead = desk::serverAhead(answered(std::chrono::seconds(aheadSeconds)), now);
        QCOMPARE(ahead, std::chrono::milliseconds(aheadSeconds * 1000));
        QTEST(desk::trustedDay(now, ahead), "day");
        QTEST(desk::isWorthSaying(ahead), "said");
    }

    void A05_aServerWithoutATimeIsNotAhead() { QCOMPARE(desk::serverAhead({noon, 1000s, std::nullopt}, {noon, 1000s}), 0ms); }

    void A05_whenTheClockWasSetSince()
    {
        // It was a year behind and is right now; and the other way round.
        QCOMPARE(desk::serverAhead(answered(24h * 365), {noon.addDays(365).addSecs(60), 1060s}), 0ms);
        QCOMPARE(desk::serverAhead(answered(0ms), {noon.addDays(-365), 1060s}), 0ms);
    }

    void A05_whenTheComputerSlept() { QCOMPARE(desk::serverAhead(answered(0ms), {noon.addDays(3), 1001s}), 0ms); }
};

TEST_UNDER(QCoreApplication, TestTrustedDay)
#include "tst_trustedday.moc"

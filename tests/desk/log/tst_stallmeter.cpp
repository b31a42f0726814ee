// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/log/stallmeter.h>

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;

class TestStallMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyLongerThanATenthCounts()
    {
        desk::StallMeter meter;
        meter.begin(1, 1000ms);
        QVERIFY(!meter.end(1100ms));
        meter.begin(1, 2000ms);
        QCOMPARE(meter.end(2101ms), std::optional(101ms));
    }

    void theOutermostEventCounts()
    {
        desk::StallMeter meter;
        meter.begin(1, 0ms);
        meter.begin(1, 10ms);
        QVERIFY(!meter.end(500ms)); // it is part of the one around it
        QCOMPARE(meter.end(600ms), std::optional(600ms));
    }

    void anEventLoopInsideIsNoStall()
    {
        desk::StallMeter meter;
        meter.begin(1, 0ms); // a click that opens a file dialog
        meter.begin(2, 10ms);
        QVERIFY(!meter.end(20ms));
        meter.begin(2, 5000ms);
        QCOMPARE(meter.end(5300ms), std::optional(300ms)); // a stall inside of it
        QVERIFY(!meter.end(60'000ms));
        meter.begin(1, 61'000ms);
        QCOMPARE(meter.end(61'200ms), std::optional(200ms));
    }

    void anEndWithoutABeginningIsNothing()
    {
        desk::StallMeter meter;
        QVERIFY(!meter.end(1000ms));
    }
};

TEST_UNDER(QCoreApplication, TestStallMeter)
#include "tst_stallmeter.moc"

// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include <desk/member/birthdays.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class BirthdaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void V11_days_data();
    void V11_days();
    void everyoneIsMarkedOnceAYear();
    void yearsOfMembership();
};

void BirthdaysTest::V11_days_data()
{
    QTest::addColumn<QString>("birthday");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("expected"); // -1: no mark
    const auto row = [](const char *name, const char *birthday, const char *today, int expected) {
        QTest::newRow(name) << QString::fromLatin1(birthday) << QDate::fromString(QString::fromLatin1(today), Qt::ISODate)
                            << expected;
    };
    row("today", "1990-11-26", "2025-11-26", 0);
    row("today, with a time", "1990-11-26 23:59:59", "2025-11-26", 0);
    row("tomorrow", "1990-11-26", "2025-11-25", 1);
    row("in seven days", "1990-11-26", "2025-11-19", 7);
    row("in eight days", "1990-11-26", "2025-11-18", -1);
    row("yesterday", "1990-11-26", "2025-11-27", -1);
    row("over the end of the month", "1990-12-01", "2025-11-26", 5);
    row("over the end of the year", "1990-01-02", "2025-12-30", 3);
    row("1 January on 31 December", "1990-01-01", "2025-12-31", 1);
    row("31 December on 1 January", "1990-12-31", "2026-01-01", -1);
    row("29 February, leap year, the day", "2000-02-29", "2024-02-29", 0);
    row("29 February, leap year, 28 February", "2000-02-29", "2024-02-28", 1);
    row("29 February, leap year, 1 March", "2000-02-29", "2024-03-01", -1);
    row("29 February, common year, 28 February", "2000-02-29", "2025-02-28", 0);
    row("29 February, common year, 1 March", "2000-02-29", "2025-03-01", -1);
    row("29 February, common year, 21 February", "2000-02-29", "2025-02-21", 7);
    row("29 February, common year, 20 February", "2000-02-29", "2025-02-20", -1);
    row("29 February, no leap year in 2100", "2000-02-29", "2100-02-28", 0);
    row("29 February, leap year ahead in December", "2000-02-29", "2023-12-31", -1);
    row("28 February in a leap year", "1990-02-28", "2024-02-29", -1);
    row("1 March from 28 February, leap year", "1990-03-01", "2024-02-28", 2);
    row("1 March from 28 February, common year", "1990-03-01", "2025-02-28", 1);
    row("born today", "2025-11-26", "2025-11-26", 0);
    row("born tomorrow", "2025-11-27", "2025-11-26", -1);
    row("born in the year 9999", "9999-11-27", "2025-11-26", -1);
    row("born in the year 1", "0001-11-27", "2025-11-26", 1);
    row("1900", "1900-11-27", "2025-11-26", 1);
    row("no date today", "1990-11-26", "never", -1);
}

void BirthdaysTest::V11_days()
{
    QFETCH(QString, birthday);
    QFETCH(QDate, today);
    QFETCH(int, expected);
    const auto date = kybio::CalendarDate::parse(birthday);
    QVERIFY(date);
    QCOMPARE(daysToBirthday(*date, today).value_or(-1), expected);
    if (birthday.endsWith(u"02-29"_s))
        fakes::noteRow({},
                       u"%1, on %2: %3"_s.arg(birthday, today.toString(Qt::ISODate),
                                              expected < 0        ? u"nothing"_s
                                                  : expected == 0 ? u"birthday today"_s
                                                                  : u"birthday in %1 days"_s.arg(expected)));
}

void BirthdaysTest::everyoneIsMarkedOnceAYear()
{
    for (QDate born(2000, 1, 1); born < QDate(2001, 1, 1); born = born.addDays(1)) {
        for (const int year : {2024, 2025}) {
            int marks = 0;
            int days = 0;
            for (QDate today(year, 1, 1); today < QDate(year + 1, 1, 1); today = today.addDays(1)) {
                const auto left = daysToBirthday({born, std::nullopt}, today);
                marks += left ? 1 : 0;
                days += left == 0 ? 1 : 0;
            }
            QCOMPARE(days, 1);
            QVERIFY2(marks == 8, qPrintable(born.toString(Qt::ISODate))); // the day and the seven before it
        }
    }
}

void BirthdaysTest::yearsOfMembership()
{
    const auto years = [](QDate since, QDate today) { return yearsToday({since, std::nullopt}, today).value_or(0); };
    QCOMPARE(years({2016, 11, 30}, {2026, 11, 30}), 10);
    QCOMPARE(years({2016, 11, 30}, {2026, 11, 29}), 0);
    QCOMPARE(years({2016, 11, 30}, {2026, 12, 1}), 0);
    QCOMPARE(years({2026, 11, 30}, {2026, 11, 30}), 0); // joined today
    QCOMPARE(years({2027, 11, 30}, {2026, 11, 30}), 0);
    QCOMPARE(years({2016, 2, 29}, {2025, 2, 28}), 9);
    QCOMPARE(years({2016, 2, 29}, {2024, 2, 28}), 0);
    QCOMPARE(years({2016, 2, 29}, {2024, 2, 29}), 8);
    QCOMPARE(years({2016, 2, 29}, QDate()), 0);
}

TEST_UNDER(QCoreApplication, BirthdaysTest)
#include "tst_birthdays.moc"

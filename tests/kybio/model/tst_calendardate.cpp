// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/model/calendardate.h>

#include <QCoreApplication>
#include <QTest>

#include <ctime>

using kybio::CalendarDate;
using namespace Qt::StringLiterals;

class TestCalendarDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void V10_accept_data();
    void V10_accept();
    void A06_oneDayForCertain_data();
    void A06_oneDayForCertain();
    void V10_refuse_data();
    void V10_refuse();
    void V10_independentOfTimeZone_data();
    void V10_independentOfTimeZone();
    void timeIsPartOfTheValue();
};

namespace {

void liveIn(const QByteArray &zone)
{
    if (zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    tzset();
}

} // namespace

void TestCalendarDate::cleanup()
{
    liveIn({});
}

void TestCalendarDate::V10_accept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<QTime>("time");
    const auto day = [](const char *text, QDate date) {
        QTest::newRow(text) << QString::fromLatin1(text) << date << false << QTime();
    };
    const auto moment = [](const char *text, QDate date, QTime time) {
        QTest::newRow(text) << QString::fromLatin1(text) << date << true << time;
    };
    day("2015-09-15", QDate(2015, 9, 15));
    day("2024-02-29", QDate(2024, 2, 29));
    day("2000-02-29", QDate(2000, 2, 29));
    day("1900-01-01", QDate(1900, 1, 1));
    day("0001-01-01", QDate(1, 1, 1));
    day("9999-12-31", QDate(9999, 12, 31));
    moment("2015-09-15 00:00:00", QDate(2015, 9, 15), QTime(0, 0));
    moment("2015-09-15 23:59:59", QDate(2015, 9, 15), QTime(23, 59, 59));
    moment("2015-09-15 13:04:05", QDate(2015, 9, 15), QTime(13, 4, 5));
}

void TestCalendarDate::V10_accept()
{
    QFETCH(QString, text);
    QFETCH(bool, hasTime);
    const auto read = CalendarDate::parse(text);
    QVERIFY(read);
    QTEST(read->date, "date");
    QCOMPARE(read->time.has_value(), hasTime);
    if (hasTime)
        QTEST(*read->time, "time");
    QCOMPARE(read->toString(), text);
}

void TestCalendarDate::A06_oneDayForCertain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("2025-12-31T00:00:00", "2025-12-31 00:00:00");
    row("2025-12-31T23:59:59", "2025-12-31 23:59:59");
    row("2025-12-31 00:00", "2025-12-31 00:00:00");
    row("2025-12-31T23:59", "2025-12-31 23:59:00");
    row("2025-12-31 00:00:00.0", "2025-12-31 00:00:00"); // a Timestamp of Java
    row("2025-12-31T00:00:00.000", "2025-12-31 00:00:00");
    row("2025-12-31 23:59:59.9999999", "2025-12-31 23:59:59"); // the last moment that .NET knows; still this day
    row("2025-12-31T23:59:59.999999999", "2025-12-31 23:59:59");
    row("2024-02-29T10:20:30.4", "2024-02-29 10:20:30");
}

void TestCalendarDate::A06_oneDayForCertain()
{
    QFETCH(QString, text);
    const auto read = CalendarDate::parse(text);
    QVERIFY(read);
    QTEST(read->toString(), "shown");
    QCOMPARE(CalendarDate::parse(read->toString()), read);
}

void TestCalendarDate::V10_refuse_data()
{
    QTest::addColumn<QString>("text");
    const char *const bad[] = {
        "", " ", "0000-00-00", "0000-00-00 00:00:00", "0000-01-01", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10",
        "2023-04-31", "2023-01-00", "2023-1-1", "23-01-01", "2023/01/01", "01-01-2023", "20230101", "2023-01-01 24:00:00",
        "2023-01-01 00:60:00", "2023-01-01 00:00:60", "2023-01-01 0:00:00", "2023-01-01 00:00:00Z", "2023-01-01 00:00:00+08:00",
        // A06: near to a form that is read
        "2023-01-01T", "2023-01-01 ", "2023-01-01t00:00:00", "2023-01-01  00:00:00", "2023-01-01T 00:00:00", "2023-01-01T00",
        "2023-01-01T00:0", "2023-01-01T00:00:", "2023-01-01T00:00:0", "2023-01-01T00:00.5", "2023-01-01T00:00:00.",
        "2023-01-01T00:00:00,5", "2023-01-01T00:00:00.0000000000", "2023-01-01T00:00:00.1e3", "2023-01-01T00:00:00.٣",
        "2023-01-01T00:00:00.0 ", "2023-01-01T24:00:00.0", "2023-02-29T00:00:00.000",
        // no moment is on the same day everywhere
        "2023-01-01T00:00:00Z", "2023-01-01T12:00:00Z", "2023-01-01T12:00:00.000Z", "2023-01-01T12:00Z",
        "2023-01-01T00:00:00+08:00", "2023-01-01T00:00:00-0800", "2023-01-01Z", "2023-01-01 00:00:00 GMT",
        "Sun, 01 Jan 2023 00:00:00 GMT", "/Date(1672531200000)/",
        // which is the month?
        "01/02/2023", "2023-W01-7", "2023年1月1日", "12:00", " 2023-01-01", "+023-01-01", "-023-01-01", "2023--1-01",
        "2023-01--1", "1442275200000", "1442275200", "10000-01-01", "today", "null", "٢٠٢٣-٠١-٠١", "２０２３-01-01"};
    for (const char *text : bad)
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    QTest::newRow("a megabyte") << QString(1 << 20, u'1');
}

void TestCalendarDate::V10_refuse()
{
    QFETCH(QString, text);
    QVERIFY(!CalendarDate::parse(text));
}

void TestCalendarDate::V10_independentOfTimeZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    // POSIX rules, so that no zone database is needed.
    QTest::newRow("UTC") << QByteArray("UTC0");
    QTest::newRow("Shanghai") << QByteArray("CST-8");
    QTest::newRow("Los Angeles") << QByteArray("PST8PDT,M3.2.0,M11.1.0");
    QTest::newRow("clocks change at midnight") << QByteArray("<-03>3<-02>,M3.2.0/0,M11.1.0/0");
    QTest::newRow("far east") << QByteArray("<+14>-14");
    QTest::newRow("far west") << QByteArray("<-12>12");
}

void TestCalendarDate::V10_independentOfTimeZone()
{
    QFETCH(QByteArray, zone);
    liveIn(zone);
    // Nights in which clocks change, midnights and hours that do not exist in some of these zones.
    for (const QString &text :
         {u"2024-03-10"_s, u"2024-03-10 00:00:00"_s, u"2024-03-10 00:30:00"_s, u"2024-03-10 02:30:00"_s, u"2024-11-03 01:30:00"_s,
          u"1986-05-04 00:00:00"_s, u"2011-12-30 12:00:00"_s, u"1969-12-31 23:59:59"_s}) {
        const auto read = CalendarDate::parse(text);
        QVERIFY(read);
        QCOMPARE(read->toString(), text);
        QCOMPARE(read->date.day(), QStringView(text).sliced(8, 2).toInt());
    }
}

void TestCalendarDate::timeIsPartOfTheValue()
{
    QCOMPARE(CalendarDate::parse(u"2024-02-29"_s), CalendarDate::parse(u"2024-02-29"_s));
    QVERIFY(CalendarDate::parse(u"2024-02-29"_s) != CalendarDate::parse(u"2024-02-29 00:00:00"_s));
    QVERIFY(CalendarDate::parse(u"2024-02-29"_s) != CalendarDate::parse(u"2024-03-01"_s));
}

TEST_UNDER(QCoreApplication, TestCalendarDate)
#include "tst_calendardate.moc"

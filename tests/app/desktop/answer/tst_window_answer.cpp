// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include "fakes/waiting.h"
#include <fakes/examples.h>
#include <fakes/scriptedserver.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto member = u"8008010001"_s;

void choose(const DeskFixture &desk, int row)
{
    auto &list = desk.child<QAbstractItemView>("recentList");
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(row, 0)).center());
}

int recentRows(const DeskFixture &desk)
{
    return desk.child<QAbstractItemView>("recentList").model()->rowCount();
}

} // namespace

/// What stands beside the values: their age, their change, what was seen earlier, a birthday.
class TestWindowAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgeIsCountedAndGreysAfterFiveMinutes()
    {
        DeskFixture desk;
        desk.look(member);
        QCOMPARE(desk.text("ageChip"), u"Just now"_s);
        const auto &chip = desk.child("ageChip");
        desk.pass(4min);
        TRY_COMPARE(desk.text("ageChip"), u"4 min ago"_s);
        QCOMPARE(chip.foregroundRole(), QPalette::WindowText);
        desk.pass(1min);
        TRY_COMPARE(desk.text("ageChip"), u"5 min ago"_s);
        QCOMPARE(chip.foregroundRole(), QPalette::PlaceholderText);
        desk.press(Qt::Key_F5);
        QVERIFY(desk.settle());
        QCOMPARE(desk.text("ageChip"), u"Just now"_s);
        QCOMPARE(chip.foregroundRole(), QPalette::WindowText);
        QCOMPARE(desk.asked().size(), 2); // it is a call
    }

    void changeSinceSeenEarlier()
    {
        ScriptedServer server;
        QByteArray second = examples::memberObject();
        QVERIFY(second.contains("671.20"));
        second.replace("671.20", "641.20");
        server.willDo({.bytes = examples::httpReply(examples::goodBody())});
        server.willDo({.bytes = examples::httpReply(examples::success(second))});
        DeskFixture desk({.set =
                              [&server](desk::Settings &settings) {
                                  desk::Store store = settings.store();
                                  store.server = u"http://127.0.0.1:%1/"_s.arg(server.port());
                                  settings.setStores({store}, 0);
                              },
                          .wall = QDateTime(QDate(2026, 3, 2), QTime(9, 5))});
        desk.look(u"0008010001"_s);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(desk.text("balanceNote"), QString());
        desk.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 35)));
        desk.look(u"0008010001"_s);
        QCOMPARE(desk.text("balanceValue"), u"641.20"_s);
        const QString note = desk.text("balanceNote");
        QVERIFY2(note.contains(u"30.00"_s) && note.contains(u"since"_s) && note.contains(u"05"_s), qPrintable(note));
        QCOMPARE(desk.text("pointsNote"), QString());
        desk.look(u"0008010001"_s);
        QCOMPARE(desk.text("balanceNote"), QString()); // the same as last time
    }

    void aBirthdayIsMarked_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("mark"); // empty: none; as in the sources, without English plurals
        QTest::newRow("the day") << QDate(2026, 4, 18) << member << u"birthday today"_s;
        QTest::newRow("in seven days") << QDate(2026, 4, 11) << member << u"birthday in 7 days"_s;
        QTest::newRow("in eight days") << QDate(2026, 4, 10) << member << QString();
        QTest::newRow("29 February, common year") << QDate(2026, 2, 28) << u"8008010024"_s << u"birthday today"_s;
        QTest::newRow("29 February, leap year") << QDate(2028, 2, 28) << u"8008010024"_s << u"birthday tomorrow"_s;
    }
    void aBirthdayIsMarked()
    {
        QFETCH(QDate, today);
        QFETCH(QString, number);
        QFETCH(QString, mark);
        DeskFixture desk({.wall = QDateTime(today, QTime(12, 0))});
        desk.look(number);
        const QString summary = desk.text("summaryValue");
        QVERIFY2(mark.isEmpty() ? !summary.contains(u"birthday"_s) : summary.endsWith(mark), qPrintable(summary));
    }

    void A05_theServersDateJudgesWhereTheClockIsWrong_data()
    {
        QTest::addColumn<QDate>("here");
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("notice");     // how it begins; empty: none
        const QString expired = u"8008010015"_s; // on 2021-06-30
        QTest::newRow("right") << QDate(2027, 3, 2) << 0ms << expired << u"Expired"_s << QString();
        QTest::newRow("4 minutes") << QDate(2027, 3, 2) << std::chrono::milliseconds(4min) << expired << u"Expired"_s
                                   << QString();
        QTest::newRow("6 minutes") << QDate(2027, 3, 2) << std::chrono::milliseconds(-6min) << expired << u"Expired"_s
                                   << u"The clock of this computer is 6 minutes ahead"_s;
        QTest::newRow("years behind") << QDate(2020, 3, 2) << std::chrono::milliseconds(24h * 2556) << expired << u"Expired"_s
                                      << u"The clock of this computer is 2556 days behind"_s;
        QTest::newRow("years ahead") << QDate(2034, 3, 2) << std::chrono::milliseconds(-24h * 5113) << expired << u"Active"_s
                                     << u"The clock of this computer is 5113 days ahead"_s;
    }
    void A05_theServersDateJudgesWhereTheClockIsWrong()
    {
        QFETCH(QDate, here);
        QFETCH(std::chrono::milliseconds, ahead);
        QFETCH(QString, number);
        QFETCH(QString, notice);
        DeskFixture desk({.wall = QDateTime(here, QTime(12, 0)), .serverAhead = ahead});
        desk.look(number);
        QTEST(desk.text("verdictLabel"), "verdict");
        const QString said = desk.text("noticeLabel");
        QVERIFY2(notice.isEmpty() ? said.isEmpty() : said.startsWith(notice), qPrintable(said));
        desk.look(u"999"_s); // nobody: the clock is still wrong
        QCOMPARE(desk.text("noticeLabel"), said);
        fakes::noteRow({}, u"judged by the server's day from a day on; said from 5 minutes on"_s);
    }

    void A09_anEarlierAnswerIsAnOutlineAndItsNumberStandsInTheField()
    {
        DeskFixture desk;
        desk.look(member);
        auto &band = desk.child("verdictBand");
        const auto ground = [&band] { return band.grab().toImage().pixelColor(band.width() / 2, band.height() - 8); };
        const QColor live = ground();
        desk.look(u"999"_s);
        desk.typeByHand(u"12"_s); // begun, and given up for an earlier one
        choose(desk, 1);
        QCOMPARE(desk.edit().text(), member);
        QVERIFY(desk.text("reasonLabel").startsWith(u"Earlier result, "_s));
        QVERIFY(ground() != live);
        QCOMPARE(ground(), desk.window->palette().color(QPalette::Base));
        desk.press(Qt::Key_F5);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().last(), member);
        QCOMPARE(desk.edit().text(), member);
        QCOMPARE(ground(), live);
        fakes::noteRow({}, u"an outline that says so; its number stands in the field"_s);
    }

    void A09_askingAgainPutsTheNumberBack()
    {
        DeskFixture desk;
        desk.look(member);
        desk.typeByHand(u"80"_s);
        desk.press(Qt::Key_F5);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().last(), member);
        QCOMPARE(desk.edit().text(), member);
    }

    void D07_whatWasSeenEarlierIsMarkedAsOld()
    {
        DeskFixture desk({.wall = QDateTime(QDate(2026, 3, 2), QTime(9, 5))});
        desk.look(member);
        desk.look(u"999"_s);
        QVERIFY(!desk.text("reasonLabel").startsWith(u"Earlier result"_s));
        desk.setWall(QDateTime(QDate(2026, 3, 2), QTime(9, 45)));
        for (const int row : {0, 1}) { // nobody, then the member
            choose(desk, row);
            QVERIFY2(desk.text("reasonLabel").startsWith(u"Earlier result, 9:05"_s)
                         || desk.text("reasonLabel").startsWith(u"Earlier result, 09:05"_s),
                     qPrintable(desk.text("reasonLabel")));
        }
        QVERIFY(desk.text("ageChip").startsWith(u"Earlier result"_s));
        desk.press(Qt::Key_F12); // and in the bar
        QVERIFY(desk.child("barVerdictBand").findChild<QLabel *>(u"reasonLabel"_s)->text().startsWith(u"Earlier result"_s));
        desk.press(Qt::Key_F12);
        QCOMPARE(desk.asked().size(), 2);
    }

    void theListHasTenLookups()
    {
        DeskFixture desk;
        for (int i = 0; i < 12; ++i)
            desk.look(u"99%1"_s.arg(i));
        QCOMPARE(recentRows(desk), 10);
        QVERIFY(desk.child("recentCard").isVisible());
        QFile file(desk.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("9911")); // memory only
    }

    void theListCanBeShorterOrOff_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("3") << 3;
        QTest::newRow("off") << 0;
    }
    void theListCanBeShorterOrOff()
    {
        QFETCH(int, limit);
        DeskFixture desk({.set = [limit](desk::Settings &settings) { settings.setNumber(desk::keys::recentLimit, limit); }});
        for (int i = 0; i < 5; ++i)
            desk.look(u"99%1"_s.arg(i));
        QCOMPARE(recentRows(desk), limit);
        QCOMPARE(desk.child("recentCard").isVisible(), limit > 0);
    }
};

TEST_UNDER(QApplication, TestWindowAnswer)
#include "tst_window_answer.moc"

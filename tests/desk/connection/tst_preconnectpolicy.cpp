// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <desk/connection/energysaver.h>
#include <desk/connection/preconnectpolicy.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desk::PreconnectPolicy;
using Milliseconds = PreconnectPolicy::Milliseconds;

namespace {

/// A rule and the world around it, second by second.
struct Day {
    enum class Server { Good, Dead, HangsUp };

    PreconnectPolicy rule;
    Milliseconds now = 1000s;
    Server server = Server::Good;
    bool isOpen = false;
    int opened = 0; // connections, tried ones included
    int looks = 0;  // preconnections that found one

    explicit Day(Server kind = Server::Good)
        : server(kind)
    {
        rule.setVisible(true);
        rule.somebodyIsHere(now);
    }

    void pass(
        Milliseconds time, const std::function<void()> &eachSecond = [] {})
    {
        for (const Milliseconds end = now + time; now < end; now += 1s) {
            eachSecond();
            const auto due = rule.due();
            if (!due || *due > now)
                continue;
            rule.preconnectionBegan();
            const bool needed = !isOpen;
            ++(needed ? opened : looks);
            isOpen = server == Server::Good;
            rule.preconnectionEnded(now, needed, server != Server::Dead);
        }
    }
};

} // namespace

class TestPreconnectPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeAnybodyIsHere()
    {
        PreconnectPolicy rule;
        rule.setVisible(true);
        QVERIFY(!rule.due());
        rule.somebodyIsHere(7s);
        QCOMPARE(rule.due().value(), Milliseconds(7s));
    }

    void never_data()
    {
        QTest::addColumn<std::function<void(PreconnectPolicy &)>>("state");
        using State = std::function<void(PreconnectPolicy &)>;
        QTest::newRow("hidden") << State([](PreconnectPolicy &rule) { rule.setVisible(false); });
        QTest::newRow("saving energy") << State([](PreconnectPolicy &rule) { rule.setSavingEnergy(true); });
        QTest::newRow("a question is under way") << State([](PreconnectPolicy &rule) { rule.asked(); });
        QTest::newRow("an opening is under way") << State([](PreconnectPolicy &rule) { rule.preconnectionBegan(); });
        QTest::newRow("an opening has ended, and the question that was asked meanwhile has not")
            << State([](PreconnectPolicy &rule) {
                   rule.preconnectionBegan();
                   rule.asked();
                   rule.preconnectionEnded(0s, true, true);
               });
        QTest::newRow("another server") << State([](PreconnectPolicy &rule) { rule.forget(); });
    }
    void never()
    {
        QFETCH(std::function<void(PreconnectPolicy &)>, state);
        Day day;
        QVERIFY(day.rule.due());
        state(day.rule);
        day.pass(1h);
        QCOMPARE(day.opened + day.looks, 0);
    }

    void visibleAgain()
    {
        Day day;
        day.rule.setVisible(false);
        day.pass(60s);
        day.rule.setVisible(true);
        day.pass(1s);
        QCOMPARE(day.opened, 1);
    }

    void whatIsKeptWhenTheServerChanges()
    {
        Day day;
        day.rule.setVisible(false);
        day.rule.forget();
        day.rule.somebodyIsHere(day.now);
        QVERIFY(!day.rule.due());
        day.rule.setVisible(true);
        QVERIFY(day.rule.due());
    }

    void aGoodServerIsOpenedOnceAndLookedAfterWhileSomebodyIsHere()
    {
        Day day;
        day.pass(10h);
        QCOMPARE(day.opened, 1);
        QCOMPARE(day.looks, static_cast<int>(PreconnectPolicy::presence / PreconnectPolicy::look));
    }

    void whatTheServerClosedIsOpenedAgain()
    {
        Day day;
        day.pass(75s);
        day.isOpen = false;
        day.pass(PreconnectPolicy::look + 1s);
        QCOMPARE(day.opened, 2);
        QVERIFY(day.isOpen);
    }

    void aPersonIsNotKeptWaitingForTheNextLook()
    {
        Day day;
        day.pass(1h); // nobody here for long
        day.isOpen = false;
        day.pass(1h);
        QCOMPARE(day.opened, 1);
        day.rule.somebodyIsHere(day.now);
        QVERIFY(day.rule.due().value() <= day.now);
    }

    void keysInARowAreOneLook()
    {
        Day day;
        day.pass(20s, [&] { day.rule.somebodyIsHere(day.now); });
        QCOMPARE(day.opened, 1);
        QVERIFY(day.looks <= 20s / PreconnectPolicy::rest);
    }

    void bounded_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("busyPerson");
        QTest::addColumn<int>("most");
        // 5 + 10 + 20 + 40 + 80 + 160 s are seven preconnections in five minutes; then one in five minutes.
        QTest::newRow("a dead server, nobody there") << int(Day::Server::Dead) << false << 7;
        QTest::newRow("a dead server, keys all day") << int(Day::Server::Dead) << true << 7 + 12 * 10;
        QTest::newRow("hangs up at once, nobody there") << int(Day::Server::HangsUp) << false << 7;
    }
    void bounded()
    {
        QFETCH(int, kind);
        QFETCH(bool, busyPerson);
        QFETCH(int, most);
        Day day(static_cast<Day::Server>(kind));
        day.pass(10h, [&] {
            if (busyPerson)
                day.rule.somebodyIsHere(day.now);
        });
        QVERIFY2(day.opened <= most, QByteArray::number(day.opened).constData());
        QVERIFY(day.opened >= 6);
    }

    void onePauseIsTwiceTheOneBefore()
    {
        Day day(Day::Server::Dead);
        QList<int> pauses;
        Milliseconds last = day.now;
        int seen = 0;
        day.pass(30min, [&] {
            day.rule.somebodyIsHere(day.now);
            if (day.opened > seen) {
                if (seen > 0)
                    pauses << static_cast<int>((day.now - last) / 1s);
                seen = day.opened;
                last = day.now;
            }
        });
        QCOMPARE(pauses, (QList<int>{5, 10, 20, 40, 80, 160, 300, 300, 300, 300}));
    }

    void anAnswerEndsThePauses()
    {
        Day day(Day::Server::Dead);
        day.pass(20min);
        day.server = Day::Server::Good;
        day.rule.asked();
        day.isOpen = true;
        day.now += 1s;
        day.rule.questionEnded(day.now, true);
        day.isOpen = false;
        day.rule.somebodyIsHere(day.now);
        QCOMPARE(day.rule.due().value(), day.now + PreconnectPolicy::rest);
    }

    void aFaultDoesNot()
    {
        Day day(Day::Server::Dead);
        day.pass(60s); // after 35 s the fourth was tried: the next one comes at 75 s
        const auto before = day.rule.due().value();
        day.rule.asked();
        day.rule.questionEnded(day.now, false);
        day.rule.somebodyIsHere(day.now);
        QCOMPARE(day.rule.due().value(), before);
    }

    void energySaver_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<bool>("saves");
        QTest::newRow("low-power") << QByteArray("low-power\n") << true;
        QTest::newRow("balanced") << QByteArray("balanced\n") << false;
        QTest::newRow("performance") << QByteArray("performance\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void energySaver()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows is asked itself: there is no such file");
#else
        QFETCH(QByteArray, profile);
        QTEST(([&] {
                  const QTemporaryDir folder;
                  QFile file(folder.filePath(u"platform_profile"_s));
                  if (!file.open(QIODevice::WriteOnly) || file.write(profile) != profile.size())
                      qFatal("no file");
                  file.close();
                  return desk::saysLowPower(file.fileName());
              }()),
              "saves");
        QVERIFY(!desk::saysLowPower(u"/no/such/file"_s));
#endif
    }
};

TEST_UNDER(QCoreApplication, TestPreconnectPolicy)
#include "tst_preconnectpolicy.moc"

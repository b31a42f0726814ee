// SPDX-License-Identifier: MIT
// Nothing comes, or it comes slowly, late, or without end.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"
#include "faults/relay.h"

#include "fakes/faultrow.h"
#include "fakes/patience.h"
#include "fakes/stillness.h"
#include "fakes/tcptable.h"
#include "fakes/waiting.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray reply = examples::httpReply(examples::goodBody());
const int dripMs = static_cast<int>(fakes::patience(200));

} // namespace

class TestFaultSlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void N11_noReplyAtAll()
    {
        const auto comesToNothing = [](std::chrono::milliseconds deadline) {
            FaultDesk faults(std::chrono::duration_cast<std::chrono::seconds>(deadline));
            faults.showMember();
            faults.server.restart({});
            faults.harm();
            faults.failsNow(u"NET-05"_s);
            if (faults.server.posts() == 0)
                return false; // not even the question came in time
            [&faults] {
                QVERIFY(faults.sentence().contains(u"timeout"_s));
                QVERIFY(!faults.sentence().contains(u"cancel"_s, Qt::CaseInsensitive));
                QCOMPARE(faults.server.posts(), 1);
                faults.heal();
                faults.finds();
            }();
            return true;
        };
        QVERIFY(fakes::withDeadlineFrom(1s, comesToNothing));
    }

    void N12_bodyDrips()
    {
        FaultDesk faults(1s);
        faults.showMember();
        faults.server.restart({.bytes = reply, .dripMs = dripMs, .dripFrom = reply.size() - 50});
        faults.fails(u"NET-05"_s);
    }

    void N13_headerDrips()
    {
        FaultDesk faults(1s);
        faults.showMember();
        const QByteArray start = "HTTP/1.1 200 OK\r\n";
        const QByteArray line = "X-Slow: 0000001\r\n";
        faults.server.restart(
            {.bytes = start + line.repeated(100), .dripMs = dripMs, .dripFrom = start.size(), .dripStep = line.size()});
        faults.fails(u"NET-05"_s);
    }

    void N14_replyComesLate_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("after the deadline") << false;
        QTest::newRow("after Cancel") << true;
    }
    void N14_replyComesLate()
    {
        QFETCH(const bool, cancelled);
        FaultDesk faults(cancelled ? 10s : 1s);
        faults.showMember();
        faults.server.restart({});
        faults.harm();
        QSignalSpy answers(faults.desk->window.get(), &desktop::MainWindow::answered);
        QSignalSpy changes(&faults.desk->window->counter(), &desk::Counter::stateChanged);
        // In the very turn of the event loop in which the lookup ends.
        connect(&faults.desk->window->counter(), &desk::Counter::stateChanged, &faults.server, [&faults] {
            if (!faults.desk->window->counter().isAsking())
                faults.server.sayToAll(reply);
        });
        faults.begin();
        if (cancelled) {
            TRY_COMPARE(faults.server.posts(), 1);
            faults.desk->press(Qt::Key_Escape);
        }
        faults.endsAsFailure(cancelled ? u"CAN-01"_s : u"NET-05"_s);
        const auto changesSoFar = changes.size();
        QVERIFY(fakes::isNoticed(faults.server.port())); // nobody is there any more who could hear it
        QCOMPARE(answers.size(), 1);
        QCOMPARE(changes.size(), changesSoFar);
        QVERIFY(faults.desk->shows<desk::Failed>());
        faults.heal();
        faults.finds();
    }

    void N15_bodyWithoutEnd()
    {
        for (const QByteArray &length : {QByteArray("Connection: close\r\n"), QByteArray("Content-Length: 2000000000\r\n")}) {
            FaultDesk faults;
            faults.showMember();
            faults.server.restart({.bytes = "HTTP/1.1 200 OK\r\n" + length + "\r\n{\"status\":\"success\"", .endless = true});
            faults.fails(u"ANS-06"_s);
        }
    }

    /// For the program a sleeping computer is a turn of the event loop that takes long: whatever was due meanwhile, timers and
    /// answers, is due at once, in any order.
    void N17_sleepWithALookupOpen_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::addColumn<bool>("hungUp");
        QTest::newRow("the answer came meanwhile") << true << false;
        QTest::newRow("the connection ended meanwhile") << false << true;
        QTest::newRow("nothing came") << false << false;
    }
    void N17_sleepWithALookupOpen()
    {
        QFETCH(const bool, answered);
        QFETCH(const bool, hungUp);
        const auto sleeps = [&](std::chrono::milliseconds deadline) {
            FaultDesk faults(std::chrono::duration_cast<std::chrono::seconds>(deadline));
            faults.showMember();
            faults.server.restart({});
            faults.harm();
            QSignalSpy answers(faults.desk->window.get(), &desktop::MainWindow::answered);
            faults.begin(FaultDesk::memberNumber);
            if (!fakes::until([&] { return faults.server.posts() == 1 || !faults.desk->window->counter().isAsking(); })
                || !faults.desk->window->counter().isAsking())
                return false; // the deadline was over before the question came
            [&] {
                if (answered)
                    faults.server.sayToAll(reply);
                if (hungUp)
                    faults.server.closeConnections();
                fakes::hangFor(static_cast<int>(deadline.count()) + 100);
                QVERIFY(faults.desk->settle());
                if (faults.desk->shows<desk::Found>())
                    faults.endsAsMember();
                else
                    faults.endsAsFailure({}, false);
                fakes::deliverPosted();
                QCOMPARE(answers.size(), 1);
                faults.heal();
                faults.finds();
            }();
            return true;
        };
        for (int round = 0; round < 2; ++round)
            QVERIFY(fakes::withDeadlineFrom(1s, sleeps));
        fakes::noteRow({}, u"one outcome, once: the member or a fault of this list"_s);
    }

    void N22_latencyAndStutter()
    {
        ScriptedServer server;
        Relay relay(server.port());
        FaultDesk faults(FaultDesk::storeAt(u"http://127.0.0.1:%1"_s.arg(relay.port()), 8));
        faults.posts = [&server] { return server.posts(); };
        server.willDo(FaultDesk::good());
        relay.manners = {.latency = 500ms, .pieces = 40, .stutter = 20ms}; // a second there and back
        faults.harm();
        faults.finds();
        fakes::noteRow({}, u"the member, where it comes within the deadline"_s);
        relay.manners.latency = std::chrono::milliseconds(fakes::patience(5000));
        faults.failsNow(u"NET-05"_s);
        faults.heal();
        faults.finds();
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultSlow)
#include "tst_fault_slow.moc"

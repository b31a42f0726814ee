// SPDX-License-Identifier: MIT
// Somebody hangs up: before, during and after the question.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"
#include "faults/relay.h"

#include "fakes/faultrow.h"
#include "fakes/tcptable.h"
#include "fakes/waiting.h"

using namespace Qt::StringLiterals;
using Ending = Script::Ending;
using Moment = Script::Moment;

class TestFaultHangup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void N06_closedBeforeTheQuestion_data() { endings(); }
    void N06_closedBeforeTheQuestion()
    {
        QFETCH(const Ending, ending);
        FaultDesk faults;
        faults.showMember();
        faults.server.restart({.ending = ending, .moment = Moment::Accepted});
        faults.server.closeConnections();
        QVERIFY(fakes::isNoticed(faults.server.port()));
        faults.fails(u"NET-04"_s);
    }

    void N07_N08_hangsUpAfterTheQuestion_data() { endings(); }
    void N07_N08_hangsUpAfterTheQuestion()
    {
        QFETCH(const Ending, ending);
        for (const bool keptConnection : {true, false}) {
            FaultDesk faults;
            faults.showMember();
            faults.server.restart({.ending = ending});
            if (!keptConnection) {
                faults.server.closeConnections();
                QVERIFY(fakes::isNoticed(faults.server.port()));
            }
            faults.failsNow(u"NET-04"_s);
            QCOMPARE(faults.server.posts(), 1);
            QVERIFY(faults.fault().mayHaveBeenCharged);
            faults.heal();
            faults.finds();
        }
    }

    /// Every single byte: tst_onceonly. Here the window, with every kind of place.
    void N09_goodReplyCut()
    {
        const QByteArray reply = examples::httpReply(examples::goodBody());
        FaultDesk faults;
        for (qsizetype size = 0; size < reply.size(); size += size < 60 ? 7 : 61) {
            faults.server.restart(FaultDesk::good());
            faults.finds();
            faults.server.restart({.bytes = reply.left(size), .ending = size % 2 == 0 ? Ending::Close : Ending::Reset});
            faults.failsNow(u"NET-04"_s);
            QCOMPARE(faults.server.posts(), 1);
            if (QTest::currentTestFailed())
                return;
        }
        faults.heal();
        faults.finds();
    }

    void N10_keptConnectionHasDied()
    {
        FaultDesk faults;
        faults.showMember();
        for (int i = 0; i < 20; ++i) {
            faults.server.restart(FaultDesk::good());
            faults.server.closeConnections(); // and no turn of the event loop before the question
            faults.begin(FaultDesk::memberNumber);
            QVERIFY(faults.desk->settle());
            // Which of the two depends on who is quicker; never is a question that was read asked again.
            if (faults.desk->shows<desk::Found>())
                faults.endsAsMember();
            else
                faults.endsAsFailure(u"NET-04"_s, false);
            QVERIFY(faults.server.posts() <= 1);
            faults.heal();
            faults.finds();
            if (QTest::currentTestFailed())
                return;
        }
        fakes::noteRow({}, u"the member, or the sentence of N07; asked once"_s);
    }

    void N16_networkGoesAndComesBack()
    {
        ScriptedServer server;
        Relay cable(server.port());
        const QByteArray reply = examples::httpReply(examples::goodBody());
        FaultDesk faults(FaultDesk::storeAt(u"http://127.0.0.1:%1"_s.arg(cable.port()), 4));
        faults.posts = [&server] { return server.posts(); };
        faults.showMember();
        faults.harm();
        // Noticed: the computer says so at once.
        server.restart({.bytes = reply.chopped(100)});
        faults.begin();
        TRY_COMPARE(server.posts(), 1);
        TRY_COMPARE(cable.passed(), reply.size() - 100);
        cable.goAway();
        faults.endsAsFailure(u"NET-04"_s);
        faults.failsNow(u"NET-02"_s);
        cable.comeBack();
        server.restart(FaultDesk::good());
        faults.finds();
        // Not noticed: nothing comes any more, and then it does again.
        server.restart({.bytes = reply.chopped(100)});
        faults.begin();
        TRY_COMPARE(server.posts(), 1);
        cable.manners.swallows = true;
        faults.endsAsFailure(u"NET-05"_s);
        cable.manners.swallows = false;
        server.restart(FaultDesk::good());
        faults.finds();
    }

private:
    static void endings()
    {
        QTest::addColumn<Ending>("ending");
        QTest::newRow("closed") << Ending::Close;
        QTest::newRow("reset") << Ending::Reset;
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultHangup)
#include "tst_fault_hangup.moc"

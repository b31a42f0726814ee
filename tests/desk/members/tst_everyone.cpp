// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <desk/members/everyone.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using desk::Everyone;
using namespace Qt::StringLiterals;

namespace {

/// A page of these members, numbered by their uid; `next` empty: the last one.
QByteArray page(const QList<int> &uids, const QByteArray &next = {})
{
    QByteArray rows;
    for (const int uid : uids)
        rows += (rows.isEmpty() ? R"({"customerUid":)" : R"(,{"customerUid":)") + QByteArray::number(uid) + "}";
    const QByteArray size = QByteArray::number(next.isEmpty() ? uids.size() + 1 : uids.size());
    return examples::httpReply(examples::success(R"({"pageSize":)" + size
                                                 + R"(,"postBackParameter":{"parameterType":"T","parameterValue":")"
                                                 + (next.isEmpty() ? QByteArray("x") : next) + R"("},"result":[)" + rows + "]}"));
}

struct Shop {
    Shop()
    {
        QObject::connect(&everyone, &Everyone::arrived, &everyone, [this](const std::vector<kybio::Member> &members) {
            ++pages;
            lastPage.clear();
            for (const kybio::Member &member : members)
                lastPage << member.customerUid.value().value_or(0);
            uids << lastPage;
        });
    }

    void willSend(const QByteArray &reply) { server.willDo({.bytes = reply}); }
    void willHangUp() { server.willDo({.ending = Script::Ending::Close}); }

    [[nodiscard]] bool ends()
    {
        return fakes::until([this] { return everyone.state() != Everyone::State::Asking; });
    }
    ScriptedServer server;
    DirectNetwork network;
    kybio::Client client{network, examples::loopback(server.port())};
    Everyone everyone{client};
    QList<qint64> uids; ///< all that arrived
    QList<qint64> lastPage;
    int pages = 0;
};

} // namespace

class TestEveryone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingUntilSomebodySaysSo()
    {
        Shop shop;
        QCOMPARE(shop.everyone.state(), Everyone::State::Ready);
        QCOMPARE(shop.server.connectionCount(), 0);
    }

    void pageByPageInOrder()
    {
        Shop shop;
        shop.willSend(page({1, 2}, "a"));
        shop.willSend(page({3, 4}, "b"));
        shop.willSend(page({5}));
        QSignalSpy sending(&shop.everyone, &Everyone::sending);
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.uids, (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(sending.size(), 3);
        QCOMPARE(shop.pages, 3);
        QCOMPARE(shop.lastPage, QList<qint64>{5}); // only what is new
        QCOMPARE(shop.everyone.count(), 5);
        QCOMPARE(shop.everyone.calls(), 3);
        QCOMPARE(shop.server.posts(), 3);
        QVERIFY(!shop.server.requests().at(0).body.contains("postBackParameter"));
        QVERIFY(shop.server.requests().at(1).body.contains(R"("parameterValue":"a")"));
        QVERIFY(shop.server.requests().at(2).body.contains(R"("parameterValue":"b")"));
        QCOMPARE(shop.server.connectionCount(), 1);
        shop.everyone.goOn(10); // nothing is left to ask
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
    }

    void neverMoreCallsThanGiven()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willSend(page({2}, "b"));
        shop.willSend(page({3}));
        shop.everyone.goOn(2);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::CallLimit);
        QCOMPARE(shop.server.posts(), 2);
        shop.everyone.goOn(0);
        QCOMPARE(shop.everyone.state(), Everyone::State::CallLimit);
        shop.everyone.goOn(1); // goes on with the next page
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.uids, (QList<qint64>{1, 2, 3}));
        QCOMPARE(shop.server.posts(), 3);
    }

    void aFaultKeepsWhatCame()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willHangUp();
        shop.willSend(page({2}));
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Failed);
        QCOMPARE(shop.everyone.fault()->code(), u"NET-04"_s);
        QCOMPARE(shop.uids, (QList<qint64>{1}));
        QCOMPARE(shop.everyone.calls(), 2); // the failed one is charged, too
        shop.everyone.goOn(10);             // the page that failed, because somebody said so
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QVERIFY(!shop.everyone.fault());
        QCOMPARE(shop.uids, (QList<qint64>{1, 2}));
        QCOMPARE(shop.server.posts(), 3);
        QCOMPARE(shop.server.requests().at(2).body, shop.server.requests().at(1).body);
    }

    void usedUpIsAFault()
    {
        Shop shop;
        shop.willSend(examples::httpReply(R"({"status":"error","messages":["您已用完当日请求量"],"errorCode":1})"));
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.fault()->kind(), kybio::FaultKind::QuotaExhausted);
        QCOMPARE(shop.server.posts(), 1);
    }

    void stopLetsThePageUnderWayIn()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willSend(page({2}));
        shop.everyone.goOn(10);
        shop.everyone.stop();
        QCOMPARE(shop.everyone.state(), Everyone::State::Asking);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Stopped);
        QCOMPARE(shop.uids, (QList<qint64>{1}));
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.uids, (QList<qint64>{1, 2}));
        QCOMPARE(shop.server.posts(), 2);
    }

    void stoppedAndGoneOnAmidAPageAsksNoneTwice()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willSend(page({2}, "b"));
        shop.willSend(page({3}));
        connect(&shop.everyone, &Everyone::arrived, this, [&shop] {
            shop.everyone.stop();
            shop.everyone.goOn(10);
        });
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.uids, (QList<qint64>{1, 2, 3}));
        QCOMPARE(shop.everyone.repeated(), 0);
        QCOMPARE(shop.server.posts(), 3);
        QVERIFY(shop.server.requests().at(1).body.contains(R"("parameterValue":"a")"));
        QVERIFY(shop.server.requests().at(2).body.contains(R"("parameterValue":"b")"));
    }

    void eachAnswerIsShownBeforeItsMembers()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willHangUp();
        QStringList order;
        connect(&shop.everyone, &Everyone::answered, this, [&order](const kybio::ReplyBase &reply) {
            order << (reply.isFinished() && reply.mayHaveBeenCharged() ? u"answer"_s : u"?"_s);
        });
        connect(&shop.everyone, &Everyone::arrived, this, [&order] { order << u"members"_s; });
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(order, (QStringList{u"answer"_s, u"members"_s, u"answer"_s}));
    }

    void stoppedAndGoneOnAtTheAnswerAsksNoneTwice()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willSend(page({2}));
        connect(&shop.everyone, &Everyone::answered, this, [&shop] {
            shop.everyone.stop();
            shop.everyone.goOn(10);
        });
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.uids, (QList<qint64>{1, 2}));
        QCOMPARE(shop.server.posts(), 2);
    }

    void goOnTakesAStopBack()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.willSend(page({2}));
        shop.everyone.goOn(1);
        shop.everyone.stop();
        QVERIFY(shop.everyone.isStopping());
        shop.everyone.goOn(10);
        QVERIFY(!shop.everyone.isStopping());
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.server.posts(), 2);
    }

    void stopEndsAHeldRunWhenTheAnswerIsIn()
    {
        Shop shop;
        shop.willSend(page({1}, "a"));
        shop.everyone.goOn(10);
        shop.everyone.hold(true);
        shop.everyone.stop();
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Stopped);
        QCOMPARE(shop.uids, (QList<qint64>{1}));
    }

    void whatIsUnderWayIsOneOfTheCalls()
    {
        Shop shop;
        for (const char *next : {"a", "b", "c"})
            shop.willSend(page({next[0]}, next));
        shop.everyone.goOn(5);
        shop.everyone.stop();
        shop.everyone.goOn(2); // the first is still under way
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::CallLimit);
        QCOMPARE(shop.server.posts(), 2);
    }

    void theCounterComesFirst()
    {
        Shop shop;
        shop.willSend(page({1}));
        shop.everyone.hold(true);
        shop.everyone.goOn(10);
        fakes::deliverPosted();
        QCOMPARE(shop.server.connectionCount(), 0);
        shop.everyone.hold(false);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Complete);
        QCOMPARE(shop.server.posts(), 1);
    }

    void stopWhileHeldIsAtOnce()
    {
        Shop shop;
        shop.everyone.hold(true);
        shop.everyone.goOn(10);
        shop.everyone.stop();
        QCOMPARE(shop.everyone.state(), Everyone::State::Stopped);
        shop.everyone.hold(false);
        QCOMPARE(shop.everyone.state(), Everyone::State::Stopped);
        QCOMPARE(shop.everyone.calls(), 0);
    }

    void aMemberThatComesTwiceCountsOnce()
    {
        Shop shop;
        shop.willSend(page({1, 2}, "a"));
        shop.willSend(page({2, 3}, "b"));
        shop.willSend(page({}));
        shop.everyone.goOn(10);
        QVERIFY(shop.ends());
        QCOMPARE(shop.uids, (QList<qint64>{1, 2, 3}));
        QCOMPARE(shop.everyone.count(), 3);
        QCOMPARE(shop.everyone.repeated(), 1);
        QCOMPARE(shop.pages, 3); // a page without anybody arrives too
        QVERIFY(shop.lastPage.isEmpty());
    }

    void theSamePageForEver_data()
    {
        QTest::addColumn<QByteArrayList>("positions");
        QTest::newRow("the same place") << QByteArrayList{"a", "a", "a"};
        QTest::newRow("two places in turn") << QByteArrayList{"a", "b", "a"};
        QTest::newRow("another place each time, the same members") << QByteArrayList{"a", "b", "c"};
    }
    void theSamePageForEver()
    {
        QFETCH(QByteArrayList, positions);
        const bool sameMembers = positions.last() == "c";
        Shop shop;
        int uid = 0;
        for (const QByteArray &position : positions)
            shop.willSend(page({sameMembers ? 1 : ++uid}, position));
        shop.everyone.goOn(100);
        QVERIFY(shop.ends());
        QCOMPARE(shop.everyone.state(), Everyone::State::Circling);
        QVERIFY(shop.server.posts() <= 3);
        const int posts = shop.server.posts();
        shop.everyone.goOn(100);
        QCOMPARE(shop.everyone.state(), Everyone::State::Circling);
        QCOMPARE(shop.server.posts(), posts);
    }

    void goneInTheMiddleOfAPage()
    {
        ScriptedServer server;
        server.willDo({});
        DirectNetwork network;
        const kybio::Client client(network, examples::loopback(server.port()));
        auto everyone = std::make_unique<Everyone>(client);
        everyone->goOn(10);
        TRY_COMPARE(server.posts(), 1);
        everyone.reset();
        fakes::passMarker(network);
        QCOMPARE(server.posts(), 1);
    }

    void whoeverListensMayDeleteIt()
    {
        ScriptedServer server;
        server.willDo({.bytes = page({1}, "a")});
        DirectNetwork network;
        const kybio::Client client(network, examples::loopback(server.port()));
        auto *everyone = new Everyone(client);
        connect(everyone, &Everyone::stateChanged, everyone, [everyone] {
            if (everyone->state() != Everyone::State::Asking)
                everyone->deleteLater();
        });
        QSignalSpy gone(everyone, &QObject::destroyed);
        everyone->goOn(1);
        TRY_COMPARE(gone.size(), 1);
    }
};

TEST_UNDER(QCoreApplication, TestEveryone)
#include "tst_everyone.moc"

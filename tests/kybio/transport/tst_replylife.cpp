// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <kybio/transport/client.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <utility>

using kybio::Client;
using kybio::ClientOptions;
using kybio::FaultCause;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A reply may be aborted, deleted or left alone by its manager at any moment.
class TestReplyLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notConfiguredAborted();
    void notConfiguredDeleted();
    void abortTwice();
    void abortAfterTheEnd();
    void abortInFinished();
    void abortInSending();
    void deleteWhilePending();
    void L09_deletedInItsOwnSignal();
    void L09_deletedInSending();
    void managerGoesAway();
    void managerGoesAwayAndReplyIsDeleted();
    void outlivesTheClient();
    void repliesAreIndependent();
    void L08_answerAndDeadlineInOneTurn();
};

void TestReplyLife::notConfiguredAborted()
{
    FakeNetwork network;
    Asking asking(Client(network, std::nullopt).queryByNumber(examples::number(u"1"_s)));
    asking.reply().abort();
    QCOMPARE(asking.finished(), 1);
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
}

void TestReplyLife::notConfiguredDeleted()
{
    FakeNetwork network;
    {
        const auto reply = Client(network, std::nullopt).queryByNumber(examples::number(u"1"_s));
    }
    QCoreApplication::processEvents();
}

void TestReplyLife::abortTwice()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    asking.reply().abort();
    QCOMPARE(asking.finished(), 1); // before it returns
    asking.reply().abort();
    fakes::deliverPosted();
    QCOMPARE(asking.finished(), 1);
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged); // nothing had left
}

void TestReplyLife::abortAfterTheEnd()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    asking.reply().abort();
    QCOMPARE(asking.finished(), 1);
    QVERIFY(asking.foundMember());
}

void TestReplyLife::abortInFinished()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    connect(&asking.reply(), &kybio::ReplyBase::finished, this, [&asking] { asking.reply().abort(); });
    QVERIFY(asking.wait());
    QVERIFY(asking.foundMember());
}

void TestReplyLife::abortInSending()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    connect(&asking.reply(), &kybio::ReplyBase::sending, this, [&asking] { asking.reply().abort(); });
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QVERIFY(asking.fault().mayHaveBeenCharged);
}

void TestReplyLife::deleteWhilePending()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    int finished = 0;
    {
        const auto reply = client.queryByNumber(examples::number(u"1"_s));
        connect(reply.get(), &kybio::ReplyBase::finished, this, [&finished] { ++finished; });
    }
    fakes::deliverPosted();
    QCOMPARE(finished, 0);
    QVERIFY(network.findChildren<QNetworkReply *>().isEmpty()); // nothing is left behind
}

void TestReplyLife::L09_deletedInItsOwnSignal()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    auto reply = client.queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::finished, this, [&reply] { reply.reset(); });
    TRY_VERIFY(!reply);
    // And when it ends by abort().
    reply = client.queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::finished, this, [&reply] { reply.reset(); });
    reply->abort();
    QVERIFY(!reply);
    // And when nothing was sent.
    reply = Client(network, std::nullopt).queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::finished, this, [&reply] { reply.reset(); });
    TRY_VERIFY(!reply);
    fakes::noteRow({}, u"nothing happens any more"_s);
}

void TestReplyLife::L09_deletedInSending()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    auto reply = client.queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::sending, this, [&reply] { reply.reset(); });
    TRY_VERIFY(!reply);
    fakes::deliverPosted();
}

void TestReplyLife::managerGoesAway()
{
    auto network = std::make_unique<FakeNetwork>();
    const Client client(*network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    TRY_COMPARE(asking.sending(), 1);
    network.reset();
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QVERIFY(asking.fault().mayHaveBeenCharged);
    asking.reply().abort();
    fakes::deliverPosted();
    QCOMPARE(asking.finished(), 1);
}

void TestReplyLife::managerGoesAwayAndReplyIsDeleted()
{
    auto network = std::make_unique<FakeNetwork>();
    const Client client(*network, examples::credentials(examples::nowhere));
    auto reply = client.queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::finished, this, [&reply] { reply.reset(); });
    network.reset();
    QVERIFY(!reply);
}

void TestReplyLife::outlivesTheClient()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    Asking asking(Client(network, examples::credentials(examples::nowhere)).queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY(asking.foundMember());
}

void TestReplyLife::repliesAreIndependent()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::success(R"({"customerUid":1,"name":"one"})")));
    network.willAnswer(FakeAnswer::of(examples::success(R"({"customerUid":2,"name":"two"})")));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking one(client.queryByNumber(examples::number(u"1"_s)));
    Asking two(client.queryByNumber(examples::number(u"2"_s)));
    one.reply().abort();
    QVERIFY(two.wait());
    QCOMPARE(one.code(), u"CAN-01"_s);
    QCOMPARE(*two.result()->value().name.value(), u"two"_s);
}

/// Both are due when the event loop comes round again: one end, whichever comes first.
void TestReplyLife::L08_answerAndDeadlineInOneTurn()
{
    int answered = 0;
    for (int i = 0; i < 50; ++i) {
        FakeNetwork network;
        network.willAnswer(FakeAnswer::of(examples::goodBody()));
        ClientOptions options;
        options.deadline = 1ms;
        const Client client(network, examples::credentials(examples::nowhere), options);
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        fakes::hangFor(i % 2 == 0 ? 3 : 1); // the deadline passes while the answer lies there
        QVERIFY(asking.wait());
        QCOMPARE(asking.finished(), 1);
        QVERIFY2(asking.foundMember() || asking.code() == u"NET-05"_s, asking.outcome().constData());
        answered += asking.foundMember() ? 1 : 0;
        const bool before = asking.foundMember();
        fakes::deliverPosted(); // whatever is still in the queue changes nothing
        QCOMPARE(asking.finished(), 1);
        QCOMPARE(asking.foundMember(), before);
    }
    QVERIFY(answered > 0);
    fakes::noteRow({}, u"one outcome, once: the member or the deadline"_s);
}

TEST_UNDER(QCoreApplication, TestReplyLife)
#include "tst_replylife.moc"

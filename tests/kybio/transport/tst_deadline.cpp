// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <functional>

using kybio::Client;
using kybio::ClientOptions;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whether it is time to abort, from what the server saw and how often the event loop came round.
using Stage = std::function<bool(const ScriptedServer &, int turn)>;

/// One deadline over everything, and abort() at every stage.
class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsInTime_data();
    void endsInTime();
    void lateReplyIsIgnored();
    void slowButInTime();
    void c02_clockJumps();
    void abortAtEveryStage_data();
    void abortAtEveryStage();
    void abortWhileSending();
    void managerGoesAwayWhileWaiting();
};

void TestDeadline::endsInTime_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray reply = examples::httpReply(examples::goodBody());
    QTest::newRow("silence") << Script{};
    QTest::newRow("dripping header") << Script{.bytes = reply, .dripMs = 50, .dripFrom = 0};
    QTest::newRow("dripping body") << Script{.bytes = reply, .dripMs = 50, .dripFrom = reply.size() - 500};
    QTest::newRow("body that stops") << Script{.bytes = reply.left(reply.size() - 1)};
    QTest::newRow("header that stops") << Script{.bytes = reply.left(30)};
    QTest::newRow("continue, and then nothing") << Script{.bytes = "HTTP/1.1 100 Continue\r\n\r\n"};
    QTest::newRow("endless header line") << Script{.bytes = "HTTP/1.1 200 OK\r\nX-Endless: ", .endless = true};
}

void TestDeadline::endsInTime()
{
    QFETCH(Script, script);
    const auto ends = [&script](std::chrono::milliseconds deadline) {
        ScriptedServer server;
        server.willDo(script);
        DirectNetwork network;
        ClientOptions options;
        options.deadline = deadline;
        const Client client(network, examples::loopback(server.port()), options);
        QElapsedTimer clock; // before the deadline's
        clock.start();
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        const bool ended = asking.wait(); // what drips would go on for longer than anybody waits
        const auto took = std::chrono::milliseconds(clock.elapsed());
        if (server.posts() == 0 && ended && asking.code() == u"NET-05"_s)
            return false;
        [&] {
            QVERIFY(ended);
            if (!script.endless) { // Qt may give up on a line of that length earlier
                QCOMPARE(asking.code(), u"NET-05"_s);
                QCOMPARE(asking.fault().kind(), kybio::FaultKind::TimedOut);
                QVERIFY(took >= deadline);
            }
            QVERIFY(!asking.result());
            QVERIFY(asking.fault().mayHaveBeenCharged);
            QCOMPARE(server.posts(), 1);
            if (script.endless) // keeps the manager's network thread busy for seconds, as long as that manager lives
                return;
            // The next lookup does not suffer from it, with all the time it needs.
            server.restart({.bytes = examples::httpReply(examples::goodBody())});
            Asking next(Client(network, examples::loopback(server.port())).queryByNumber(examples::number(u"1"_s)));
            QVERIFY(next.wait());
            QVERIFY2(next.foundMember(), next.outcome().constData());
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(300ms, ends));
}

void TestDeadline::lateReplyIsIgnored()
{
    const auto ignores = [](std::chrono::milliseconds deadline) {
        ScriptedServer server;
        server.willDo({});
        DirectNetwork network;
        ClientOptions options;
        options.deadline = deadline;
        const Client client(network, examples::loopback(server.port()), options);
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        const bool ended = asking.wait();
        if (server.posts() == 0)
            return false;
        [&] {
            QVERIFY(ended);
            server.sayToAll(examples::httpReply(examples::goodBody()));
            fakes::passMarker(network);
            QCOMPARE(asking.finished(), 1);
            QCOMPARE(asking.code(), u"NET-05"_s);
        }();
        return true;
    };
    QVERIFY(fakes::withDeadlineFrom(100ms, ignores));
}

void TestDeadline::slowButInTime()
{
    ScriptedServer server;
    const QByteArray reply = examples::httpReply(examples::goodBody());
    server.willDo({.bytes = reply, .dripMs = 1, .dripFrom = reply.size() - 100});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
}

void TestDeadline::c02_clockJumps()
{
    // The injected clock is for the Time-stamp only; a deadline that believed it would end at once, or never.
    for (const qint64 step : {qint64(1'000'000'000), qint64(-1'000'000'000)}) {
        ScriptedServer server;
        server.willDo({});
        DirectNetwork network;
        ClientOptions options;
        options.deadline = 200ms;
        options.clock = [step, now = qint64(1'700'000'000'000)]() mutable { return now += step; };
        const Client client(network, examples::loopback(server.port()), options);
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QCOMPARE(asking.code(), u"NET-05"_s);
        QVERIFY(asking.took() >= 190); // a timer of some systems is a little early
    }
    fakes::noteRow(u"NET-05"_s, u"the deadline as if the clock had not jumped"_s);
}

void TestDeadline::abortAtEveryStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Script>("script");
    const QByteArray reply = examples::httpReply(examples::goodBody());
    using Seen = const ScriptedServer &;
    const auto row = [](const char *name, const Stage &stage, const Script &script = {}) {
        QTest::newRow(name) << stage << script;
    };
    row("at once", [](Seen, int) { return true; });
    for (const int turns : {1, 2, 3, 5, 10, 100}) // wherever it may be then
        QTest::addRow("after %d turns of the event loop", turns)
            << Stage([turns](Seen, int turn) { return turn >= turns; }) << Script{};
    row("connected", [](Seen server, int) { return server.connectionCount() == 1; });
    row("the first bytes have come", [](Seen server, int) { return server.bytesReceived() > 0; });
    row("the request has come", [](Seen server, int) { return server.requests().size() == 1; });
    const Stage sixDrips = [](Seen server, int) { return server.drips() >= 6; };
    row("in the header", sixDrips, {.bytes = reply, .dripMs = 10, .dripFrom = 0});
    row("in the body", sixDrips, {.bytes = reply, .dripMs = 10, .dripFrom = reply.size() - 500});
}

void TestDeadline::abortAtEveryStage()
{
    QFETCH(const Stage, stage);
    QFETCH(Script, script);
    ScriptedServer server;
    server.willDo(script);
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    int turn = 0;
    TRY_VERIFY(stage(server, turn++));
    asking.reply().abort();
    QCOMPARE(asking.finished(), 1); // it waits for nothing
    QCOMPARE(asking.code(), u"CAN-01"_s);
    fakes::passMarker(network);
    QCOMPARE(asking.finished(), 1);
    QVERIFY(server.posts() <= 1);
    // What reached the server was announced; what was not announced did not reach it.
    QVERIFY(server.posts() == 0 || asking.fault().mayHaveBeenCharged);
}

void TestDeadline::abortWhileSending()
{
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    connect(&asking.reply(), &kybio::ReplyBase::sending, this, [&asking] { asking.reply().abort(); });
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
    auto reply = client.queryByNumber(examples::number(u"1"_s));
    connect(reply.get(), &kybio::ReplyBase::sending, this, [&reply] { reply.reset(); });
    TRY_VERIFY(!reply);
    fakes::passMarker(network);
}

void TestDeadline::managerGoesAwayWhileWaiting()
{
    ScriptedServer server;
    server.willDo({});
    auto network = std::make_unique<DirectNetwork>();
    const Client client(*network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    TRY_COMPARE(server.posts(), 1);
    network.reset();
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QVERIFY(asking.fault().mayHaveBeenCharged);
}

TEST_UNDER(QCoreApplication, TestDeadline)
#include "tst_deadline.moc"

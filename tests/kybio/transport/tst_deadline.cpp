// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/patience.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <chrono>

using kybio::Client;
using kybio::ClientOptions;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    ScriptedServer server;
    server.willDo(script);
    DirectNetwork network;
    ClientOptions options;
    options.deadline = 300ms;
    const Client client(network, examples::loopback(server.port()), options);
    QElapsedTimer clock; // before the deadline's
    clock.start();
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.took() < fakes::patience(500), QByteArray::number(asking.took()).constData());
    if (!script.endless) { // Qt may give up on a line of that length earlier
        QCOMPARE(asking.code(), u"NET-05"_s);
        QCOMPARE(asking.fault().kind(), kybio::FaultKind::TimedOut);
        QVERIFY(clock.elapsed() >= 300);
    }
    QVERIFY(!asking.result());
    QVERIFY(asking.fault().mayHaveBeenCharged);
    QCOMPARE(server.posts(), 1);
    if (script.endless) // keeps the manager's network thread busy for seconds, as long as that manager lives
        return;
    // The next lookup does not suffer from it.
    server.restart({.bytes = examples::httpReply(examples::goodBody())});
    Asking next(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(next.wait());
    QVERIFY2(next.foundMember(), next.outcome().constData());
}

void TestDeadline::lateReplyIsIgnored()
{
    ScriptedServer server;
    const QByteArray reply = examples::httpReply(examples::goodBody());
    server.willDo({.bytes = reply, .dripMs = 120, .dripFrom = reply.size() - 1});
    DirectNetwork network;
    ClientOptions options;
    options.deadline = 100ms;
    const Client client(network, examples::loopback(server.port()), options);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QTest::qWait(100);
    QCOMPARE(asking.finished(), 1);
    QCOMPARE(asking.code(), u"NET-05"_s);
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
        QVERIFY(asking.took() >= 199 && asking.took() < fakes::patience(400));
    }
    fakes::noteRow(u"NET-05"_s, u"the deadline as if the clock had not jumped"_s);
}

void TestDeadline::abortAtEveryStage_data()
{
    QTest::addColumn<int>("afterMs");
    QTest::addColumn<Script>("script");
    const QByteArray reply = examples::httpReply(examples::goodBody());
    QTest::newRow("at once") << 0 << Script{};
    for (const int ms : {1, 2, 3, 5, 10})
        QTest::addRow("after %d ms", ms) << ms << Script{};
    QTest::newRow("in the header") << 60 << Script{.bytes = reply, .dripMs = 10, .dripFrom = 0};
    QTest::newRow("in the body") << 60 << Script{.bytes = reply, .dripMs = 10, .dripFrom = reply.size() - 500};
}

void TestDeadline::abortAtEveryStage()
{
    QFETCH(int, afterMs);
    QFETCH(Script, script);
    ScriptedServer server;
    server.willDo(script);
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    if (afterMs > 0)
        QTest::qWait(afterMs);
    QElapsedTimer clock;
    clock.start();
    asking.reply().abort();
    QVERIFY(clock.elapsed() < fakes::patience(200));
    QCOMPARE(asking.finished(), 1);
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QTest::qWait(20);
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
    QTRY_VERIFY(!reply);
    QTest::qWait(20);
}

void TestDeadline::managerGoesAwayWhileWaiting()
{
    ScriptedServer server;
    server.willDo({});
    auto network = std::make_unique<DirectNetwork>();
    const Client client(*network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QTRY_COMPARE(server.posts(), 1);
    network.reset();
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"CAN-01"_s);
    QVERIFY(asking.fault().mayHaveBeenCharged);
}

TEST_UNDER(QCoreApplication, TestDeadline)
#include "tst_deadline.moc"

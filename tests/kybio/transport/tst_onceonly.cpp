// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <chrono>

using kybio::Client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// However the server hangs up, the question reaches it at most once: a call is money.
class TestOnceOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hangUps_data();
    void hangUps();
    void cutAtEveryByte_data();
    void cutAtEveryByte();
    void cutInChunks();
};

void TestOnceOnly::hangUps_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isReceived");
    QTest::addColumn<bool>("onKeptConnection");
    const QByteArray reply = examples::httpReply(examples::goodBody());
    const auto row = [](const char *name, const Script &script, bool isReceived) {
        QTest::addRow("%s", name) << script << isReceived << false;
        if (isReceived)
            QTest::addRow("%s, kept connection", name) << script << isReceived << true;
    };
    using enum Script::Ending;
    using enum Script::Moment;
    row("accepted, closed", {.bytes = {}, .ending = Close, .moment = Accepted}, false);
    row("accepted, reset", {.bytes = {}, .ending = Reset, .moment = Accepted}, false);
    row("request read, closed", {.bytes = {}, .ending = Close}, true);
    row("request read, reset", {.bytes = {}, .ending = Reset}, true);
    row("in the status line, closed", {.bytes = reply.left(7), .ending = Close}, true);
    row("in the status line, reset", {.bytes = reply.left(7), .ending = Reset}, true);
    row("in the header, closed", {.bytes = reply.left(25), .ending = Close}, true);
    row("in the header, reset", {.bytes = reply.left(25), .ending = Reset}, true);
    row("in the body, closed", {.bytes = reply.left(reply.size() - 50), .ending = Close}, true);
    row("in the body, reset", {.bytes = reply.left(reply.size() - 50), .ending = Reset}, true);
    row("before the request was read, an early answer",
        {.bytes = "HTTP/1.1 503 Busy\r\n\r\n", .ending = Close, .moment = Accepted}, false);
}

void TestOnceOnly::hangUps()
{
    QFETCH(Script, script);
    QFETCH(bool, isReceived);
    QFETCH(bool, onKeptConnection);
    for (int round = 0; round < 10; ++round) {
        ScriptedServer server;
        DirectNetwork network;
        const Client client(network, examples::loopback(server.port()));
        if (onKeptConnection) {
            server.restart({.bytes = examples::httpReply(examples::goodBody())});
            Asking before(client.queryByNumber(examples::number(u"1"_s)));
            QVERIFY(before.wait());
            QVERIFY(before.foundMember());
        }
        server.restart(script);
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY(!asking.result());
        fakes::passMarker(network); // ahead of it would be a second POST, which must not come
        if (isReceived) {
            QCOMPARE(server.posts(), 1);
            QCOMPARE(asking.code(), u"NET-04"_s);
            QVERIFY(asking.fault().mayHaveBeenCharged);
        }
        QVERIFY(server.posts() <= 1);
        // The next one works without a restart.
        server.restart({.bytes = examples::httpReply(examples::goodBody())});
        Asking next(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(next.wait());
        QVERIFY2(next.foundMember(), next.outcome().constData());
    }
}

void TestOnceOnly::cutAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("with Content-Length") << examples::httpReply(examples::goodBody());
    QTest::newRow("B05 without") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + examples::goodBody());
}

void TestOnceOnly::cutAtEveryByte()
{
    QFETCH(QByteArray, reply);
    ScriptedServer server;
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (qsizetype size = 0; size <= reply.size(); ++size) {
        server.restart({.bytes = reply.left(size), .ending = Script::Ending::Close});
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        const QByteArray where = QByteArray::number(size) + ": " + asking.outcome();
        // Nothing but the whole reply is a member; and "nobody" is an answer too.
        if (size < reply.size())
            QVERIFY2(!asking.result(), where.constData());
        else
            QVERIFY2(asking.foundMember(), where.constData());
        QCOMPARE(server.posts(), 1);
    }
}

void TestOnceOnly::cutInChunks()
{
    // Qt does not notice the end of the connection between chunks: the deadline ends these.
    const QByteArray reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "14\r\n{\"status\":\"success\",\r\n19\r\n\"data\":{\"customerUid\":1}}\r\n0\r\n\r\n";
    ScriptedServer server;
    DirectNetwork network;
    kybio::ClientOptions options;
    options.deadline = 60ms;
    for (qsizetype size = 0; size < reply.size(); size += 3) {
        const Client client(network, examples::loopback(server.port()), options);
        server.restart({.bytes = reply.left(size), .ending = Script::Ending::Close});
        const QString asked = QString::number(1000 + size); // one for each: a late one must not count for the next
        Asking asking(client.queryByNumber(examples::number(asked)));
        QVERIFY(asking.wait());
        QVERIFY2(!asking.result(), QByteArray::number(size).constData());
        const auto isIt = [quoted = QByteArray('"' + asked.toLatin1() + '"')](const auto &request) {
            return request.body.contains(quoted);
        };
        QVERIFY(std::ranges::count_if(server.requests(), isIt) <= 1); // the connection may take the whole short deadline
    }
    server.restart({.bytes = reply, .ending = Script::Ending::Close});
    Asking whole(Client(network, examples::loopback(server.port())).queryByNumber(examples::number(u"1"_s)));
    QVERIFY(whole.wait());
    QVERIFY2(whole.foundMember(), whole.outcome().constData());
}

TEST_UNDER(QCoreApplication, TestOnceOnly)
#include "tst_onceonly.moc"

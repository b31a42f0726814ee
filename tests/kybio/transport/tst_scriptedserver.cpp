// SPDX-License-Identifier: MIT
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

/// The scripted server judged by a bare socket.
class TestScriptedServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWholeRequests();
    void endings_data();
    void endings();
    void answersBeforeTheRequest();
    void drips();
    void isEndless();
    void aRefusingPortStaysOne();

private:
    static void connectTo(QTcpSocket &socket, const ScriptedServer &server)
    {
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        QVERIFY(socket.waitForConnected(fakes::longest()));
    }
};

void TestScriptedServer::readsWholeRequests()
{
    ScriptedServer server;
    server.willDo({.bytes = "one"});
    server.willDo({.bytes = "two"});
    QTcpSocket socket;
    connectTo(socket, server);
    const QByteArray request = "POST /x HTTP/1.1\r\nX-Test: 7\r\ncontent-length: 4\r\n\r\nbody";
    for (int sent = 0; sent < request.size(); ++sent) {
        QVERIFY(server.requests().isEmpty());
        socket.write(request.constData() + sent, 1);
        TRY_COMPARE(server.bytesReceived(), sent + 1);
    }
    TRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, "body");
    QCOMPARE(server.requests().first().header("X-Test"), "7");
    QCOMPARE(server.requests().first().header("x-test"), "7");
    QVERIFY(server.requests().first().header("X-Tes").isNull());
    QVERIFY(server.requests().first().header("-Test").isNull());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.bytesReceived(), request.size());
    QByteArray got;
    TRY_COMPARE(got += socket.readAll(), "one");
    socket.write(request);
    TRY_COMPARE(got += socket.readAll(), "onetwo");
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestScriptedServer::endings_data()
{
    QTest::addColumn<Script::Ending>("ending");
    QTest::addColumn<int>("error");
    QTest::newRow("close") << Script::Ending::Close << int(QAbstractSocket::RemoteHostClosedError);
    QTest::newRow("reset") << Script::Ending::Reset << int(QAbstractSocket::RemoteHostClosedError);
}

void TestScriptedServer::endings()
{
    QFETCH(Script::Ending, ending);
    ScriptedServer server;
    server.willDo({.bytes = "part", .ending = ending});
    QTcpSocket socket;
    connectTo(socket, server);
    socket.write("POST / HTTP/1.1\r\n\r\n");
    TRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QTEST(int(socket.error()), "error");
    QCOMPARE(server.posts(), 1);
}

void TestScriptedServer::answersBeforeTheRequest()
{
    ScriptedServer server;
    server.willDo({.bytes = "early", .ending = Script::Ending::Close, .moment = Script::Moment::Accepted});
    QTcpSocket socket;
    connectTo(socket, server);
    QByteArray got;
    TRY_COMPARE(got += socket.readAll(), "early");
    QCOMPARE(server.posts(), 0);
}

void TestScriptedServer::drips()
{
    ScriptedServer server;
    server.willDo({.bytes = "ab123", .dripMs = 20, .dripFrom = 2});
    QTcpSocket socket;
    connectTo(socket, server);
    QElapsedTimer clock;
    clock.start();
    socket.write("POST / HTTP/1.1\r\n\r\n");
    QByteArray got;
    TRY_VERIFY((got += socket.readAll()).size() >= 2);
    QCOMPARE(got.left(2), "ab");
    TRY_COMPARE(got += socket.readAll(), "ab123");
    QVERIFY(clock.elapsed() >= 55);
    QCOMPARE(server.drips(), 3);
}

void TestScriptedServer::isEndless()
{
    ScriptedServer server;
    server.willDo({.bytes = "x", .endless = true});
    QTcpSocket socket;
    connectTo(socket, server);
    socket.write("POST / HTTP/1.1\r\n\r\n");
    qint64 got = 0;
    TRY_VERIFY((got += socket.readAll().size()) > 4'000'000);
}

void TestScriptedServer::aRefusingPortStaysOne()
{
    const quint16 port = fakes::refusingPort();
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress::LocalHost, port)); // nobody gets it
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!socket.waitForConnected(fakes::longest()));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(fakes::refusingPort(), port);
}

TEST_UNDER(QCoreApplication, TestScriptedServer)
#include "tst_scriptedserver.moc"

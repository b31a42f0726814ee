// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/tlsserver.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using kybio::Client;
using kybio::ClientOptions;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Waits for the end of a preconnection and says what became of it.
QString outcome(QNetworkAccessManager &network, const std::unique_ptr<kybio::Preconnection> &preconnection)
{
    QSignalSpy finished(preconnection.get(), &kybio::Preconnection::finished);
    const int expected = preconnection->isFinished() ? 0 : 1;
    if (expected == 1 && !finished.wait(fakes::longest()))
        return u"no end"_s;
    fakes::passMarker(network); // ahead of it would be what must not follow
    if (finished.size() != expected)
        return u"finished more than once"_s;
    return (preconnection->wasNeeded() ? u"opened: "_s : u"was open: "_s) + (preconnection->isOpen() ? u"open"_s : u"failed"_s);
}

QByteArray goodReply()
{
    return examples::httpReply(examples::goodBody());
}

} // namespace

/// A connection opened ahead is the one that the question uses, costs no call, and is no way around anything.
class TestPreconnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingWithoutCredentials();
    void usedByTheQuestion();
    void usedWhileStillOpening();
    void oneStaysOne();
    void closedByTheServer();
    void deadServer();
    void givenUp();
    void neverMoreThanSix();
    void dropped();
    void managerGoesFirst();
    void usedUnderTls();
    void certificateErrors_data();
    void certificateErrors();
    void handshakeStalls();

private:
    [[nodiscard]] ClientOptions trusting() const
    {
        ClientOptions options;
        options.extraAuthorities = m_certificates.authority();
        return options;
    }

    Certificates m_certificates;
};

void TestPreconnection::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl program here");
}

void TestPreconnection::nothingWithoutCredentials()
{
    DirectNetwork network;
    QVERIFY(Client(network, std::nullopt).preconnect() == nullptr);
}

void TestPreconnection::usedByTheQuestion()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    const auto preconnection = client.preconnect();
    QVERIFY(!preconnection->isFinished());
    QCOMPARE(outcome(network, preconnection), u"opened: open"_s);
    TRY_COMPARE(server.connectionCount(), 1);
    QCOMPARE(server.bytesReceived(), 0);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestPreconnection::usedWhileStillOpening()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    const auto preconnection = client.preconnect();
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(outcome(network, preconnection), u"opened: open"_s);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestPreconnection::oneStaysOne()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(outcome(network, client.preconnect()), u"was open: open"_s);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(outcome(network, client.preconnect()), u"was open: open"_s);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestPreconnection::closedByTheServer()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int round = 1; round <= 10; ++round) {
        QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
        TRY_COMPARE(server.connectionCount(), round);
        server.closeConnections();
        fakes::passMarker(network);
    }
    QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(server.connectionCount(), 11);
    QCOMPARE(server.posts(), 1);
}

void TestPreconnection::deadServer()
{
    fakes::RefusingPort closed;
    const quint16 port = closed.number();
    DirectNetwork network;
    const Client client(network, examples::loopback(port));
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(outcome(network, client.preconnect()), u"opened: failed"_s);
        client.dropConnections();
    }
    // It comes back.
    closed.release();
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    connect(&listener, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = listener.nextPendingConnection())
            server.serve(socket);
    });
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(server.posts(), 1);
    fakes::passMarker(network);
    QVERIFY2(server.connectionCount() == 1, QByteArray::number(server.connectionCount()).constData());
}

void TestPreconnection::givenUp()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int i = 0; i < 8; ++i) {
        client.preconnect().reset();
        client.dropConnections();
    }
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(server.posts(), 1);
    fakes::passMarker(network);
    QVERIFY2(server.connectionCount() <= 9, QByteArray::number(server.connectionCount()).constData());
}

void TestPreconnection::neverMoreThanSix()
{
    // Even where nobody tidies up after preconnections that failed.
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int i = 0; i < 20; ++i)
        client.preconnect().reset();
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    fakes::passMarker(network);
    QVERIFY2(server.connectionCount() <= 6, QByteArray::number(server.connectionCount()).constData());
    QCOMPARE(server.posts(), 1);
}

void TestPreconnection::dropped()
{
    ScriptedServer server;
    server.willDo({.bytes = goodReply()});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
    client.dropConnections();
    QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
    TRY_COMPARE(server.connectionCount(), 2);
}

void TestPreconnection::managerGoesFirst()
{
    ScriptedServer server;
    auto network = std::make_unique<DirectNetwork>();
    const Client client(*network, examples::loopback(server.port()));
    const auto preconnection = client.preconnect();
    network.reset();
    QVERIFY(preconnection->isFinished());
    QVERIFY(!preconnection->isOpen());
}

void TestPreconnection::usedUnderTls()
{
    TlsServer server(m_certificates.serverConfiguration({.name = "good"}));
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusting());
    QCOMPARE(outcome(network, client.preconnect()), u"opened: open"_s);
    TRY_COMPARE(server.scripted.connectionCount(), 1);
    QCOMPARE(server.scripted.bytesReceived(), 0);
    QCOMPARE(outcome(network, client.preconnect()), u"was open: open"_s);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QCOMPARE(server.scripted.posts(), 1);
    QCOMPARE(server.scripted.connectionCount(), 1);
    QCOMPARE(server.negotiated(), QByteArray());
}

void TestPreconnection::certificateErrors_data()
{
    QTest::addColumn<QByteArray>("altNames");
    QTest::addColumn<QByteArray>("notAfter");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("code");
    const QByteArray here = "IP:127.0.0.1";
    const QByteArray later = "20991231235959Z";
    QTest::newRow("expired") << here << QByteArray("20210101000000Z") << true << u"TLS-01"_s;
    QTest::newRow("wrong host") << QByteArray("DNS:other.example") << later << true << u"TLS-03"_s;
    QTest::newRow("untrusted") << here << later << false << u"TLS-04"_s;
}

void TestPreconnection::certificateErrors()
{
    QFETCH(QByteArray, altNames);
    QFETCH(QByteArray, notAfter);
    QFETCH(bool, trusted);
    QFETCH(QString, code);
    TlsServer server(
        m_certificates.serverConfiguration({.name = QTest::currentDataTag(), .altNames = altNames, .notAfter = notAfter}));
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusted ? trusting() : ClientOptions());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcome(network, client.preconnect()), u"opened: failed"_s);
    // And the question is refused as if nobody had tried before.
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), code);
    QCOMPARE(server.scripted.bytesReceived(), 0);
}

void TestPreconnection::handshakeStalls()
{
    ScriptedServer silent; // accepts, and never says anything
    DirectNetwork network;
    ClientOptions options;
    options.deadline = 200ms;
    const Client client(network, examples::credentials(u"https://127.0.0.1:"_s + QString::number(silent.port())), options);
    QCOMPARE(outcome(network, client.preconnect()), u"opened: failed"_s);
    QCOMPARE(silent.posts(), 0);
}

TEST_UNDER(QCoreApplication, TestPreconnection)
#include "tst_preconnection.moc"

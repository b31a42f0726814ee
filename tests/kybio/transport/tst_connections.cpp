// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTest>

using kybio::Client;
using namespace Qt::StringLiterals;
using examples::httpReply;

/// Several lookups, one after the other; and no connection at all.
class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cookiesAreNotSentBack();
    void oneConnectionForMany();
    void staleConnection();
    void bytesBehindTheReply();
    void connectionRefused();
    void hostNotFound();
    void deadProxy_data();
    void deadProxy();
};

void TestConnections::cookiesAreNotSentBack()
{
    ScriptedServer server;
    server.willDo({.bytes = httpReply(examples::goodBody(), "Set-Cookie: canary=1; Path=/\r\n")});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int i = 0; i < 2; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY(asking.foundMember());
        QVERIFY(!server.requests().last().head.toLower().contains("cookie"));
    }
}

void TestConnections::oneConnectionForMany()
{
    ScriptedServer server;
    server.willDo({.bytes = httpReply(examples::goodBody())});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int i = 0; i < 10; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY(asking.foundMember());
    }
    QCOMPARE(server.posts(), 10);
    QCOMPARE(server.connectionCount(), 1);
}

void TestConnections::staleConnection()
{
    ScriptedServer server;
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int round = 0; round < 20; ++round) {
        server.restart({.bytes = httpReply(examples::goodBody())});
        Asking first(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(first.wait());
        QVERIFY2(first.foundMember(), first.outcome().constData());
        server.closeConnections();
        if (round % 2 == 0)
            fakes::passMarker(network); // else the end of the connection and the next request meet
        Asking second(client.queryByNumber(examples::number(u"2"_s)));
        QVERIFY(second.wait());
        QVERIFY2(second.foundMember() || second.code() == u"NET-04"_s, second.outcome().constData());
        QVERIFY(server.posts() <= 2);
        server.closeConnections();
        fakes::passMarker(network);
    }
}

void TestConnections::bytesBehindTheReply()
{
    const QByteArray one = httpReply(examples::success(R"({"customerUid":1,"name":"one"})"));
    const QByteArray never = httpReply(examples::success(R"({"customerUid":9,"name":"never asked for"})"));
    ScriptedServer server;
    server.willDo({.bytes = one + never});
    server.willDo({.bytes = one});
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    Asking first(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(first.wait());
    QCOMPARE(*first.result()->value().name.value(), u"one"_s);
    Asking second(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(second.wait());
    QVERIFY(!second.foundMember() || *second.result()->value().name.value() == u"one"_s);
}

void TestConnections::connectionRefused()
{
    quint16 port = 0;
    {
        const ScriptedServer gone;
        port = gone.port();
    }
    DirectNetwork network;
    const Client client(network, examples::loopback(port));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"NET-02"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    QCOMPARE(asking.sending(), 0);
}

void TestConnections::hostNotFound()
{
    DirectNetwork network;
    const Client client(network, examples::credentials(u"https://no-such-host.invalid"_s));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    if (asking.code() == u"NET-05"_s)
        QSKIP("the resolver of this machine does not answer");
    QCOMPARE(asking.code(), u"NET-01"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
}

void TestConnections::deadProxy_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("N18_http through an HTTP proxy") << u"http://127.0.0.1:9"_s << QNetworkProxy::HttpProxy;
    QTest::newRow("N18_http through a SOCKS proxy") << u"http://127.0.0.1:9"_s << QNetworkProxy::Socks5Proxy;
    QTest::newRow("N18_https through an HTTP proxy") << u"https://service.invalid"_s << QNetworkProxy::HttpProxy;
    QTest::newRow("N18_https through a SOCKS proxy") << u"https://service.invalid"_s << QNetworkProxy::Socks5Proxy;
}

void TestConnections::deadProxy()
{
    QFETCH(QString, address);
    QFETCH(QNetworkProxy::ProxyType, type);
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy(type, u"127.0.0.1"_s, fakes::refusingPort()));
    const Client client(network, examples::credentials(address));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(!asking.result() && asking.fault().cause == kybio::FaultCause::ProxyUnreachable, asking.outcome().constData());
    QVERIFY(!asking.reply().mayHaveBeenCharged());
}

TEST_UNDER(QCoreApplication, TestConnections)
#include "tst_connections.moc"

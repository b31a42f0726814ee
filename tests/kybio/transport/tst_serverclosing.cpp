// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/tlsserver.h"
#include "fakes/waiting.h"

#include <kybio/transport/managerproxy.h>

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTest>

using kybio::Client;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200; // before the mend, 1 of 10 to 9 of 10 went wrong

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

/// A manager as the programs have it.
class ProductsNetwork : public QNetworkAccessManager {
public:
    ProductsNetwork() { kybio::useProxy(*this, QNetworkProxy::NoProxy); }
};

QByteArray memberOf(qsizetype size)
{
    return examples::success(R"({"customerUid":1,"name":")" + QByteArray(size, 'x') + "\"}");
}

/// What the application uses where a manager has no proxy of its own.
class ApplicationProxy : public QNetworkProxyFactory {
public:
    explicit ApplicationProxy(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override { return {m_proxy}; }

private:
    QNetworkProxy m_proxy;
};

} // namespace

/// An answer whose end is the end of the connection, and one that has none: the server closes at once in both.
class TestServerClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    void B05_anAnswerWithoutALengthIsFound_data();
    void B05_anAnswerWithoutALengthIsFound();
    void B05_overTls();
    void B04_noChunks_data();
    void B04_noChunks();
    void B04_overTls();
    void theApplicationsProxy_data();
    void theApplicationsProxy();
};

void TestServerClosing::B05_anAnswerWithoutALengthIsFound_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("asQtComes");
    for (const bool asQtComes : {true, false}) {
        const char *const manager = asQtComes ? "Qt's own" : "the programs'";
        QTest::addRow("small, %s manager", manager) << head + "\r\n" + memberOf(5) << asQtComes;
        QTest::addRow("40 KB, %s manager", manager) << head + "\r\n" + memberOf(40'000) << asQtComes;
        QTest::addRow("HTTP/1.0, %s manager", manager) << "HTTP/1.0 200 OK\r\nServer: old\r\n\r\n" + memberOf(5) << asQtComes;
        QTest::addRow("said to be closed, %s manager", manager) << head + "Connection: close\r\n\r\n" + memberOf(5) << asQtComes;
    }
}

void TestServerClosing::B05_anAnswerWithoutALengthIsFound()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, asQtComes);
    ScriptedServer server;
    server.willDo({.bytes = reply, .ending = Script::Ending::Close});
    DirectNetwork qts;
    ProductsNetwork products;
    const Client client(asQtComes ? static_cast<QNetworkAccessManager &>(qts) : products, examples::loopback(server.port()));
    for (int i = 0; i < rounds; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.foundMember(), QByteArray(QByteArray::number(i) + ": " + asking.outcome()).constData());
    }
    QCOMPARE(server.posts(), rounds); // one each
}

void TestServerClosing::B05_overTls()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    TlsServer server(certificates.serverConfiguration({.name = "good"}));
    server.scripted.restart({.bytes = head + "\r\n" + memberOf(40'000), .ending = Script::Ending::Close});
    kybio::ClientOptions options;
    options.extraAuthorities = certificates.authority();
    ProductsNetwork network;
    const Client client(network, examples::credentials(server.address()), options);
    for (int i = 0; i < 50; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.foundMember(), QByteArray(QByteArray::number(i) + ": " + asking.outcome()).constData());
    }
    QCOMPARE(server.scripted.posts(), 50);
}

void TestServerClosing::B04_noChunks_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("an answer that is in no chunk") << memberOf(5);
    QTest::newRow("a line and an answer") << QByteArray("hello\r\n" + memberOf(5));
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a size") << QByteArray("1");
    QTest::newRow("a chunk that is cut") << QByteArray("ffff\r\n" + memberOf(5));
    QTest::newRow("a chunk without an end") << QByteArray("5\r\nhello\r\n");
}

void TestServerClosing::B04_noChunks()
{
    QFETCH(QByteArray, chunks);
    ScriptedServer server;
    server.willDo({.bytes = head + "Transfer-Encoding: chunked\r\n\r\n" + chunks, .ending = Script::Ending::Close});
    ProductsNetwork network;
    const Client client(network, examples::loopback(server.port()));
    for (int i = 0; i < rounds; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.code() == u"ANS-01"_s, QByteArray(QByteArray::number(i) + ": " + asking.outcome()).constData());
        QCOMPARE(asking.fault().kind(), kybio::FaultKind::BadReply);
        QVERIFY(asking.fault().mayHaveBeenCharged);
    }
    QCOMPARE(server.posts(), rounds);
}

void TestServerClosing::B04_overTls()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    TlsServer server(certificates.serverConfiguration({.name = "good"}));
    server.scripted.restart(
        {.bytes = head + "Transfer-Encoding: chunked\r\n\r\n" + memberOf(5), .ending = Script::Ending::Close});
    kybio::ClientOptions options;
    options.extraAuthorities = certificates.authority();
    for (int i = 0; i < 20; ++i) {
        ProductsNetwork network; // each on a connection of its own: the one before may still be closing
        Asking asking(Client(network, examples::credentials(server.address()), options).queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.code() == u"ANS-01"_s, QByteArray(QByteArray::number(i) + ": " + asking.outcome()).constData());
    }
}

/// A program whose other parts use a proxy.
void TestServerClosing::theApplicationsProxy_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QNetworkProxy::ProxyType>("chosen");
    QTest::addColumn<bool>("isUsed");
    const auto row = [](const char *name, QNetworkProxy::ProxyType type, QNetworkProxy::ProxyType chosen, bool isUsed) {
        QTest::newRow(name) << type << chosen << isUsed;
    };
    row("none was chosen, HTTP", QNetworkProxy::HttpProxy, QNetworkProxy::NoProxy, false);
    row("none was chosen, SOCKS", QNetworkProxy::Socks5Proxy, QNetworkProxy::NoProxy, false);
    row("it was chosen, HTTP", QNetworkProxy::HttpProxy, QNetworkProxy::DefaultProxy, true);
    row("it was chosen, SOCKS", QNetworkProxy::Socks5Proxy, QNetworkProxy::DefaultProxy, true);
}

void TestServerClosing::theApplicationsProxy()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(QNetworkProxy::ProxyType, chosen);
    ScriptedServer proxy;
    proxy.willDo({.ending = Script::Ending::Close, .moment = Script::Moment::Accepted});
    QNetworkProxyFactory::setApplicationProxyFactory(
        std::make_unique<ApplicationProxy>(QNetworkProxy(type, u"127.0.0.1"_s, proxy.port())).release()); // takes it over
    QNetworkAccessManager network;
    kybio::useProxy(network, chosen);
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply("x"), .ending = Script::Ending::Close});
    // This computer under a name that Qt does not know for it: to those that it knows it asks no proxy.
    const QUrl url(u"http://0.0.0.0:%1/"_s.arg(server.port()));
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    TRY_VERIFY(proxy.connectionCount() + server.connectionCount() > 0);
    QTEST(proxy.connectionCount() > 0, "isUsed");
}

TEST_UNDER(QCoreApplication, TestServerClosing)
#include "tst_serverclosing.moc"

// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/tlsserver.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QProcess>
#include <QSslServer>
#include <QTest>

#include <chrono>

using kybio::Client;
using kybio::ClientOptions;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void good();
    void goodByName();
    void refused_data();
    void refused();
    void untrusted();
    void oldProtocolOnly();
    void clientCertificateDemanded_data();
    void clientCertificateDemanded();
    void http2IsNotOffered();
    void plainHttpOnTheHttpsPort_data();
    void plainHttpOnTheHttpsPort();
    void tlsOnAnHttpAddress();
    void handshakeStalls();
    void certificateChanges();

private:
    [[nodiscard]] ClientOptions trusting() const
    {
        ClientOptions options;
        options.extraAuthorities = m_certificates.authority();
        return options;
    }
    QSslConfiguration goodConfiguration() { return m_certificates.serverConfiguration({.name = "good"}); }

    Certificates m_certificates;
};

void TestTls::initTestCase()
{
    if (!m_certificates.isUsable())
        QSKIP("no openssl program here");
    QVERIFY(QSslSocket::supportsSsl());
    QCOMPARE(m_certificates.authority().size(), 1);
}

void TestTls::good()
{
    TlsServer server(goodConfiguration());
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusting());
    for (int i = 0; i < 5; ++i) {
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.foundMember(), asking.outcome().constData());
        QCOMPARE(asking.sending(), 1);
    }
    QCOMPARE(server.scripted.posts(), 5);
    QCOMPARE(server.scripted.connectionCount(), 1);
}

void TestTls::goodByName()
{
    // A bare Debian has no /etc/hosts.
    if (QHostInfo::fromName(u"localhost"_s).error() != QHostInfo::NoError)
        QSKIP("this machine does not know the name localhost");
    TlsServer server(m_certificates.serverConfiguration({.name = "name", .altNames = "DNS:localhost"}));
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address(u"localhost"_s)), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
}

void TestTls::refused_data()
{
    using Wish = Certificates::Wish;
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const Wish &wish, const QString &code) { QTest::newRow(name) << wish << code; };
    row("expired", {.name = "expired", .notBefore = "20150101000000Z", .notAfter = "20160101000000Z"}, u"TLS-01"_s);
    row("not yet valid", {.name = "early", .notBefore = "20900101000000Z"}, u"TLS-02"_s);
    row("other name", {.name = "other", .altNames = "DNS:elsewhere.example"}, u"TLS-03"_s);
    row("other address", {.name = "address", .altNames = "IP:127.0.0.2"}, u"TLS-03"_s);
    row("address written as a name", {.name = "written", .altNames = "DNS:elsewhere.example,DNS:*.0.0.1"}, u"TLS-03"_s);
    row("expired and another name", {.name = "both", .altNames = "DNS:elsewhere.example", .notAfter = "20210101000000Z"},
        u"TLS-01"_s);
}

void TestTls::refused()
{
    QFETCH(Certificates::Wish, wish);
    QFETCH(QString, code);
    TlsServer server(m_certificates.serverConfiguration(wish));
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.code() == code, asking.outcome().constData());
    QCOMPARE(asking.fault().kind(), kybio::FaultKind::Insecure);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    QCOMPARE(asking.sending(), 0);
    fakes::passMarker(network);
    QCOMPARE(server.scripted.bytesReceived(), 0);
}

void TestTls::untrusted()
{
    TlsServer server(goodConfiguration());
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()));
    for (int i = 0; i < 2; ++i) { // and the second time too
        Asking asking(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(asking.wait());
        QVERIFY2(asking.code() == u"TLS-04"_s, asking.outcome().constData());
        QVERIFY(!asking.fault().mayHaveBeenCharged);
    }
    QCOMPARE(server.scripted.bytesReceived(), 0);
    // Another authority than the one that issued it does not help.
    Certificates others;
    ClientOptions options;
    options.extraAuthorities = others.authority();
    DirectNetwork another;
    Asking asking(Client(another, examples::credentials(server.address()), options).queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.fault().kind(), kybio::FaultKind::Insecure);
    QCOMPARE(server.scripted.bytesReceived(), 0);
}

void TestTls::oldProtocolOnly()
{
    QSslConfiguration old = goodConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    TlsServer server(old);
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.code() == u"TLS-07"_s, asking.outcome().constData());
    QCOMPARE(server.scripted.bytesReceived(), 0);
}

void TestTls::clientCertificateDemanded_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("code");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s << u"TLS-10"_s; // says no more than "handshake failure"
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << u"TLS-06"_s;
}

void TestTls::clientCertificateDemanded()
{
    QFETCH(QString, protocol);
    QFETCH(QString, code);
    // Qt's own server does not insist; openssl's does.
    (void)goodConfiguration();
    QProcess server;
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, m_certificates.path("good.pem"), u"-key"_s,
                  m_certificates.path("good.key"), u"-CAfile"_s, m_certificates.path("ca.pem"), u"-Verify"_s, u"1"_s, protocol,
                  u"-www"_s});
    QByteArray said;
    TRY_VERIFY((said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:") && said.endsWith('\n'));
    const QByteArray port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first();
    DirectNetwork network;
    const Client client(network, examples::credentials(u"https://127.0.0.1:"_s + QString::fromLatin1(port)), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.code() == code, asking.outcome().constData());
    server.kill();
    server.waitForFinished(fakes::longest());
}

void TestTls::http2IsNotOffered()
{
    QSslConfiguration both = goodConfiguration();
    both.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    TlsServer server(both);
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address()), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    QVERIFY2(server.negotiated() != "h2", server.negotiated().constData());
    QVERIFY(server.scripted.requests().first().head.contains(" HTTP/1.1\r\n"));
}

void TestTls::plainHttpOnTheHttpsPort_data()
{
    QTest::addColumn<Script>("script");
    using enum Script::Ending;
    using enum Script::Moment;
    const QByteArray bad = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nspeak plainly";
    QTest::newRow("answers at once") << Script{.bytes = bad, .ending = KeepOpen, .moment = Accepted};
    QTest::newRow("answers and closes") << Script{.bytes = bad, .ending = Close, .moment = Accepted};
}

void TestTls::plainHttpOnTheHttpsPort()
{
    QFETCH(Script, script);
    ScriptedServer plain;
    plain.willDo(script);
    DirectNetwork network;
    const Client client(network, examples::credentials(u"https://127.0.0.1:%1"_s.arg(plain.port())), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.code() == u"TLS-07"_s, asking.outcome().constData());
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    QCOMPARE(plain.posts(), 0);
}

void TestTls::tlsOnAnHttpAddress()
{
    TlsServer server(goodConfiguration());
    DirectNetwork network;
    const Client client(network, examples::credentials(server.address().replace(u"https"_s, u"http"_s)), trusting());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY(!asking.result());
    QVERIFY2(asking.code() != u"NET-05"_s, asking.outcome().constData()); // it does not wait for the deadline
    QCOMPARE(server.scripted.posts(), 0);
}

void TestTls::handshakeStalls()
{
    ScriptedServer silent; // accepts and says nothing
    ClientOptions options = trusting();
    options.deadline = 300ms;
    DirectNetwork network;
    const Client client(network, examples::credentials(u"https://127.0.0.1:%1"_s.arg(silent.port())), options);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"NET-05"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    QCOMPARE(silent.posts(), 0);
}

void TestTls::certificateChanges()
{
    auto server = std::make_unique<TlsServer>(goodConfiguration());
    const auto credentials = examples::credentials(server->address());
    DirectNetwork network;
    const Client client(network, credentials, trusting());
    Asking first(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(first.wait());
    QVERIFY(first.foundMember());
    const quint16 port = static_cast<quint16>(QUrl(server->address()).port());
    server.reset(); // and somebody else answers on the same port
    QSslServer impostor;
    impostor.setSslConfiguration(m_certificates.serverConfiguration({.name = "impostor", .altNames = "DNS:elsewhere.example"}));
    QVERIFY(impostor.listen(QHostAddress::LocalHost, port));
    fakes::passMarker(network); // the old connection is known to be gone
    Asking second(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(second.wait());
    QVERIFY2(second.code() == u"TLS-03"_s, second.outcome().constData());
}

TEST_UNDER(QCoreApplication, TestTls)
#include "tst_tls.moc"

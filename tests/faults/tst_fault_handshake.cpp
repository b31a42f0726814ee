// SPDX-License-Identifier: MIT
// TLS that does not come about.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"
#include "faults/opensslserver.h"
#include "faults/relay.h"

#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/faultrow.h"
#include "fakes/tlsserver.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = Script::Ending;
using Moment = Script::Moment;

class TestFaultHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isUsable())
            QSKIP("no openssl program here");
        m_good = m_certificates.serverConfiguration({.name = "good"});
        m_certificates.make({.name = "rsa", .key = "rsa:2048"});
    }

    void notSafe_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("code");
        const QString weakest = u"ALL:@SECLEVEL=0"_s;
        QTest::newRow("T09 TLS 1.0") << QStringList{u"-tls1"_s, u"-cipher"_s, weakest} << u"TLS-07"_s;
        QTest::newRow("T09 TLS 1.1") << QStringList{u"-tls1_1"_s, u"-cipher"_s, weakest} << u"TLS-07"_s;
        QTest::newRow("T10 no encryption") << QStringList{u"-tls1_2"_s, u"-cipher"_s, u"eNULL:@SECLEVEL=0"_s} << u"TLS-10"_s;
        // In TLS 1.2 a server says no more than "handshake failure" when it gets no certificate.
        QTest::newRow("T12, B07 client certificate, TLS 1.2") << QStringList{u"-tls1_2"_s, u"-Verify"_s, u"1"_s} << u"TLS-10"_s;
        QTest::newRow("T12 client certificate, TLS 1.3") << QStringList{u"-tls1_3"_s, u"-Verify"_s, u"1"_s} << u"TLS-06"_s;
    }
    void notSafe()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, code);
        OpensslServer server(m_certificates.path({}), u"rsa"_s, options);
        FaultDesk faults(trusting(server.address()));
        faults.showMember();
        faults.fails(code);
        QVERIFY2(!server.said().contains("POST "), server.said().constData());
    }

    void T13_plainHttpOnTheHttpsPort_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray bad = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nspeak plainly";
        QTest::newRow("answers at once") << Script{.bytes = bad, .moment = Moment::Accepted};
        QTest::newRow("answers and closes") << Script{.bytes = bad, .ending = Ending::Close, .moment = Moment::Accepted};
        QTest::newRow("closes") << Script{.ending = Ending::Close, .moment = Moment::Accepted};
    }
    void T13_plainHttpOnTheHttpsPort()
    {
        QFETCH(const Script, script);
        ScriptedServer server;
        server.willDo(script);
        FaultDesk faults(trusting(u"https://127.0.0.1:%1"_s.arg(server.port())));
        faults.posts = [&server] { return server.posts(); };
        faults.showMember();
        faults.fails(script.bytes.isEmpty() ? u"NET-04"_s : u"TLS-07"_s);
        QCOMPARE(server.posts(), 0);
    }

    void T13_tlsOnAnHttpAddress()
    {
        TlsServer server(m_good);
        FaultDesk faults(FaultDesk::storeAt(u"http://127.0.0.1:%1"_s.arg(server.port()), 3));
        faults.showMember();
        faults.fails({});
        QCOMPARE(server.scripted.posts(), 0);
    }

    void T14_handshakeStalls_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 0;
        QTest::newRow("in the first record") << 40;
        QTest::newRow("after it") << 127;
    }
    void T14_handshakeStalls()
    {
        QFETCH(const int, after);
        TlsServer server(m_good);
        Relay relay(server.port());
        relay.manners = {.pieces = after, .stutter = 1h};
        relay.manners.swallows = after == 0;
        FaultDesk faults(trusting(u"https://127.0.0.1:%1"_s.arg(relay.port()), 1));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.showMember();
        faults.fails(u"NET-05"_s);
        QCOMPARE(server.scripted.bytesReceived(), 0);
    }

    void T15_handshakeCut()
    {
        TlsServer server(m_good);
        Relay relay(server.port());
        relay.manners.cutAfter = 0;
        FaultDesk faults(trusting(u"https://127.0.0.1:%1"_s.arg(relay.port())));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.showMember();
        faults.harm();
        for (qsizetype size = 0; size < 700; size += 70) {
            relay.manners.cutAfter = size;
            faults.failsNow({});
            QCOMPARE(faults.fault().kind() == kybio::FaultKind::Insecure || faults.fault().code() == u"NET-04"_s, true);
            QCOMPARE(server.scripted.bytesReceived(), 0);
            if (QTest::currentTestFailed())
                return;
        }
        relay.manners.cutAfter.reset();
        faults.finds();
    }

    /// The same after every single byte, at the library.
    void T15_handshakeCutAtEveryByte()
    {
        TlsServer server(m_good);
        Relay relay(server.port());
        kybio::ClientOptions options;
        options.extraAuthorities = m_certificates.authority();
        DirectNetwork network;
        const kybio::Client client(network, examples::credentials(u"https://127.0.0.1:%1"_s.arg(relay.port())), options);
        const auto ask = [&] {
            Asking asking(client.queryByNumber(examples::number(u"1"_s)));
            return asking.wait() ? asking.outcome() : QByteArray("no end");
        };
        // As long as the server has not got the question there is a handshake to cut.
        qsizetype cuts = 0;
        for (; server.scripted.posts() == 0; ++cuts) {
            relay.manners.cutAfter = cuts;
            const QByteArray outcome = ask();
            if (server.scripted.posts() == 0)
                QVERIFY2(outcome.startsWith("TLS-") || outcome.startsWith("NET-04"),
                         QByteArray(QByteArray::number(cuts) + ": " + outcome).constData());
            QVERIFY(cuts < 10'000);
        }
        QVERIFY2(cuts > 500, QByteArray::number(cuts).constData()); // a certificate alone is longer
        relay.manners.cutAfter.reset();
        QCOMPARE(ask(), QByteArray("member"));
    }

    void T19_http2IsOffered()
    {
        QSslConfiguration both = m_good;
        both.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        TlsServer server(both);
        FaultDesk faults(trusting(server.address()));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.harm();
        faults.finds();
        QVERIFY2(server.negotiated() != "h2", server.negotiated().constData());
        QVERIFY(server.scripted.requests().first().head.contains(" HTTP/1.1\r\n"));
        fakes::noteRow({}, u"the member, over HTTP/1.1"_s);
    }

    void T20_httpAddressInTheSettings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("ticked");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("this computer") << u"http://127.0.0.1:9"_s << false << true;
        QTest::newRow("elsewhere") << u"http://here.example"_s << false << false;
        QTest::newRow("elsewhere, ticked") << u"http://here.example"_s << true << true;
    }
    void T20_httpAddressInTheSettings()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, ticked);
        QFETCH(const bool, isTaken);
        desk::Store store = FaultDesk::storeAt(address);
        store.plainHttp = ticked;
        FaultDesk faults(store);
        faults.harm();
        QCOMPARE(faults.desk->shows<desk::NotSetUp>(), !isTaken);
        QCOMPARE(faults.desk->text("shopLabel").contains(u"unprotected"), ticked);
        faults.heal();
        QVERIFY(!faults.desk->text("shopLabel").contains(u"unprotected"));
        fakes::noteRow({},
                       isTaken ? ticked ? u"taken, and marked in the window as long as it is used"_s : u"taken"_s
                               : u"not taken without a tick that says what travels unprotected"_s);
    }

private:
    [[nodiscard]] desk::Store trusting(const QString &address, int timeoutSeconds = 10) const
    {
        desk::Store store = FaultDesk::storeAt(address, timeoutSeconds);
        store.authorityFile = m_certificates.path("ca.pem");
        return store;
    }

    Certificates m_certificates;
    QSslConfiguration m_good;
};

TEST_UNDER(EnglishStallMeter, TestFaultHandshake)
#include "tst_fault_handshake.moc"

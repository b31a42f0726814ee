// SPDX-License-Identifier: MIT
// Something between the shop and the service: a proxy, a captive portal.
#include "fakes/refusingport.h"
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"
#include "faults/signinproxy.h"

#include "fakes/certificates.h"
#include "fakes/faultrow.h"
#include "fakes/tlsserver.h"
#include "fakes/waiting.h"

#include <kybio/transport/managerproxy.h>

#include <desk/connection/storedoctor.h>
#include <desk/doctor/doctor.h>

#include <QNetworkProxyFactory>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// What the computer is set to. Gone: nothing.
class SystemProxy : public QNetworkProxyFactory {
public:
    explicit SystemProxy(quint16 port)
        : m_port(port)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_port)};
    }

private:
    quint16 m_port;
};

desk::Store through(quint16 proxyPort, const QString &address, int timeoutSeconds = 10)
{
    desk::Store store = FaultDesk::storeAt(address, timeoutSeconds);
    store.plainHttp = true;
    store.proxy = desk::ProxyChoice::Manual;
    store.proxyAddress = u"127.0.0.1:%1"_s.arg(proxyPort);
    return store;
}

const QString canary = u"CANARY pass:word"_s;

/// A service that is reached only by signing in to a proxy.
class SignedIn {
public:
    explicit SignedIn(const QString &address)
        : m_tls(m_certificates.isUsable()
                    ? m_certificates.serverConfiguration({.name = "service", .altNames = "DNS:service.invalid"})
                    : QSslConfiguration())
        , m_address(address)
        , proxy("till", canary.toUtf8(), isTls() ? m_tls.port() : m_plain.port())
    {
        m_plain.willDo(FaultDesk::good());
        m_tls.scripted.restart(FaultDesk::good());
    }

    [[nodiscard]] bool isUsable() const { return m_certificates.isUsable(); }
    [[nodiscard]] bool isTls() const { return m_address.startsWith(u"https"_s); }
    [[nodiscard]] ScriptedServer &service() { return isTls() ? m_tls.scripted : m_plain; }
    [[nodiscard]] desk::Store store(const QString &password) const
    {
        desk::Store store = through(proxy.port(), m_address);
        store.appId = u"shop"_s;
        store.authorityFile = m_certificates.path("ca.pem");
        store.proxyUser = u"till"_s;
        store.proxyPassword = password;
        return store;
    }

private:
    Certificates m_certificates;
    TlsServer m_tls;
    ScriptedServer m_plain;
    QString m_address;

public:
    SignInProxy proxy;
};

} // namespace

class TestFaultProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void N18_deadProxy_data() { addresses(); }
    void N18_deadProxy()
    {
        QFETCH(const QString, address);
        FaultDesk faults(through(fakes::refusingPort(), address));
        faults.showMember();
        faults.fails(u"NET-06"_s);
    }

    void N18_deadSystemProxy_data() { addresses(); }
    void N18_deadSystemProxy()
    {
        QFETCH(const QString, address);
        QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxy(fakes::refusingPort())); // takes it over
        desk::Store store = FaultDesk::storeAt(address);
        store.plainHttp = true;
        store.proxy = desk::ProxyChoice::System;
        FaultDesk faults(store);
        faults.showMember();
        faults.fails(u"NET-06"_s);
    }

    void B09_proxyOfAnUnknownName_data() { addresses(); }
    void B09_proxyOfAnUnknownName()
    {
        QFETCH(const QString, address);
        desk::Store store = through(3128, address);
        store.proxyAddress = u"no-such-proxy.invalid:3128"_s;
        FaultDesk faults(store);
        faults.showMember();
        faults.harm();
        faults.failsNow(u"NET-09"_s);
        QVERIFY2(faults.title().contains(u"proxy"_s) && !faults.sentence().contains(u"server address"_s),
                 qPrintable(faults.sentence()));
        QVERIFY2(faults.fault().details.contains(u"no-such-proxy.invalid:3128"_s), qPrintable(faults.fault().details));
        faults.heal();
        faults.finds();
    }

    void N18_silentProxy_data() { addresses(); }
    void N18_silentProxy()
    {
        QFETCH(const QString, address);
        ScriptedServer proxy;
        FaultDesk faults(through(proxy.port(), address, 1));
        faults.posts = [&proxy] { return proxy.posts(); };
        faults.showMember();
        faults.fails(u"NET-05"_s);
        QVERIFY(proxy.connectionCount() > 0);
    }

    void N19_proxyNeedsSignIn_data() { addresses(); }
    void N19_proxyNeedsSignIn()
    {
        QFETCH(const QString, address);
        // Not NTLM and Negotiate: there Qt talks with the proxy by itself, and ours has not learnt to.
        for (const QByteArray scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\""}) {
            ScriptedServer proxy;
            proxy.willDo({.bytes = examples::httpReply({}, "Proxy-Authenticate: " + scheme + "\r\n",
                                                       "407 Proxy Authentication Required")});
            FaultDesk faults(through(proxy.port(), address));
            faults.posts = [&proxy] { return proxy.posts(); };
            faults.showMember();
            faults.fails(u"NET-07"_s);
            if (QTest::currentTestFailed())
                qWarning("%s", scheme.constData());
        }
    }

    void N19_aNameAndAPasswordLetThrough_data() { addresses(); }
    void N19_aNameAndAPasswordLetThrough()
    {
        QFETCH(const QString, address);
        SignedIn shop(address);
        if (!shop.isUsable())
            QSKIP("no openssl program here");
        FaultDesk faults(shop.store(canary));
        faults.posts = [&shop] { return shop.service().posts(); };
        faults.showMember();
        faults.harm();
        faults.finds();
        faults.finds(); // each question once more, over what is open by then
        QCOMPARE(shop.service().posts(), 2);
        QVERIFY(shop.proxy.passed() > 0);
        for (const WireRequest &request : shop.service().requests()) // its own, over TLS, is the proxy's alone
            QVERIFY(!shop.isTls() || !request.head.toLower().contains("proxy-authorization"));
    }

    void N19_aWrongPasswordIsTheProxys_data() { addresses(); }
    void N19_aWrongPasswordIsTheProxys()
    {
        QFETCH(const QString, address);
        SignedIn shop(address);
        if (!shop.isUsable())
            QSKIP("no openssl program here");
        FaultDesk faults(shop.store(canary + u" of yesterday"_s));
        faults.posts = [&shop] { return shop.service().posts(); };
        faults.showMember();
        faults.harm();
        faults.failsNow(u"NET-07"_s);
        QVERIFY(faults.desk->child("messageCard").findChild<QWidget *>(u"settingsButton"_s)->isVisible()); // to put it right
        QVERIFY2(faults.fault().details.contains(u"127.0.0.1:"_s), qPrintable(faults.fault().details));    // which proxy it was
        faults.heal();
        faults.finds();
        QCOMPARE(shop.service().posts(), 0);
        QVERIFY(shop.proxy.refused() > 0);
    }

    void N19_theDoctorSignsInToo_data() { addresses(); }
    void N19_theDoctorSignsInToo()
    {
        QFETCH(const QString, address);
        SignedIn shop(address);
        if (!shop.isUsable())
            QSKIP("no openssl program here");
        for (const bool isRight : {true, false}) {
            const desk::Store store = shop.store(isRight ? canary : canary + u" of yesterday"_s);
            QNetworkAccessManager network;
            kybio::useProxy(network, *store.networkProxy());
            desk::Doctor doctor(network, desk::doctorInputOf(store, u"the key"_s, 0));
            doctor.start(desk::DoctorScope::WithCall);
            TRY_VERIFY(!doctor.isRunning());
            QStringList texts;
            QStringList findings;
            for (const desk::DoctorStep &step : doctor.steps()) {
                texts << step.facts.details << step.facts.proxy << step.facts.host << step.facts.messages;
                findings << QString(desk::nameOf(step.finding));
            }
            const QString all = findings.join(u' ');
            QVERIFY2(all.contains(u"proxy-needs-sign-in"_s) != isRight, qPrintable(all));
            QVERIFY2(all.contains(u"service-answers"_s) == isRight, qPrintable(all));
            QVERIFY2(!texts.join(u'\n').contains(canary), qPrintable(texts.join(u'\n')));
        }
    }

    void N20_captivePortal_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("code");
        const QByteArray page = "<!DOCTYPE html><html><title>Welcome</title><img src=x onerror=y>Sign in to go on</html>";
        QTest::newRow("page") << examples::httpReply(page, "Content-Type: text/html\r\n") << u"ANS-05"_s;
        QTest::newRow("redirect") << examples::httpReply(page, "Location: http://login.invalid/\r\n", "302 Found")
                                  << u"HTTP-302"_s;
        QTest::newRow("network authentication required")
            << examples::httpReply(page, "Content-Type: text/html\r\n", "511 Network Authentication Required") << u"HTTP-511"_s;
    }
    void N20_captivePortal()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, code);
        FaultDesk faults;
        faults.showMember();
        faults.server.restart({.bytes = reply});
        faults.failsNow(code);
        QVERIFY2(QString(faults.title() + faults.sentence()).contains(u"sign-in"_s), qPrintable(faults.sentence()));
        faults.heal();
        faults.finds();
    }

private:
    static void addresses()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u"https://service.invalid"_s;
        QTest::newRow("http") << u"http://service.invalid"_s; // not this computer: there Qt asks no system proxy
    }
};

TEST_UNDER(EnglishStallMeter, TestFaultProxy)
#include "tst_fault_proxy.moc"

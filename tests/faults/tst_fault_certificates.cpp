// SPDX-License-Identifier: MIT
// A server whose certificate must not be believed.
#include "fakes/testprogram.h"
#include "faults/faultdesk.h"
#include "faults/opensslserver.h"

#include "fakes/certificates.h"
#include "fakes/tcptable.h"
#include "fakes/tlsserver.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using Wish = Certificates::Wish;

namespace {

/// Peak memory of this program, in KiB.
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    return 0;
}

} // namespace

class TestFaultCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isUsable())
            QSKIP("no openssl program here");
    }

    void refused_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, const Wish &wish, const QString &code, const QString &mentions = {}) {
            QTest::newRow(name) << wish << code << mentions;
        };
        const QByteArray ok = "IP:127.0.0.1";
        row("T01 expired", {.name = "expired", .notBefore = "20150101000000Z", .notAfter = "20160101000000Z"}, u"TLS-01"_s,
            u"clock"_s);
        row("T02 not yet valid", {.name = "early", .notBefore = "20900101000000Z"}, u"TLS-02"_s, u"clock"_s);
        row("T03 other name", {.name = "other", .altNames = "DNS:elsewhere.example"}, u"TLS-03"_s, u"address"_s);
        row("T03 other address", {.name = "address", .altNames = "IP:127.0.0.2"}, u"TLS-03"_s);
        row("T03 address written as a name", {.name = "written", .altNames = "DNS:elsewhere.example,DNS:*.0.0.1"}, u"TLS-03"_s);
        row("T04 self-signed", {.name = "self", .issuer = "self"}, u"TLS-04"_s);
        row("T05 unknown authority", {.name = "unknown", .issuer = "stranger"}, u"TLS-04"_s);
        row("T06 chain without its middle", {.name = "incomplete", .issuer = "middle"}, u"TLS-04"_s);
        // The keys of the real ones cannot be had: authorities of the same names, which the computer does not trust either.
        for (const char *bad :
             {"Superfish, Inc.", "eDellRoot", "DSDTestProvider", "mitm-software", "preact-cli", "webpack-dev-server"})
            QTest::addRow("T07 %s", bad) << Wish{.name = QByteArray("of ") + bad, .issuer = bad} << u"TLS-04"_s << QString();
        row("T11, B07 for clients only", {.name = "client", .usage = "clientAuth"}, u"TLS-09"_s, u"not for servers"_s);
        row("T18 HTML in the subject",
            {.name = "html", .altNames = "DNS:elsewhere.example", .subject = "/CN=<b>ok<\\/b><img src=x>\u202Egnp.exe"},
            u"TLS-03"_s);
    }
    void refused()
    {
        QFETCH(const Wish, wish);
        QFETCH(const QString, code);
        QFETCH(const QString, mentions);
        if (wish.issuer != "ca" && wish.issuer != wish.name)
            m_certificates.makeAuthority({.name = wish.issuer, .issuer = wish.issuer == "middle" ? "ca" : wish.issuer});
        TlsServer server(m_certificates.serverConfiguration(wish));
        FaultDesk faults(trusting(server.address()));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.showMember();
        faults.harm();
        faults.failsNow(code);
        QCOMPARE(server.scripted.bytesReceived(), 0);
        QVERIFY2(faults.sentence().contains(mentions), qPrintable(faults.sentence()));
        // There is no way around it: nothing on the screen but settings, check and details.
        for (const auto *button : faults.desk->child("messageCard").findChildren<QAbstractButton *>())
            QVERIFY2(
                !button->isVisible()
                    || QStringList({u"settingsButton"_s, u"doctorButton"_s, u"detailsButton"_s}).contains(button->objectName()),
                qPrintable(button->objectName()));
        // Details are for support, and plain.
        faults.desk->child<QAbstractButton>("detailsButton").click();
        const auto &details = faults.desk->child<QLabel>("detailsLabel");
        QVERIFY(details.isVisible() && details.textFormat() == Qt::PlainText);
        QVERIFY(!details.text().contains(u'\u202E'));
        QVERIFY2(!details.text().contains(u"Unknown error"_s), qPrintable(details.text()));
        faults.heal();
        faults.finds();
    }

    void T03_twoLabelsUnderAWildcard()
    {
        TlsServer server(m_certificates.serverConfiguration({.name = "wildcard", .altNames = "DNS:*.invalid"}));
        FaultDesk faults(trusting(server.address(u"store.here.invalid"_s)));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.showMember();
        faults.fails(u"TLS-03"_s);
        QCOMPARE(server.scripted.bytesReceived(), 0);
    }

    void T08_weak_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::newRow("MD5") << Wish{.name = "md5", .digest = "md5", .issuer = "rsaca"};
        QTest::newRow("SHA-1") << Wish{.name = "sha1", .digest = "sha1", .issuer = "rsaca"};
        QTest::newRow("RSA 512") << Wish{.name = "rsa512", .key = "rsa:512"};
        QTest::newRow("RSA 1024") << Wish{.name = "rsa1024", .key = "rsa:1024"};
    }
    void T08_weak()
    {
        QFETCH(const Wish, wish);
        if (!QFile::exists(m_certificates.path("rsaca.pem"))) {
            m_certificates.makeAuthority({.name = "rsaca", .key = "rsa:2048"}); // no MD5 under a key on a curve
            QFile trusted(m_certificates.path("ca.pem"));
            QFile more(m_certificates.path("rsaca.pem"));
            QVERIFY(trusted.open(QIODevice::Append) && more.open(QIODevice::ReadOnly) && trusted.write(more.readAll()) > 0);
        }
        m_certificates.make(wish);
        OpensslServer server(m_certificates.path({}), QString::fromLatin1(wish.name),
                             {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-tls1_2"_s});
        FaultDesk faults(trusting(server.address()));
        faults.showMember();
        faults.harm();
        faults.failsNow(u"TLS-05"_s);
        QVERIFY2(!faults.fault().details.contains(u"Unknown error"_s), qPrintable(faults.fault().details));
        faults.heal();
        faults.finds();
        QVERIFY2(!server.said().contains("POST "), server.said().constData());
    }

    /// As T08, where the server may choose TLS 1.3: its key cannot sign there, and it says no more than that the handshake
    /// failed.
    void B07_keyThatCannotBeUsed()
    {
        m_certificates.make({.name = "rsa512", .key = "rsa:512"});
        OpensslServer server(m_certificates.path({}), u"rsa512"_s, {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        FaultDesk faults(trusting(server.address()));
        faults.showMember();
        faults.fails(u"TLS-10"_s);
        QVERIFY2(!server.said().contains("POST "), server.said().constData());
    }

    void B08_detailsSayEachThingOnce()
    {
        TlsServer server(
            m_certificates.serverConfiguration({.name = "old", .notBefore = "20150101000000Z", .notAfter = "20160101000000Z"}));
        FaultDesk faults(trusting(server.address()));
        faults.showMember();
        faults.harm();
        faults.failsNow(u"TLS-01"_s);
        const QString expired = QSslError(QSslError::CertificateExpired).errorString();
        QVERIFY2(faults.fault().details.count(expired) == 1, qPrintable(faults.fault().details));
    }

    void T16_B07_tenThousandNames()
    {
        QByteArray names = "IP:127.0.0.1";
        for (int i = 0; i < 10'000; ++i)
            names += ",DNS:shop" + QByteArray::number(i) + ".example";
        TlsServer server(m_certificates.serverConfiguration({.name = "many", .altNames = names}));
        FaultDesk faults(trusting(server.address()));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.showMember();
        const qint64 before = peakMemory();
        faults.fails(u"TLS-08"_s);
        QCOMPARE(server.scripted.bytesReceived(), 0);
        constexpr qint64 jump = 32 * 1024; // both ends are in this program
        QVERIFY2(peakMemory() - before < jump, QByteArray::number(peakMemory() - before).constData());
    }

    void T17_certificateChanges()
    {
        const QSslConfiguration good = m_certificates.serverConfiguration({.name = "good"});
        TlsServer server(good);
        FaultDesk faults(trusting(server.address()));
        faults.posts = [&server] { return server.scripted.posts(); };
        faults.harm();
        faults.finds();
        server.change(m_certificates.serverConfiguration({.name = "impostor", .issuer = "impostor"}));
        QVERIFY(fakes::isNoticed(server.port()));
        const auto received = server.scripted.bytesReceived();
        faults.failsNow(u"TLS-04"_s);
        QCOMPARE(server.scripted.bytesReceived(), received);
        server.change(good);
        faults.finds();
    }

private:
    /// A store that trusts the tests' own authority: what is refused is refused for the row's reason alone.
    [[nodiscard]] desk::Store trusting(const QString &address) const
    {
        desk::Store store = FaultDesk::storeAt(address);
        store.authorityFile = m_certificates.path("ca.pem");
        return store;
    }

    Certificates m_certificates;
};

TEST_UNDER(EnglishStallMeter, TestFaultCertificates)
#include "tst_fault_certificates.moc"

// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/certificates.h"
#include "fakes/examples.h"
#include "fakes/testprogram.h"
#include "fakes/tlsserver.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Replies without end, over TLS as in a shop: they come as fast as they are read, and the next lookup does not suffer from them.
/// Over plain HTTP Qt 6.4 reads on for as long as bytes come faster than it takes them, and hears no abort meanwhile.
class TestEndless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isUsable())
            QSKIP("no openssl program here");
    }

    void N15_theNextLookupWorks_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("code");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") << u"ANS-06"_s;
        QTest::newRow("promised body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n")
                                       << u"ANS-06"_s;
        QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n") << u"ANS-06"_s;
        QTest::newRow("error page") << QByteArray("HTTP/1.1 500 Oops\r\n\r\n") << u"ANS-06"_s;
        QTest::newRow("header line") << QByteArray("HTTP/1.1 200 OK\r\nX-Endless: ") << QString();
    }
    void N15_theNextLookupWorks()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QString, code);
        // Qt may give up on a header line of that length before the deadline does; nothing but the deadline is sure to end it.
        QVERIFY(fakes::withDeadlineFrom(code.isEmpty() ? 500ms : std::chrono::milliseconds(fakes::longest()),
                                        [&](std::chrono::milliseconds deadline) { return ends(head, code, deadline); }));
    }

private:
    /// False where the deadline was over before the question reached the server.
    bool ends(const QByteArray &head, const QString &code, std::chrono::milliseconds deadline)
    {
        TlsServer server(m_certificates.serverConfiguration({.name = "good"}));
        server.scripted.restart({.bytes = head, .endless = true});
        DirectNetwork network;
        kybio::ClientOptions options;
        options.extraAuthorities = m_certificates.authority();
        options.deadline = deadline;
        const auto ask = [&] {
            return kybio::Client(network, examples::credentials(server.address()), options)
                .queryByNumber(examples::number(u"1"_s));
        };
        Asking asking(ask());
        const bool ended = asking.wait();
        if (server.scripted.posts() == 0 && ended && asking.code() == u"NET-05"_s)
            return false;
        [&] {
            QVERIFY(ended);
            QVERIFY(!asking.result());
            if (!code.isEmpty())
                QVERIFY2(asking.code() == code, asking.outcome().constData());
            QVERIFY(asking.fault().mayHaveBeenCharged);
            QCOMPARE(server.scripted.posts(), 1);

            server.scripted.restart({.bytes = examples::httpReply(examples::goodBody())});
            options.deadline = std::chrono::milliseconds(fakes::longest());
            Asking next(ask());
            QVERIFY(next.wait());
            QVERIFY2(next.foundMember(), next.outcome().constData());
            QCOMPARE(server.scripted.posts(), 1);
            // Nobody listens to the endless one any more; the new one is kept.
            TRY_COMPARE(server.scripted.findChildren<QSslSocket *>().size(), 1);
        }();
        return true;
    }

    Certificates m_certificates;
};

TEST_UNDER(QCoreApplication, TestEndless)
#include "tst_endless.moc"

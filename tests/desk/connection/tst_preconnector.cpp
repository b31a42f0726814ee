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

#include <desk/connection/preconnector.h>

#include <QCoreApplication>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A preconnector on a clock that stands still until told, in a window that is seen.
struct Kept {
    explicit Kept(
        QNetworkAccessManager &manager, const kybio::Client *client, std::function<bool()> savesEnergy = [] { return false; })
        : network(manager)
        , preconnector({.steady = [this] { return now; }}, std::move(savesEnergy))
    {
        preconnector.use(client);
        preconnector.setVisible(true);
    }

    /// Lets time pass, and what it brings happen.
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        preconnector.look();
        settle();
    }
    /// Whatever is being opened is open or has failed, and is known on both sides.
    void settle() const
    {
        QVERIFY(fakes::until([this] {
            const auto replies = network.findChildren<QNetworkReply *>();
            return std::none_of(replies.cbegin(), replies.cend(), [](const QNetworkReply *reply) {
                return reply->isRunning() && reply->url().scheme().startsWith("preconnect"_L1);
            });
        }));
        fakes::passMarker(network); // not before: a preconnection that fails drops every connection of the manager
    }

    QNetworkAccessManager &network;
    std::chrono::milliseconds now = 1000s;
    desk::Preconnector preconnector;
};

} // namespace

class TestPreconnector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByItselfAndTheQuestionUsesIt();
    void closedIsOpenedOnce();
    void deadServer();
    void deadServerComesBack_data();
    void deadServerComesBack();
    void nothing_data();
    void nothing();
    void notBesideAQuestion();
    void anotherClient();
    void certificateErrorsAreSilent();
};

void TestPreconnector::opensByItselfAndTheQuestionUsesIt()
{
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    Kept kept(network, &client);
    QCOMPARE(server.connectionCount(), 0); // not from within the call
    TRY_COMPARE(server.connectionCount(), 1);
    for (int i = 0; i < 10; ++i)
        kept.pass(6s);
    QCOMPARE(server.bytesReceived(), 0);
    kept.preconnector.asked();
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    kept.preconnector.questionEnded(true);
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    kept.pass(6s);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestPreconnector::closedIsOpenedOnce()
{
    ScriptedServer server;
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    Kept kept(network, &client);
    TRY_COMPARE(server.connectionCount(), 1);
    kept.pass(60s);
    server.closeConnections();
    kept.settle();
    QCOMPARE(server.connectionCount(), 1);
    for (int i = 0; i < 10; ++i)
        kept.pass(6s);
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestPreconnector::deadServer()
{
    ScriptedServer server;
    server.willDo({.bytes = {}, .ending = Script::Ending::Close, .moment = Script::Moment::Accepted});
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    Kept kept(network, &client);
    for (int i = 0; i < 120; ++i) { // ten minutes
        kept.pass(5s);
    }
    QVERIFY2(server.connectionCount() <= 7, QByteArray::number(server.connectionCount()).constData());
    QVERIFY(server.connectionCount() > 2);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestPreconnector::deadServerComesBack_data()
{
    QTest::addColumn<bool>("askedMeanwhile");
    QTest::newRow("nobody asked") << false;
    QTest::newRow("asked while an opening failed") << true;
}

void TestPreconnector::deadServerComesBack()
{
    QFETCH(bool, askedMeanwhile);
    fakes::RefusingPort closed;
    const quint16 port = closed.number();
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(port));
    Kept kept(network, &client);
    for (int i = 0; i < 8; ++i) {
        kept.now += 100s;
        kept.preconnector.look();
        if (askedMeanwhile) {
            kept.preconnector.asked();
            Asking asking(client.queryByNumber(examples::number(u"1"_s)));
            QVERIFY(asking.wait());
            QCOMPARE(asking.code(), u"NET-02"_s);
            kept.preconnector.questionEnded(false);
        }
        kept.settle();
        kept.preconnector.somebodyIsHere();
    }
    kept.settle(); // what is being opened has failed too
    closed.release();
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    connect(&listener, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = listener.nextPendingConnection())
            server.serve(socket);
    });
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY2(asking.foundMember(), asking.outcome().constData());
    fakes::passMarker(network);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.posts(), 1);
}

void TestPreconnector::nothing_data()
{
    QTest::addColumn<bool>("visible");
    QTest::addColumn<bool>("saving");
    QTest::newRow("hidden") << false << false;
    QTest::newRow("saving energy") << true << true;
}

void TestPreconnector::nothing()
{
    QFETCH(bool, visible);
    QFETCH(bool, saving);
    ScriptedServer server;
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    bool saves = saving;
    Kept kept(network, &client, [&saves] { return saves; });
    kept.preconnector.setVisible(visible);
    for (int i = 0; i < 5; ++i) {
        kept.preconnector.somebodyIsHere();
        kept.pass(6s);
    }
    QCOMPARE(server.connectionCount(), 0);
    // And it is not forgotten once that is over.
    saves = false;
    kept.preconnector.setVisible(true);
    kept.preconnector.somebodyIsHere();
    TRY_COMPARE(server.connectionCount(), 1);
}

void TestPreconnector::notBesideAQuestion()
{
    ScriptedServer server; // never answers
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    Kept kept(network, &client);
    TRY_COMPARE(server.connectionCount(), 1);
    kept.preconnector.asked();
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    TRY_COMPARE(server.posts(), 1);
    for (int i = 0; i < 10; ++i) {
        kept.preconnector.somebodyIsHere();
        kept.pass(6s);
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestPreconnector::anotherClient()
{
    ScriptedServer first;
    ScriptedServer second;
    DirectNetwork network;
    const kybio::Client one(network, examples::loopback(first.port()));
    const kybio::Client two(network, examples::loopback(second.port()));
    const kybio::Client none(network, std::nullopt);
    Kept kept(network, &one);
    TRY_COMPARE(first.connectionCount(), 1);
    kept.preconnector.use(nullptr);
    kept.pass(60s);
    kept.preconnector.use(&none);
    kept.pass(60s);
    kept.preconnector.use(&two);
    TRY_COMPARE(second.connectionCount(), 1);
    kept.pass(60s);
    QCOMPARE(first.connectionCount(), 1);
    QCOMPARE(second.connectionCount(), 1);
}

void TestPreconnector::certificateErrorsAreSilent()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    TlsServer server(certificates.serverConfiguration({.name = "untrusted"}));
    DirectNetwork network;
    const kybio::Client client(network, examples::credentials(server.address()));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Kept kept(network, &client);
    for (int i = 0; i < 5; ++i)
        kept.pass(100s);
    TRY_VERIFY(server.refusals() > 1);
    QCOMPARE(server.scripted.bytesReceived(), 0);
}

TEST_UNDER(QCoreApplication, TestPreconnector)
#include "tst_preconnector.moc"

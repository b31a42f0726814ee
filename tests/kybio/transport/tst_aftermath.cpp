// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using kybio::Client;
using namespace Qt::StringLiterals;

/// A question asked at once, by the same client, behind one whose connection the server has closed (a run over many numbers asks
/// so), or behind one that was given up (so does a cashier who scans the next card). It must be answered.
class TestAftermath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextAtOnce_data();
    void nextAtOnce();
    void behindOneGivenUp();
};

void TestAftermath::nextAtOnce_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray body = examples::goodBody();
    const QByteArray reply = examples::httpReply(body);
    const auto row = [](const char *name, const QByteArray &bytes, Script::Ending ending) {
        QTest::newRow(name) << Script{.bytes = bytes, .ending = ending};
    };
    using enum Script::Ending;
    row("no reply", {}, Close);
    row("no reply, reset", {}, Reset);
    row("a cut status line", reply.left(7), Close);
    row("a cut header", reply.left(25), Close);
    row("a cut body", reply.left(reply.size() - 50), Close);
    row("garbage", "what is this\r\n\r\n", Close);
    row("a good reply that ends by close", "HTTP/1.1 200 OK\r\n\r\n" + body, Close);
    row("a good reply that says it is the last",
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, Close);
}

void TestAftermath::nextAtOnce()
{
    QFETCH(Script, script);
    ScriptedServer server;
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    const Script good{.bytes = examples::httpReply(examples::goodBody())};
    // Without what Exchange does behind such a question, Qt 6.8.2 lost one within 30 rounds in four of these rows.
    constexpr int rounds = 100;
    for (int round = 0; round < rounds; ++round) {
        server.restart(good);
        server.willDo(script);
        server.willDo(good);
        Asking before(client.queryByNumber(examples::number(u"1"_s)));
        QVERIFY(before.wait());
        QVERIFY2(before.foundMember(), before.outcome().constData());
        Asking asking(client.queryByNumber(examples::number(u"2"_s)));
        // At once: within the signal. A few milliseconds later nothing is lost.
        std::optional<Asking> third;
        connect(&asking.reply(), &kybio::ReplyBase::finished, this,
                [&third, &client] { third.emplace(client.queryByNumber(examples::number(u"3"_s))); });
        QVERIFY(fakes::until([&third] { return third.has_value(); }));
        Asking &next = *third;
        QVERIFY(next.wait());
        const QByteArray where = QByteArray::number(round) + ": " + next.outcome();
        QVERIFY2(next.foundMember(), where.constData());
        QCOMPARE(server.posts(), 3);
    }
}

void TestAftermath::behindOneGivenUp()
{
    ScriptedServer server;
    DirectNetwork network;
    const Client client(network, examples::loopback(server.port()));
    // Given up before it leaves, while it does, or when it is there. On a busy machine one in 1,500 was given to the connection
    // that was being closed, and lost, as long as OnceOnlyBody refused to be rewound before its first byte.
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        server.restart({.bytes = examples::httpReply(examples::goodBody())});
        std::optional<Asking> asking;
        for (int before = 0; before < 3; ++before) {
            asking.emplace(client.queryByNumber(examples::number(u"1"_s)));
            const int stage = (round / (before == 0 ? 1 : 3)) % 3;
            if (stage == 1)
                QCoreApplication::processEvents();
            else if (stage == 2)
                QVERIFY(fakes::until([&asking] { return asking->sending() > 0; }));
        }
        asking.emplace(client.queryByNumber(examples::number(u"2"_s)));
        QVERIFY(asking->wait());
        const QByteArray where = QByteArray::number(round) + ": " + asking->outcome();
        QVERIFY2(asking->foundMember(), where.constData());
    }
}

TEST_UNDER(QCoreApplication, TestAftermath)
#include "tst_aftermath.moc"

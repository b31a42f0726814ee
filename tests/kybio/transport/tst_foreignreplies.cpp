// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <chrono>

using kybio::Client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// HTTP replies that nobody in this project wrote; many are malformed. They lie beside the checkout and are no part of it.
class TestForeignReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noMember_data();
    void noMember();

private:
    QJsonArray m_replies;
};

void TestForeignReplies::initTestCase()
{
    QFile file(QStringLiteral(MEMBERDESK_CORPORA) + u"/http-replies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no foreign test data in " MEMBERDESK_CORPORA);
    m_replies = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(m_replies.size(), 224);
}

void TestForeignReplies::noMember_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (int i = 0; i < m_replies.size(); ++i) {
        const QJsonObject reply = m_replies.at(i).toObject();
        QTest::addRow("%d %s", i, qPrintable(reply.value(u"name"_s).toString()))
            << QByteArray::fromBase64(reply.value(u"reply_b64"_s).toString().toLatin1());
    }
}

void TestForeignReplies::noMember()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    ScriptedServer server;
    server.willDo({.bytes = bytes, .ending = Script::Ending::Close});
    DirectNetwork network;
    kybio::ClientOptions options;
    options.deadline = 500ms; // Qt waits for ever where chunks are cut or come in the wrong coding
    const Client client(network, examples::loopback(server.port()), options);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QVERIFY(!asking.result()); // none of them is an answer of this service
    QVERIFY(server.posts() <= 1);
}

TEST_UNDER(QCoreApplication, TestForeignReplies)
#include "tst_foreignreplies.moc"

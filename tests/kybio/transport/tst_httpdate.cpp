// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <kybio/transport/httpdate.h>

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHttpDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void ofTheAnswer_data();
    void ofTheAnswer();
};

void TestHttpDate::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); ///< -1: none
    QTest::newRow("RFC 9110") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784111777000);
    QTest::newRow("blanks around") << QByteArray("  Sun, 06 Nov 1994 08:49:37 GMT ") << qint64(784111777000);
    QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 16:49:37 +0800") << qint64(784111777000);
    for (const char *bad : {"", "GMT", "now", "0", "Sun, 99 Nov 1994 08:49:37 GMT", "1994-11-06", "\xff\xfe"})
        QTest::newRow(bad) << QByteArray(bad) << qint64(-1);
}

void TestHttpDate::dates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, milliseconds);
    QCOMPARE(kybio::parseHttpDate(text).value_or(-1), milliseconds);
}

void TestHttpDate::ofTheAnswer_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("told");
    const QByteArray date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    QTest::newRow("a member") << examples::httpReply(examples::goodBody(), date) << true;
    QTest::newRow("an HTTP error") << examples::httpReply("x", date, "503 Service Unavailable") << true;
    QTest::newRow("none") << examples::httpReply(examples::goodBody()) << false;
}

void TestHttpDate::ofTheAnswer()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, told);
    ScriptedServer server;
    server.willDo({.bytes = reply});
    DirectNetwork network;
    const kybio::Client client(network, examples::loopback(server.port()));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(!asking.reply().serverTime());
    QVERIFY(asking.wait());
    QCOMPARE(asking.reply().serverTime(), told ? std::optional<qint64>(784111777000) : std::nullopt);
}

TEST_UNDER(QCoreApplication, TestHttpDate)
#include "tst_httpdate.moc"

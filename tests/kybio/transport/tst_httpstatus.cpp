// SPDX-License-Identifier: MIT
#include "fakes/compressed.h"
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/transport/outcome.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Arrived;
using kybio::FaultCause;
using namespace Qt::StringLiterals;
using Network = QNetworkReply;

namespace {

constexpr qint64 now = 1'700'000'000'000; // Tue, 14 Nov 2023 22:13:20 GMT
const QByteArray refused1032 = R"({"status":"error","messages":["消息体与消息签名不匹配"],"errorCode":1032})";

kybio::Expected<QByteArray> judge(const Arrived &arrived)
{
    return kybio::judge(arrived, examples::appKey, now);
}

Arrived withStatus(int status, const QByteArray &body = {})
{
    Arrived arrived;
    arrived.status = status;
    arrived.wire = body;
    return arrived;
}

} // namespace

/// judge() of every HTTP status but 200.
class TestHttpStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void statusWithTheServicesReason();
    void retryAfter_data();
    void retryAfter();
};

void TestHttpStatus::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FaultCause>("cause");
    QTest::addColumn<QString>("code");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << FaultCause::Redirected << u"HTTP-%1"_s.arg(status);
    for (const int status : {100, 101, 103, 199, 201, 204, 205, 206, 299, 300, 304, 305, 306, 399,
                             400, 401, 403, 404, 405, 408, 410, 429, 500, 502, 503, 504, 599, 999})
        QTest::addRow("%d", status) << status << FaultCause::HttpStatus << u"HTTP-%1"_s.arg(status);
    QTest::newRow("407") << 407 << FaultCause::ProxyNeedsSignIn << u"NET-07"_s;
    for (const int status : {-2147483647, -12, -1, 1, 99, 1000, 2147483647}) // B08: there is no such HTTP status
        QTest::addRow("B08 %d", status) << status << FaultCause::NotThisService << u"ANS-02"_s;
    QTest::newRow("none") << 0 << FaultCause::NotThisService << u"ANS-02"_s;
}

void TestHttpStatus::status()
{
    QFETCH(int, status);
    // Qt says NoError to many of these; and a good body changes nothing.
    for (const QByteArray &body : {QByteArray(), examples::goodBody(), QByteArray("<html>x</html>")}) {
        for (const auto error : {Network::NoError, status == 0 ? Network::NoError : Network::UnknownContentError}) {
            Arrived arrived = withStatus(status, body);
            arrived.error = error;
            const auto outcome = judge(arrived);
            QVERIFY(!outcome);
            QTEST(outcome.error().cause, "cause");
            QTEST(outcome.error().code(), "code");
            QCOMPARE(outcome.error().httpStatus, outcome.error().cause == FaultCause::NotThisService ? 0 : status);
            QVERIFY(outcome.error().messages.isEmpty());
        }
    }
}

void TestHttpStatus::statusWithTheServicesReason()
{
    Arrived arrived = withStatus(400, refused1032);
    arrived.error = Network::ProtocolInvalidOperationError;
    const auto plain = judge(arrived);
    QVERIFY(!plain);
    QCOMPARE(plain.error().cause, FaultCause::HttpStatus);
    QCOMPARE(plain.error().serviceCode, std::optional<qint64>(1032));
    QCOMPARE(plain.error().messages, QStringList{u"消息体与消息签名不匹配"_s});

    arrived.wire = fakes::compressed(refused1032, fakes::Form::Gzip);
    arrived.contentEncoding = "gzip";
    QCOMPARE(judge(arrived).error(), plain.error());
}

void TestHttpStatus::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // 0: none
    const auto row = [](const char *header, int seconds) { QTest::newRow(header) << QByteArray(header) << seconds; };
    row("", 0);
    row("1", 1);
    row("30", 30);
    row(" 30 ", 30);
    row("300", 300);
    row("301", 300);
    row("0", 1);
    row("-5", 1);
    row("99999999999999999999999", 300);
    row("2147483648", 300);
    row("soon", 0);
    row("1.5", 0);
    row("1e3", 0);
    row("Tue, 14 Nov 2023 22:13:50 GMT", 30);
    row("Tue, 14 Nov 2023 22:13:20 GMT", 1);
    row("Tue, 14 Nov 2023 22:00:00 GMT", 1);
    row("Tue, 14 Nov 2023 23:13:20 GMT", 300);
    row("Fri, 31 Dec 9999 23:59:59 GMT", 300);
    row("Tue, 14 Nov 2023 25:13:20 GMT", 0);
    row("Tue, 14 Nov", 0);
}

void TestHttpStatus::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    for (const int status : {429, 503, 408}) {
        Arrived arrived = withStatus(status);
        arrived.retryAfter = header;
        QCOMPARE(judge(arrived).error().retryAfterSeconds, seconds == 0 ? std::nullopt : std::optional(seconds));
    }
}

TEST_UNDER(QCoreApplication, TestHttpStatus)
#include "tst_httpstatus.moc"

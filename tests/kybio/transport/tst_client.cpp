// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/fakenetwork.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <kybio/signing/signature.h>
#include <kybio/transport/client.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <utility>

using kybio::Client;
using kybio::ClientOptions;
using kybio::FaultCause;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequest();
    void options();
    void outcomes_data();
    void outcomes();
    void notConfigured();
    void deadline();
    void charged_data();
    void charged();
};

void TestClient::sendsTheRequest()
{
    FakeNetwork network;
    network.willAnswer(FakeAnswer::of(examples::goodBody()));
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"0008010001"_s)));
    QCOMPARE(asking.finished(), 0);
    QVERIFY(asking.wait());
    QCOMPARE(network.requestCount(), 1);
    const SeenRequest &seen = network.seen(0);
    QCOMPARE(seen.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(seen.request.url().toString(), examples::nowhere + u"/openapi/v1/customerOpenApi/queryByNumber"_s);
    QCOMPARE(seen.body, R"({"appId":"INVENTED0APP0ID0","customerNum":"0008010001"})");
    QCOMPARE(seen.request.rawHeader("Data-signature"), kybio::signature(examples::appKey, seen.body));
    const qint64 age = kybio::systemClock() - seen.request.rawHeader("Time-stamp").toLongLong();
    QVERIFY(age >= 0 && age < 60'000);
    QVERIFY(asking.foundMember());
    QCOMPARE(asking.result()->value().balance.value()->toString(), u"671.20"_s);
    QCOMPARE(asking.sending(), 1);
}

void TestClient::options()
{
    FakeNetwork network;
    ClientOptions options;
    options.clock = [] { return qint64(1'234'567'890'123); };
    options.sharingGroupOnly = true;
    const Client client(network, examples::credentials(examples::nowhere), options);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    TRY_COMPARE(asking.sending(), 1);
    QCOMPARE(network.seen(0).request.rawHeader("Time-stamp"), "1234567890123");
    QVERIFY(network.seen(0).body.endsWith(R"("groupShare":1})"));
}

void TestClient::outcomes_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QByteArray>("outcome"); // "member", "nobody" or a code
    const auto row = [](const char *name, const FakeAnswer &answer, const char *outcome) {
        QTest::newRow(name) << answer << QByteArray(outcome);
    };
    row("member", FakeAnswer::of(examples::goodBody()), "member");
    row("nobody, null", FakeAnswer::of(examples::success("null")), "nobody");
    row("nobody, 2015", FakeAnswer::of(R"({"status":"error","errorCode":2015})"), "nobody");
    row("refused", FakeAnswer::of(R"({"status":"error","errorCode":1032,"messages":["x"]})"), "SVC-1032");
    row("refused without a code", FakeAnswer::of(R"({"status":"error"})"), "SVC");
    row("quota", FakeAnswer::of(uR"({"status":"error","messages":["您已用完当日请求量"]})"_s.toUtf8()), "SVC-QUOTA");
    row("empty", FakeAnswer::of(""), "ANS-01");
    row("one byte", FakeAnswer::of("{"), "ANS-01");
    row("text", FakeAnswer::of("OK"), "ANS-01");
    row("other JSON", FakeAnswer::of("{}"), "ANS-02");
    row("list of members", FakeAnswer::of(examples::success('[' + examples::memberObject() + ']')), "ANS-02");
    row("web page", FakeAnswer::of("<html>"), "ANS-05");
    row("too large", FakeAnswer::of(examples::success('"' + QByteArray(2 << 20, 'x') + '"')), "ANS-06");
    FakeAnswer answer = FakeAnswer::of(examples::goodBody());
    answer.headers = {{"Data-signature", "0123456789ABCDEF0123456789ABCDEF"}};
    row("signed with another key", answer, "ANS-03");
    answer.headers = {{"data-signature", kybio::signature(examples::appKey, examples::goodBody())}};
    row("signed with ours", answer, "member");
    answer.headers = {{"Content-Encoding", "gzip"}};
    row("not gzip after all", answer, "ANS-04");
    answer.headers = {{"Content-Type", "text/plain"}};
    row("other content type", answer, "member");
    answer.status = 404;
    row("404 with a good body", answer, "HTTP-404");
    answer.status = 302;
    row("302 with a good body", answer, "HTTP-302");
    answer = FakeAnswer::of(examples::goodBody());
    answer.sslErrors = {QSslError(QSslError::HostNameMismatch)};
    row("TLS complaint", answer, "TLS-03");
    answer = FakeAnswer::of({});
    answer.status = 0;
    answer.error = QNetworkReply::HostNotFoundError;
    row("network error", answer, "NET-01");
}

void TestClient::outcomes()
{
    QFETCH(FakeAnswer, answer);
    FakeNetwork network;
    network.willAnswer(answer);
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QTEST(asking.result() ? asking.outcome() : asking.code().toUtf8(), "outcome");
    QCOMPARE(network.requestCount(), 1);
    QVERIFY(asking.result() || !asking.fault().details.contains(examples::appKey));
}

void TestClient::notConfigured()
{
    FakeNetwork network;
    const Client client(network, std::nullopt);
    QVERIFY(!client.credentials());
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QCOMPARE(asking.finished(), 0); // not from within the call
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"SET-01"_s);
    QVERIFY(!asking.fault().mayHaveBeenCharged);
    QCOMPARE(asking.sending(), 0);
    QCOMPARE(network.requestCount(), 0);
}

void TestClient::deadline()
{
    FakeNetwork network;
    ClientOptions options;
    options.deadline = 50ms;
    const Asking waits(Client(network, examples::credentials(examples::nowhere)).queryByNumber(examples::number(u"1"_s)));
    const Client client(network, examples::credentials(examples::nowhere), options);
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(asking.wait());
    QCOMPARE(asking.code(), u"NET-05"_s); // and not "cancelled"
    QVERIFY(asking.fault().mayHaveBeenCharged);
    QVERIFY2(asking.took() >= 49, QByteArray::number(asking.took()).constData());
    QVERIFY(waits.finished() == 0); // it was not the one that everybody has who wishes for none
}

void TestClient::charged_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<bool>("mayHaveBeen");
    FakeAnswer answer;
    answer.error = QNetworkReply::ConnectionRefusedError;
    answer.status = 0;
    answer.takesBody = false;
    QTest::newRow("refused before sending") << answer << false;
    answer.takesBody = true;
    answer.error = QNetworkReply::RemoteHostClosedError;
    QTest::newRow("closed after sending") << answer << true;
    QTest::newRow("unreadable") << FakeAnswer::of("x") << true;
    QTest::newRow("refused by the service") << FakeAnswer::of(R"({"status":"error","errorCode":1032})") << true;
    answer = FakeAnswer::of({});
    answer.status = 500;
    QTest::newRow("500") << answer << true;
}

void TestClient::charged()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(bool, mayHaveBeen);
    FakeNetwork network;
    network.willAnswer(answer);
    const Client client(network, examples::credentials(examples::nowhere));
    Asking asking(client.queryByNumber(examples::number(u"1"_s)));
    QVERIFY(!asking.reply().mayHaveBeenCharged());
    QVERIFY(asking.wait());
    QCOMPARE(asking.fault().mayHaveBeenCharged, mayHaveBeen);
    QCOMPARE(asking.reply().mayHaveBeenCharged(), mayHaveBeen);
    QCOMPARE(asking.sending(), mayHaveBeen ? 1 : 0);
}

TEST_UNDER(QCoreApplication, TestClient)
#include "tst_client.moc"

// SPDX-License-Identifier: MIT
#include "fakes/fakenetwork.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFakeNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersFromItsScript();
    void writesTheRequestDown();
    void tellsErrors();
    void tellsTlsErrorsFirst();
    void neverEndsBeyondItsScript();
    void abortEndsAtOnceAndOnlyOnce();
    void abortBeforeTheAnswer();
    void goesAwayWithItsReplies();
};

namespace {

QNetworkRequest toSomewhere()
{
    QNetworkRequest request(QUrl(u"https://kybio.example/x"_s));
    request.setRawHeader("X-Test", "1");
    return request;
}

} // namespace

void TestFakeNetwork::answersFromItsScript()
{
    FakeNetwork network;
    FakeAnswer first;
    first.status = 201;
    first.body = "abc";
    first.headers = {{"X-Answer", "7"}};
    FakeAnswer second;
    second.body = "def";
    network.willAnswer(first);
    network.willAnswer(second);

    QNetworkReply *one = network.post(toSomewhere(), QByteArray());
    QNetworkReply *two = network.post(toSomewhere(), QByteArray());
    QSignalSpy finishedOne(one, &QNetworkReply::finished);
    QSignalSpy finishedTwo(two, &QNetworkReply::finished);
    QVERIFY(!one->isFinished()); // never from within the call
    TRY_COMPARE(finishedTwo.count(), 1);
    QCOMPARE(finishedOne.count(), 1);
    QCOMPARE(one->error(), QNetworkReply::NoError);
    QCOMPARE(one->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(one->rawHeader("X-Answer"), "7");
    QCOMPARE(one->read(2), "ab");
    QCOMPARE(one->readAll(), "c");
    QCOMPARE(two->readAll(), "def");
}

void TestFakeNetwork::writesTheRequestDown()
{
    FakeNetwork network;
    network.willAnswer({});
    FakeAnswer refused;
    refused.takesBody = false;
    network.willAnswer(refused);
    network.post(toSomewhere(), "body");
    network.post(toSomewhere(), "body");
    QCOMPARE(network.requestCount(), 2);
    QCOMPARE(network.seen(0).operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(network.seen(0).request.rawHeader("X-Test"), "1");
    QVERIFY(network.seen(0).body.isEmpty()); // not taken yet
    TRY_COMPARE(network.seen(0).body, "body");
    QVERIFY(network.seen(1).body.isEmpty());
}

void TestFakeNetwork::tellsErrors()
{
    FakeNetwork network;
    FakeAnswer answer;
    answer.status = 0;
    answer.error = QNetworkReply::ConnectionRefusedError;
    answer.errorText = u"refused"_s;
    network.willAnswer(answer);
    QNetworkReply *reply = network.post(toSomewhere(), QByteArray());
    TRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::ConnectionRefusedError);
    QCOMPARE(reply->errorString(), u"refused"_s);
    QVERIFY(!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid());
}

void TestFakeNetwork::tellsTlsErrorsFirst()
{
    FakeNetwork network;
    FakeAnswer answer;
    answer.sslErrors = {QSslError(QSslError::CertificateExpired)};
    network.willAnswer(answer);
    QNetworkReply *reply = network.post(toSomewhere(), QByteArray());
    bool wasFinished = true;
    connect(reply, &QNetworkReply::sslErrors, this, [&wasFinished, reply] { wasFinished = reply->isFinished(); });
    TRY_VERIFY(reply->isFinished());
    QVERIFY(!wasFinished);
}

void TestFakeNetwork::neverEndsBeyondItsScript()
{
    FakeNetwork network;
    QNetworkReply *reply = network.post(toSomewhere(), "body");
    fakes::deliverPosted();
    QVERIFY(!reply->isFinished());
    QCOMPARE(network.seen(0).body, "body");
}

void TestFakeNetwork::abortEndsAtOnceAndOnlyOnce()
{
    FakeNetwork network;
    QNetworkReply *reply = network.post(toSomewhere(), QByteArray());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

void TestFakeNetwork::abortBeforeTheAnswer()
{
    FakeNetwork network;
    network.willAnswer({});
    QNetworkReply *reply = network.post(toSomewhere(), "body");
    QSignalSpy finished(reply, &QNetworkReply::finished);
    reply->abort();
    fakes::deliverPosted();
    QCOMPARE(finished.count(), 1);
    QVERIFY(network.seen(0).body.isEmpty());
}

void TestFakeNetwork::goesAwayWithItsReplies()
{
    auto network = std::make_unique<FakeNetwork>();
    network->willAnswer({});
    QNetworkReply *reply = network->post(toSomewhere(), QByteArray());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QSignalSpy destroyed(reply, &QObject::destroyed);
    network.reset();
    QCOMPARE(destroyed.count(), 1);
    QCOMPARE(finished.count(), 0); // as with the real one
}

TEST_UNDER(QCoreApplication, TestFakeNetwork)
#include "tst_fakenetwork.moc"

// SPDX-License-Identifier: MIT
#include "fakes/compressed.h"
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/signing/signature.h>
#include <kybio/transport/connectionrules.h>
#include <kybio/transport/outcome.h>

#include <QCoreApplication>
#include <QTest>

using kybio::Arrived;
using kybio::FaultCause;
using kybio::FaultKind;
using namespace Qt::StringLiterals;
using Network = QNetworkReply;

namespace {

constexpr qint64 now = 1'700'000'000'000; // Tue, 14 Nov 2023 22:13:20 GMT
const QByteArray refused1032 = R"({"status":"error","messages":["消息体与消息签名不匹配"],"errorCode":1032})";

kybio::Expected<QByteArray> judge(const Arrived &arrived)
{
    return kybio::judge(arrived, examples::appKey, now);
}

Arrived ok(const QByteArray &body)
{
    Arrived arrived;
    arrived.status = 200;
    arrived.hasHeader = true;
    arrived.hasLength = true;
    arrived.wire = body;
    return arrived;
}

} // namespace

class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundReply();
    void closed_data();
    void closed();
    void B06_noReadableHeader();
    void B09_proxies_data();
    void B09_proxies();
    void networkError_data();
    void networkError();
    void tlsErrors_data();
    void tlsErrors();
    void tlsDetails();
    void B08_tlsDetailsOnce();
    void body_data();
    void body();
    void dataSignature_data();
    void dataSignature();
};

void TestOutcome::soundReply()
{
    QCOMPARE(judge(ok(examples::goodBody())), kybio::Expected<QByteArray>(examples::goodBody()));
    Arrived gzip = ok(fakes::compressed(examples::goodBody(), fakes::Form::Gzip));
    gzip.contentEncoding = "gzip";
    QCOMPARE(judge(gzip), kybio::Expected<QByteArray>(examples::goodBody()));
}

/// A 200 whose connection the server closed, as Qt tells of it.
void TestOutcome::closed_data()
{
    QTest::addColumn<bool>("hasLength");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("code"); // empty: the body
    const QByteArray good = examples::goodBody();
    QTest::newRow("B05 neither length nor chunks") << false << false << good << QString();
    QTest::newRow("B05 a web page") << false << false << QByteArray("<html>") << u"ANS-05"_s;
    QTest::newRow("with a length") << true << false << good << u"NET-04"_s;
    QTest::newRow("B04 no chunk") << false << true << QByteArray() << u"ANS-01"_s;
    QTest::newRow("B04 chunks without an end") << false << true << good << u"ANS-01"_s;
    QTest::newRow("B04 chunks and a length") << true << true << good << u"ANS-01"_s;
}

void TestOutcome::closed()
{
    QFETCH(QByteArray, wire);
    for (const auto error : {Network::RemoteHostClosedError, Network::ContentReSendError}) {
        Arrived arrived = ok(wire);
        QFETCH(bool, hasLength);
        QFETCH(bool, isChunked);
        arrived.hasLength = hasLength;
        arrived.isChunked = isChunked;
        arrived.error = error;
        arrived.requestLeft = true;
        const auto outcome = judge(arrived);
        QTEST(outcome ? QString() : outcome.error().code(), "code");
        if (outcome)
            QCOMPARE(*outcome, wire);
        // It counts as little as ever where a line says that the body is another's.
        arrived.dataSignature = kybio::signature(u"another key"_s, wire);
        QVERIFY(!judge(arrived));
    }
}

void TestOutcome::B06_noReadableHeader()
{
    for (const auto error : {Network::NoError, Network::RemoteHostClosedError, Network::ContentReSendError}) {
        Arrived arrived = ok(examples::goodBody());
        arrived.hasHeader = false;
        arrived.hasLength = false;
        arrived.error = error;
        const auto outcome = judge(arrived);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code(), u"ANS-01"_s);
        QCOMPARE(outcome.error().kind(), FaultKind::BadReply);
    }
}

void TestOutcome::B09_proxies_data()
{
    QTest::addColumn<Network::NetworkError>("error");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such name") << Network::HostNotFoundError << u"NET-09"_s;
    QTest::newRow("no such proxy") << Network::ProxyNotFoundError << u"NET-09"_s;
    QTest::newRow("refused") << Network::ConnectionRefusedError << u"NET-06"_s;
    QTest::newRow("unknown") << Network::UnknownNetworkError << u"NET-06"_s;
    QTest::newRow("closed") << Network::RemoteHostClosedError << u"NET-04"_s;
}

void TestOutcome::B09_proxies()
{
    QFETCH(Network::NetworkError, error);
    Arrived arrived;
    arrived.error = error;
    arrived.errorText = u"Qt's words"_s;
    arrived.proxy = u"proxy.example:3128"_s;
    QTEST(judge(arrived).error().code(), "code");
    QCOMPARE(judge(arrived).error().details, u"proxy proxy.example:3128: Qt's words"_s);
}

void TestOutcome::networkError_data()
{
    QTest::addColumn<Network::NetworkError>("error");
    QTest::addColumn<FaultCause>("cause");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Network::NetworkError error, FaultCause cause, const QString &code) {
        QTest::newRow(name) << error << cause << code;
    };
    row("host not found", Network::HostNotFoundError, FaultCause::HostNotFound, u"NET-01"_s);
    row("refused", Network::ConnectionRefusedError, FaultCause::ConnectionRefused, u"NET-02"_s);
    row("network down", Network::TemporaryNetworkFailureError, FaultCause::NetworkDown, u"NET-03"_s);
    row("session failed", Network::NetworkSessionFailedError, FaultCause::NetworkDown, u"NET-03"_s);
    row("unreachable", Network::UnknownNetworkError, FaultCause::NetworkDown, u"NET-03"_s);
    row("closed", Network::RemoteHostClosedError, FaultCause::ConnectionClosed, u"NET-04"_s);
    row("wanted to send again", Network::ContentReSendError, FaultCause::ConnectionClosed, u"NET-04"_s);
    row("timeout", Network::TimeoutError, FaultCause::DeadlinePassed, u"NET-05"_s);
    row("proxy refused", Network::ProxyConnectionRefusedError, FaultCause::ProxyUnreachable, u"NET-06"_s);
    row("proxy closed", Network::ProxyConnectionClosedError, FaultCause::ProxyUnreachable, u"NET-06"_s);
    row("B09 proxy not found", Network::ProxyNotFoundError, FaultCause::ProxyNotFound, u"NET-09"_s);
    row("proxy timeout", Network::ProxyTimeoutError, FaultCause::ProxyUnreachable, u"NET-06"_s);
    row("proxy sign-in", Network::ProxyAuthenticationRequiredError, FaultCause::ProxyNeedsSignIn, u"NET-07"_s);
    row("proxy, unknown", Network::UnknownProxyError, FaultCause::NetworkFailed, u"NET-08"_s);
    row("unknown server error", Network::UnknownServerError, FaultCause::NetworkFailed, u"NET-08"_s);
    row("handshake", Network::SslHandshakeFailedError, FaultCause::HandshakeFailed, u"TLS-07"_s);
    row("protocol", Network::ProtocolFailure, FaultCause::NotThisService, u"ANS-02"_s);
    row("cancelled", Network::OperationCanceledError, FaultCause::Cancelled, u"CAN-01"_s);
}

void TestOutcome::networkError()
{
    QFETCH(Network::NetworkError, error);
    Arrived arrived;
    arrived.error = error;
    arrived.errorText = u"Qt's words"_s;
    const auto outcome = judge(arrived);
    QVERIFY(!outcome);
    QTEST(outcome.error().cause, "cause");
    QTEST(outcome.error().code(), "code");
    QCOMPARE(outcome.error().details, u"Qt's words"_s);
    // Once the request is on its way there was a network.
    arrived.requestLeft = true;
    if (error == Network::UnknownNetworkError)
        QCOMPARE(judge(arrived).error().cause, FaultCause::ConnectionClosed);
    else
        QTEST(judge(arrived).error().cause, "cause");
    arrived.requestLeft = false;
    // A good body beside an error proves nothing: it may be cut.
    arrived.status = 200;
    arrived.hasHeader = true;
    arrived.hasLength = true;
    arrived.wire = examples::goodBody();
    QVERIFY(!judge(arrived));
    QTEST(judge(arrived).error().cause, "cause");
}

void TestOutcome::tlsErrors_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<FaultCause>("cause");
    const auto row = [](const char *name, const QList<QSslError::SslError> &errors, FaultCause cause) {
        QTest::newRow(name) << errors << cause;
    };
    row("expired", {QSslError::CertificateExpired}, FaultCause::CertificateExpired);
    row("not yet valid", {QSslError::CertificateNotYetValid}, FaultCause::CertificateNotYetValid);
    row("wrong host", {QSslError::HostNameMismatch}, FaultCause::CertificateWrongHost);
    row("self-signed", {QSslError::SelfSignedCertificate}, FaultCause::CertificateUntrusted);
    row("self-signed root", {QSslError::SelfSignedCertificateInChain}, FaultCause::CertificateUntrusted);
    row("unknown issuer", {QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate},
        FaultCause::CertificateUntrusted);
    row("revoked", {QSslError::CertificateRevoked}, FaultCause::CertificateUntrusted);
    row("B07 wrong purpose", {QSslError::InvalidPurpose}, FaultCause::CertificateWrongPurpose);
    row("B07 believed before its purpose counts", {QSslError::InvalidPurpose, QSslError::SelfSignedCertificate},
        FaultCause::CertificateUntrusted);
    row("unspecified", {QSslError::UnspecifiedError}, FaultCause::CertificateWeak);
    row("the clock comes first", {QSslError::HostNameMismatch, QSslError::SelfSignedCertificate, QSslError::CertificateExpired},
        FaultCause::CertificateExpired);
    row("then the name", {QSslError::SelfSignedCertificate, QSslError::HostNameMismatch}, FaultCause::CertificateWrongHost);
    row("then trust", {QSslError::UnspecifiedError, QSslError::SelfSignedCertificate}, FaultCause::CertificateUntrusted);
}

void TestOutcome::tlsErrors()
{
    QFETCH(QList<QSslError::SslError>, errors);
    Arrived arrived;
    arrived.error = Network::SslHandshakeFailedError;
    for (const auto error : errors)
        arrived.sslErrors << QSslError(error);
    QTEST(judge(arrived).error().cause, "cause");
    QCOMPARE(judge(arrived).error().kind(), FaultKind::Insecure);
    // Even beside a seemingly good reply: a complaint about TLS is never passed over.
    arrived.error = Network::NoError;
    arrived.status = 200;
    arrived.wire = examples::goodBody();
    QVERIFY(!judge(arrived));
    QCOMPARE(judge(arrived).error().kind(), FaultKind::Insecure);
}

void TestOutcome::tlsDetails()
{
    QCOMPARE(kybio::tlsCause({}, u"tlsv13 alert certificate required"_s), FaultCause::ClientCertificateDemanded);
    QCOMPARE(kybio::tlsCause({}, u"wrong version number"_s), FaultCause::HandshakeFailed);
    QCOMPARE(kybio::tlsCause({}, u"sslv3 alert handshake failure"_s), FaultCause::HandshakeRefused);
    QCOMPARE(kybio::tlsCause({}, u"excessive message size"_s), FaultCause::CertificateTooLarge);
    // A question that waited for a connection opened ahead gets Qt's words and no list.
    const auto failed = [](QSslError::SslError kind) -> QString {
        return u"SSL handshake failed: "_s + QSslError(kind).errorString();
    };
    QCOMPARE(kybio::tlsCause({}, failed(QSslError::CertificateExpired)), FaultCause::CertificateExpired);
    QCOMPARE(kybio::tlsCause({}, failed(QSslError::CertificateNotYetValid)), FaultCause::CertificateNotYetValid);
    QCOMPARE(kybio::tlsCause({}, failed(QSslError::HostNameMismatch)), FaultCause::CertificateWrongHost);
    QCOMPARE(kybio::tlsCause({}, failed(QSslError::SelfSignedCertificate)), FaultCause::CertificateUntrusted);
    QCOMPARE(kybio::tlsCause({}, failed(QSslError::UnspecifiedError)), FaultCause::CertificateWeak);
    Arrived late;
    late.error = Network::UnknownNetworkError;
    late.errorText = u"Error while reading: error:0A00045C:SSL routines::tlsv13 alert certificate required"_s;
    QCOMPARE(judge(late).error().cause, FaultCause::ClientCertificateDemanded);
    late.errorText = u"Error while reading: error:0A000119:SSL routines::decryption failed or bad record mac"_s;
    QCOMPARE(judge(late).error().cause, FaultCause::HandshakeFailed);
    Arrived arrived;
    arrived.error = Network::SslHandshakeFailedError;
    arrived.errorText = u"words"_s;
    arrived.sslErrors = {QSslError(QSslError::CertificateExpired)};
    QVERIFY(judge(arrived).error().details.contains(u"expired"_s));
    QVERIFY(judge(arrived).error().details.contains(u"words"_s));
}

void TestOutcome::B08_tlsDetailsOnce()
{
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError weak(QSslError::UnspecifiedError);
    const QString said = u"SSL handshake failed: "_s + expired.errorString();
    QCOMPARE(kybio::tlsDetails({expired}, said), said);
    QCOMPARE(kybio::tlsDetails({expired, expired}, {}), expired.errorString());
    QCOMPARE(kybio::tlsDetails({}, u"words"_s), u"words"_s);
    QCOMPARE(kybio::tlsDetails({expired}, u"words"_s), u"words; "_s + expired.errorString());
    const QString details = kybio::tlsDetails({weak}, u"SSL handshake failed: "_s + weak.errorString());
    QVERIFY2(!details.contains(u"Unknown error"_s), qPrintable(details));
    QVERIFY2(details.startsWith(u"SSL handshake failed: "_s) && details.count(u"weak"_s) == 1, qPrintable(details));
}

void TestOutcome::body_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<FaultCause>("cause");
    const auto row = [](const char *name, const QByteArray &wire, const char *encoding, FaultCause cause) {
        QTest::newRow(name) << wire << QByteArray(encoding) << cause;
    };
    row("web page", "<!DOCTYPE html><html></html>", "", FaultCause::WebPage);
    row("web page behind blanks", "\r\n  <html>", "", FaultCause::WebPage);
    row("web page, gzip", fakes::compressed("<html>", fakes::Form::Gzip), "gzip", FaultCause::WebPage);
    row("web page with a byte-order mark", "\xef\xbb\xbf<html>", "", FaultCause::WebPage);
    row("broken gzip", "xx", "gzip", FaultCause::BadCompression);
    row("unknown coding", "{}", "br", FaultCause::BadCompression);
    row("too large", QByteArray(kybio::replyCap + 1, ' '), "", FaultCause::ReplyTooLarge);
    row("too large when inflated", fakes::compressedBlanks(2 << 20), "gzip", FaultCause::ReplyTooLarge);
}

void TestOutcome::body()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, encoding);
    Arrived arrived = ok(wire);
    arrived.contentEncoding = encoding;
    const auto outcome = judge(arrived);
    QVERIFY(!outcome);
    QTEST(outcome.error().cause, "cause");
}

void TestOutcome::dataSignature_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isTaken");
    const QByteArray good = examples::goodBody();
    const QByteArray right = kybio::signature(examples::appKey, good);
    const QByteArray wrong = kybio::signature(u"another key"_s, good);
    QTest::newRow("absent") << good << QByteArray() << true;
    QTest::newRow("right") << good << right << true;
    QTest::newRow("right, lower case") << good << right.toLower() << true;
    QTest::newRow("right, blanks") << good << QByteArray(' ' + right + ' ') << true;
    QTest::newRow("wrong") << good << wrong << false;
    QTest::newRow("cut") << good << right.left(31) << false;
    QTest::newRow("another text") << good << QByteArray("x") << false;
    QTest::newRow("body changed") << QByteArray(good).replace("671.20", "971.20") << right << false;
    const QByteArray refused1031 = R"({"status":"error","errorCode":1031})";
    const QByteArray refused1034 = R"({"status":"error","errorCode":"1034"})";
    const QByteArray refused9003 = R"({"status":"error","errorCode":9003})";
    const QByteArray refused1035 = R"({"status":"error","errorCode":1035})";
    // The service does not know our key: it cannot sign with it, and its refusal is what helps.
    QTest::newRow("1032 under another key") << refused1032 << wrong << true;
    QTest::newRow("1031 under another key") << refused1031 << wrong << true;
    QTest::newRow("1034 under another key") << refused1034 << wrong << true;
    QTest::newRow("1035 under another key") << refused1035 << wrong << false;
    QTest::newRow("9003 under another key") << refused9003 << wrong << false;
}

void TestOutcome::dataSignature()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    QFETCH(bool, isTaken);
    Arrived arrived = ok(body);
    arrived.dataSignature = header;
    QCOMPARE(judge(arrived).has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(judge(arrived).error().cause, FaultCause::SignatureMismatch);
    // It is a signature of the text, not of its compressed form.
    arrived.wire = fakes::compressed(body, fakes::Form::Gzip);
    arrived.contentEncoding = "gzip";
    QCOMPARE(judge(arrived).has_value(), isTaken);
}

TEST_UNDER(QCoreApplication, TestOutcome)
#include "tst_outcome.moc"

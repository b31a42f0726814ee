// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <kybio/signing/signature.h>
#include <kybio/transport/onceonlybody.h>
#include <kybio/transport/request.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using kybio::OnceOnlyBody;
using namespace Qt::StringLiterals;

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void body_data();
    void body();
    void sharingGroup();
    void address();
    void headers();
    void timestamp_data();
    void timestamp();
    void nothingUnasked();
    void bodyCanBeReadOnce();
};

void TestRequest::body_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("inJson");
    const auto row = [](const char *name, const QString &number, const QByteArray &inJson) {
        QTest::newRow(name) << number << inJson;
    };
    row("leading zeros", u"0008010001"_s, "0008010001");
    row("Chinese", u"会员001"_s, "会员001");
    row("emoji", u"😀"_s, "😀");
    row("slash", u"a/b"_s, "a/b");
    row("quote and backslash", u"a\"b\\c"_s, R"(a\"b\\c)");
    row("braces and per cent", u"{}%1%s{0}"_s, "{}%1%s{0}");
    row("markup", u"<b>&amp;</b>"_s, "<b>&amp;</b>");
    row("an attempt to add a field", u"1\",\"x\":\"2"_s, R"(1\",\"x\":\"2)");
    row("line separator", u"a\u2028b"_s,
        "a\xe2\x80\xa8"
        "b");
    row("right-to-left", u"\u202e123"_s,
        "\xe2\x80\xae"
        "123");
    row("looks like a number", u"1e5"_s, "1e5");
}

void TestRequest::body()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, inJson);
    const auto call = kybio::queryByNumberCall(examples::credentials(u"h.example"_s), examples::number(number), false);
    QCOMPARE(call.path, "customerOpenApi/queryByNumber"_L1);
    QCOMPARE(call.body, R"({"appId":"INVENTED0APP0ID0","customerNum":")" + inJson + "\"}");
}

void TestRequest::sharingGroup()
{
    const auto call = kybio::queryByNumberCall(examples::credentials(u"h.example"_s), examples::number(u"1"_s), true);
    QCOMPARE(call.body, R"({"appId":"INVENTED0APP0ID0","customerNum":"1","groupShare":1})");
}

void TestRequest::address()
{
    const kybio::Call call{"customerOpenApi/queryByNumber"_L1, "{}"};
    const auto request = kybio::signedRequest(examples::credentials(u"h.example:8443/pospal-api2"_s), call, 1);
    QCOMPARE(request.url().toEncoded(), "https://h.example:8443/pospal-api2/openapi/v1/customerOpenApi/queryByNumber");
}

void TestRequest::headers()
{
    const auto credentials = examples::credentials(u"h.example"_s);
    const auto call = kybio::queryByNumberCall(credentials, examples::number(u"会员001"_s), false);
    const auto request = kybio::signedRequest(credentials, call, 1'700'000'000'123);
    const QList<std::pair<QByteArray, QByteArray>> expected{
        {"User-Agent", "openApi"},
        {"Content-Type", "application/json; charset=utf-8"},
        {"Accept-encoding", "gzip,deflate"},
        {"Time-stamp", "1700000000123"},
        {"Data-signature", kybio::signature(examples::appKey, call.body)},
        {"Content-Length", QByteArray::number(call.body.size())},
    };
    QCOMPARE(request.rawHeaderList().size(), expected.size()); // no other header is ours
    for (const auto &[name, value] : expected) {
        QVERIFY2(request.rawHeaderList().contains(WireRequest::writtenName(name)), name.constData()); // spelt like this
        QCOMPARE(request.rawHeader(name), value);
    }
    for (const QByteArray &name : request.rawHeaderList())
        QVERIFY(!request.rawHeader(name).contains(QByteArray(examples::appKey.data(), examples::appKey.size())));
}

void TestRequest::timestamp_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("2023") << qint64(1'700'000'000'000) << QByteArray("1700000000000");
    QTest::newRow("2001, the first of 13 digits") << qint64(1'000'000'000'000) << QByteArray("1000000000000");
    QTest::newRow("2286, the last of 13 digits") << qint64(9'999'999'999'999) << QByteArray("9999999999999");
}

void TestRequest::timestamp()
{
    QFETCH(qint64, now);
    const kybio::Call call{"x"_L1, "{}"};
    const auto request = kybio::signedRequest(examples::credentials(u"h.example"_s), call, now);
    QTEST(request.rawHeader("Time-stamp"), "header");
    // The time-stamp is no part of the signature.
    QCOMPARE(request.rawHeader("Data-signature"), kybio::signature(examples::appKey, "{}"));
}

void TestRequest::nothingUnasked()
{
    using Request = QNetworkRequest;
    const auto request = kybio::signedRequest(examples::credentials(u"h.example"_s), {"x"_L1, "{}"}, 1);
    const auto is = [&request](Request::Attribute attribute) { return request.attribute(attribute); };
    QCOMPARE(is(Request::RedirectPolicyAttribute).toInt(), int(Request::ManualRedirectPolicy));
    QCOMPARE(is(Request::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(is(Request::CookieLoadControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(is(Request::CookieSaveControlAttribute).toInt(), int(Request::Manual));
    QCOMPARE(is(Request::CacheLoadControlAttribute).toInt(), int(Request::AlwaysNetwork));
    QCOMPARE(is(Request::CacheSaveControlAttribute), QVariant(false));
    QCOMPARE(is(Request::DoNotBufferUploadDataAttribute), QVariant(true));
}

void TestRequest::bodyCanBeReadOnce()
{
    OnceOnlyBody body("0123456789");
    QSignalSpy taken(&body, &OnceOnlyBody::taken);
    QVERIFY(body.isSequential());
    QCOMPARE(body.size(), 10);
    QVERIFY(body.reset()); // Qt gives a question to a connection that is being closed, and then to another
    QVERIFY(!body.seek(1));
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(taken.count(), 0);
    QCOMPARE(body.read(4), "0123");
    QCOMPARE(taken.count(), 1);
    QCOMPARE(body.readAll(), "456789");
    QCOMPARE(taken.count(), 1);
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.readAll().isEmpty());
    QCOMPARE(body.write("x"), -1);
}

TEST_UNDER(QCoreApplication, TestRequest)
#include "tst_request.moc"

// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"

#include <tests/sandbox/curl.h>

#include <sandbox/server.h>

#include <QCoreApplication>
#include <QDate>
#include <QTest>

/// What the sandbox answers, as seen by curl. (No raw string here may end in a quote: moc 6.4 then sees no class at all.)
class TestSandbox : public QObject {
    Q_OBJECT

    static sandbox::Options shop()
    {
        sandbox::Options options;
        options.appId = QStringLiteral("shop");
        options.appKey = QStringLiteral("secret");
        return options;
    }

    sandbox::Server m_server{shop()};

    [[nodiscard]] curl::Ask good() const { return curl::about(m_server.baseUrl(), QStringLiteral("8008010001")); }

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        QVERIFY2(m_server.start(&error), qPrintable(error));
    }

    void findsMembers_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("8008010001") << QByteArray(R"("balance":671.20,)");
        QTest::newRow("0008010001") << QByteArray(R"("customerUid":813951242628553689,)");
        QTest::newRow("8008010011") << QByteArray(R"("balance":12345678901234567.89,)");
        QTest::newRow("8008010007") << QByteArray(R"("customerUid":9223372036854775806,)");
        QTest::newRow("8008010009") << QByteArray(R"("balance":-45.60,)");
        QTest::newRow("8008010014") << QByteArray(R"("enable":-1,)");
        QTest::newRow("8008010036") << QByteArray(R"("photoPath":"/upload/sample/8008010036.jpg")");
        QTest::newRow("会员001") << QByteArray("测试会员");
        QTest::newRow("8008010077") << QByteArray(R"("number":"8008010001",)"); // another number comes back
        QTest::newRow("8008010020") << QByteArray("\"expiryDate\":\""
                                                  + QDate::currentDate().addDays(10).toString(Qt::ISODate).toLatin1());
    }
    void findsMembers()
    {
        QFETCH(QByteArray, part);
        const curl::Heard heard = curl::send(curl::about(m_server.baseUrl(), QString::fromUtf8(QTest::currentDataTag())));
        QCOMPARE(heard.httpStatus, 200);
        QVERIFY2(heard.body.startsWith(R"({"status":"success","messages":[],"errorCode":null,"data":{"customerUid":)"),
                 heard.body.constData());
        QVERIFY2(heard.body.contains(part), heard.body.constData());
        QCOMPARE(heard.headers.at("content-type"), QByteArray("application/json; charset=utf-8"));
    }

    void leavesOutErrorCodeSometimes()
    {
        const curl::Heard heard = curl::send(curl::about(m_server.baseUrl(), QStringLiteral("0008010042")));
        QVERIFY2(heard.body.startsWith(R"({"status":"success","messages":[],"data":{"customerUid":)"), heard.body.constData());
    }

    /// What clients must drop is there to be dropped.
    void sendsSecrets()
    {
        const QByteArray body = curl::send(good()).body;
        QVERIFY(body.contains(R"("password":)"));
        QVERIFY(body.contains(R"("weixinOpenIds":[)"));
    }

    void knowsNobody_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray unknown = R"({"status":"error","messages":["会员不存在"],"errorCode":2015})";
        const QByteArray head = R"({"status":"success","messages":[],"errorCode":null)";
        QTest::newRow("8008019999") << unknown;
        QTest::newRow("42") << unknown;
        QTest::newRow("8010001") << unknown; // 0008010001 without its zeros
        QTest::newRow("8008019998") << QByteArray(head + R"(,"data":null})");
        QTest::newRow("8008019997") << QByteArray(head + R"(,"data":{}})");
        QTest::newRow("8008019996") << QByteArray(head + R"(,"data":[]})");
        QTest::newRow("8008019995") << QByteArray(head + "}");
        QTest::newRow("8008019994") << QByteArray(head + R"(,"data":{"number":""}})");
    }
    void knowsNobody()
    {
        const curl::Heard heard = curl::send(curl::about(m_server.baseUrl(), QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(heard.httpStatus, 200);
        QTEST(heard.body, "body");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("header"); // to replace; empty: none
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("body"); // empty: the good one
        QTest::addColumn<int>("code");
        const QByteArray none;
        QTest::newRow("no signature") << QByteArray("Data-signature") << none << none << 1031;
        QTest::newRow("wrong signature") << QByteArray("Data-signature") << QByteArray("BF706E6AC693BA3B1BABD32E6713431D") << none
                                         << 1032;
        QTest::newRow("unknown app") << none << none << QByteArray(R"({"appId":"nobody","customerNum":"8008010001"})") << 1034;
        QTest::newRow("number as number") << none << none << QByteArray(R"({"appId":"shop","customerNum":8008010001})") << 9003;
        QTest::newRow("no body") << none << none << QByteArray(" ") << 9003;
        QTest::newRow("browser") << QByteArray("User-Agent") << QByteArray("Mozilla/5.0") << none << 9003;
        QTest::newRow("seconds") << QByteArray("Time-stamp") << QByteArray("1700000000") << none << 9003;
        QTest::newRow("no time") << QByteArray("Time-stamp") << none << none << 9003;
        QTest::newRow("form") << QByteArray("Content-Type") << QByteArray("text/plain") << none << 9003;
        QTest::newRow("br") << QByteArray("Accept-encoding") << QByteArray("br") << none << 9003;
    }
    void refuses()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        curl::Ask ask = good();
        if (!header.isEmpty())
            ask.headers[header] = value;
        if (!body.isEmpty())
            ask.body = body;
        const curl::Heard heard = curl::send(ask);
        QCOMPARE(heard.httpStatus, 200);
        QVERIFY2(heard.body.startsWith(R"({"status":"error","messages":[)"), heard.body.constData());
        QVERIFY2(heard.body.endsWith(QByteArray(R"(],"errorCode":)" + QByteArray::number(code) + '}')), heard.body.constData());
        QVERIFY2(!heard.body.contains(R"("data")"), heard.body.constData());
    }

    /// To the byte as it was recorded.
    void repeatsTheRecordedRefusal()
    {
        curl::Ask ask = good();
        ask.appKey = "another";
        QCOMPARE(curl::send(ask).body,
                 QByteArray(R"({"status":"error","messages":["消息体与消息签名不匹配"],"errorCode":1032})"));
    }

    void knowsOneAddress_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        const QString call = QStringLiteral("/openapi/v1/customerOpenApi/queryByNumber");
        QTest::newRow("wrong path") << QStringLiteral("POST") << QStringLiteral("/openapi/v1/customerOpenApi/queryByName") << 404;
        QTest::newRow("unknown prefix") << QStringLiteral("POST") << QString(QStringLiteral("/pospal-api2") + call) << 404;
        QTest::newRow("letter case") << QStringLiteral("POST") << call.toLower() << 404;
        QTest::newRow("query") << QStringLiteral("POST") << QString(call + QStringLiteral("?x=1")) << 404;
        QTest::newRow("encoded") << QStringLiteral("POST") << QString(call).replace(u'B', QStringLiteral("%42")) << 404;
        QTest::newRow("GET") << QStringLiteral("GET") << call << 405;
        QTest::newRow("PUT") << QStringLiteral("PUT") << call << 405;
        QTest::newRow("DELETE") << QStringLiteral("DELETE") << call << 405;
    }
    void knowsOneAddress()
    {
        curl::Ask ask = good();
        QFETCH(QString, method);
        QFETCH(QString, path);
        ask.method = method;
        ask.path = path;
        QTEST(curl::send(ask).httpStatus, "status");
    }

    void makesTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("8008019990") << 503;
        QTest::newRow("8008019992") << 200;
    }
    void makesTrouble()
    {
        const curl::Heard heard = curl::send(curl::about(m_server.baseUrl(), QString::fromLatin1(QTest::currentDataTag())));
        QTEST(heard.httpStatus, "status");
        QCOMPARE(heard.headers.at("content-type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY2(heard.body.startsWith("<!DOCTYPE html>"), heard.body.constData());
    }

    void packs_data()
    {
        QTest::addColumn<int>("coding");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("firstBytes"); // curl unpacks gzip's form under the name deflate, and the reverse
        QTest::newRow("gzip") << int(sandbox::Coding::Gzip) << QByteArray("gzip") << QByteArray("\x1f\x8b\x08");
        QTest::newRow("deflate") << int(sandbox::Coding::Deflate) << QByteArray("deflate") << QByteArray("\x78");
        QTest::newRow("as it is") << int(sandbox::Coding::Identity) << QByteArray() << QByteArray("{\"");
    }
    void packs()
    {
        QFETCH(int, coding);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, firstBytes);
        sandbox::Options options = shop();
        options.coding = static_cast<sandbox::Coding>(coding);
        sandbox::Server server(options);
        QVERIFY(server.start());
        const curl::Heard heard = curl::send(curl::about(server.baseUrl(), QStringLiteral("8008010036")));
        QCOMPARE(heard.headers.count("content-encoding"), name.isEmpty() ? 0U : 1U);
        if (!name.isEmpty())
            QCOMPARE(heard.headers.at("content-encoding"), name);
        const bool asLong = heard.headers.at("content-length") == QByteArray::number(heard.body.size());
        QCOMPARE(asLong, name.isEmpty());
        QVERIFY2(heard.body.contains("Mak Minah") && heard.body.endsWith("}}"), heard.body.constData()); // curl could unpack it
        QCOMPARE(heard.headers.at("data-signature"), curl::md5("secret" + heard.body));

        curl::Ask packed = curl::about(server.baseUrl(), QStringLiteral("8008010036"));
        packed.moreArguments = QStringList{QStringLiteral("--no-compressed")};
        QCOMPARE(curl::send(packed).body.left(firstBytes.size()), firstBytes);
    }

    void packsOnlyWhenAsked()
    {
        curl::Ask ask = good();
        ask.headers["Accept-encoding"] = "";
        const curl::Heard heard = curl::send(ask);
        QCOMPARE(heard.headers.count("content-encoding"), 0U);
        QVERIFY2(heard.body.contains("9003") && heard.body.contains("Accept-encoding"), heard.body.constData());
    }

    void signsRepliesUnlessTold()
    {
        curl::Ask ask = good();
        ask.appKey = "another";
        const curl::Heard refused = curl::send(ask);
        QCOMPARE(refused.headers.at("data-signature"), curl::md5("secret" + refused.body));
        sandbox::Options options = shop();
        options.signReplies = false;
        sandbox::Server silent(options);
        QVERIFY(silent.start());
        QCOMPARE(curl::send(curl::about(silent.baseUrl(), QStringLiteral("8008010001"))).headers.count("data-signature"), 0U);
    }

    void trimsKey()
    {
        sandbox::Options options = shop();
        options.appKey = QStringLiteral(" secret\n");
        sandbox::Server server(options);
        QVERIFY(server.start());
        QVERIFY(curl::send(curl::about(server.baseUrl(), QStringLiteral("8008010001"))).body.contains("Tan Mei Ling"));
    }

    void keepsPrefix()
    {
        sandbox::Options options = shop();
        options.pathPrefix = QStringLiteral("/pospal-api2");
        sandbox::Server server(options);
        QVERIFY(server.start());
        QVERIFY(server.baseUrl().endsWith(QStringLiteral("/pospal-api2")));
        QVERIFY(curl::send(curl::about(server.baseUrl(), QStringLiteral("8008010001"))).body.contains("Tan Mei Ling"));
    }

    /// Failed calls are charged, wrong addresses are not calls.
    void chargesEveryCall()
    {
        sandbox::Options options = shop();
        options.dailyLimit = 3;
        sandbox::Server server(options);
        QVERIFY(server.start());
        const curl::Ask ask = curl::about(server.baseUrl(), QStringLiteral("8008010001"));
        curl::Ask wrongKey = ask;
        wrongKey.appKey = "another";
        curl::Ask elsewhere = ask;
        elsewhere.path += u'x';
        QCOMPARE(curl::send(elsewhere).httpStatus, 404);
        QVERIFY(curl::send(wrongKey).body.contains("1032"));
        QVERIFY(curl::send(curl::about(server.baseUrl(), QStringLiteral("8008019999"))).body.contains("2015"));
        QVERIFY(curl::send(ask).body.contains("Tan Mei Ling"));
        const curl::Heard usedUp = curl::send(ask);
        QCOMPARE(usedUp.httpStatus, 200);
        QVERIFY2(usedUp.body.startsWith(R"({"status":"error",)") && usedUp.body.contains("您已用完当日请求量"),
                 usedUp.body.constData());
        QVERIFY(!usedUp.body.contains("Tan Mei Ling"));
        QCOMPARE(server.callsCharged(), 4);
        QCOMPARE(server.callCount(), 5);
    }
};

TEST_UNDER(QCoreApplication, TestSandbox)
#include "tst_sandbox.moc"

// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <kybio/decoding/envelope.h>

#include <QCoreApplication>
#include <QTest>

#include <optional>

using kybio::FaultCause;
using namespace Qt::StringLiterals;

class TestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void success_data();
    void success();
    void refusal_data();
    void refusal();
    void J07_notAnAnswer_data();
    void J07_notAnAnswer();
};

void TestEnvelope::success_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("hasData");
    const auto row = [](const char *body, bool hasData) { QTest::newRow(body) << QByteArray(body) << hasData; };
    row(R"({"status":"success","messages":[],"errorCode":null,"data":{"a":1}})", true);
    row(R"({"status":"SUCCESS","data":{"a":1}})", true);
    row(R"({"status":"Success","data":[1]})", true);
    row(R"({"status":"sUcCeSs","data":"x"})", true);
    row(R"({"data":{"a":1},"status":"success"})", true);
    row(R"({"status":"success","errorCode":0,"data":{"a":1}})", true);
    row(R"({"status":"success","errorCode":"0","data":{"a":1}})", true);
    row(R"({"status":"success","errorCode":"","data":{"a":1}})", true);
    row(R"({"status":"success","errorCode":" ","data":{"a":1}})", true);
    row(R"({"status":"success","messages":null,"data":{"a":1}})", true);
    row(R"({"status":"success","messages":["你好"],"data":{"a":1}})", true);
    row(R"({"status":"success","somethingNew":{"x":[1]},"data":{"a":1}})", true);
    row(R"({"status":"success","data":null})", false);
    row(R"({"status":"success"})", false);
    row(R"({"status":"success","messages":[],"errorCode":2015})", false);
    row(R"({"status":"error","messages":["会员不存在"],"errorCode":2015})", false);
    row(R"({"status":"ERROR","messages":null,"errorCode":"2015","data":null})", false);
    row(R"({"status":"error","errorCode":2015,"data":{"a":1}})", false); // the code wins over data
}

void TestEnvelope::success()
{
    QFETCH(QByteArray, body);
    const auto data = kybio::decodeEnvelope(body);
    QVERIFY(data);
    QTEST(!data->isNull(), "hasData");
}

void TestEnvelope::refusal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FaultCause>("cause");
    QTest::addColumn<qint64>("code"); // -1: none
    QTest::addColumn<QStringList>("messages");
    const auto row = [](const char *body, FaultCause cause, qint64 code, const QStringList &messages) {
        QTest::newRow(body) << QByteArray(body) << cause << code << messages;
    };
    using enum FaultCause;
    row(R"({"status":"error","messages":["消息体与消息签名不匹配"],"errorCode":1032})", RefusedByService, 1032,
        {u"消息体与消息签名不匹配"_s});
    row(R"({"status":"error","messages":["x"],"errorCode":"1034"})", RefusedByService, 1034, {u"x"_s});
    row(R"({"status":"Error","messages":["x","y"],"errorCode":9001})", RefusedByService, 9001, {u"x"_s, u"y"_s});
    row(R"({"status":"error","messages":"one text","errorCode":1})", RefusedByService, 1, {u"one text"_s});
    row(R"({"status":"error","messages":null,"errorCode":1})", RefusedByService, 1, {});
    row(R"({"status":"error","messages":[null,7,"",{"a":"b"},"  ","x"],"errorCode":1})", RefusedByService, 1, {u"x"_s});
    row(R"({"status":"error","messages":{"a":"b"},"errorCode":1})", RefusedByService, 1, {});
    row(R"({"status":"error","errorCode":1031})", RefusedByService, 1031, {});
    row(R"({"status":"error","messages":["x"],"errorCode":null})", RefusedByService, -1, {u"x"_s});
    row(R"({"status":"error","messages":["x"]})", RefusedByService, -1, {u"x"_s});
    row(R"({"status":"error","errorCode":0})", RefusedByService, 0, {});
    row(R"({"status":"error","errorCode":"abc"})", RefusedByService, -1, {});
    row(R"({"status":"error","errorCode":true})", RefusedByService, -1, {});
    row(R"({"status":"error","errorCode":1032.5})", RefusedByService, -1, {});
    row(R"({"status":"error","errorCode":99999999999999999999})", RefusedByService, -1, {});
    row(R"({"status":"error","errorCode":-7})", RefusedByService, -7, {});
    row(R"({"status":"error","data":{"customerUid":1},"errorCode":1032})", RefusedByService, 1032, {});
    row(R"({"status":"error","data":{"customerUid":1}})", RefusedByService, -1, {});
    row(R"({"status":"success","data":{"customerUid":1},"errorCode":1032})", RefusedByService, 1032, {});
    row(R"({"status":"success","data":{"customerUid":1},"errorCode":"1032"})", RefusedByService, 1032, {});
    row(R"({"status":"error","messages":["<b>bold</b>\nline"],"errorCode":1})", RefusedByService, 1, {u"<b>bold</b>\nline"_s});
    row(R"({"status":"error","messages":["您已用完当日请求量"]})", QuotaExhausted, -1, {u"您已用完当日请求量"_s});
    row(R"({"status":"error","messages":["x","对不起，您已用完当日请求量，请明天再试"],"errorCode":9005})", QuotaExhausted, 9005,
        {u"x"_s, u"对不起，您已用完当日请求量，请明天再试"_s});
    row(R"({"status":"error","messages":"您已用完当日请求量","errorCode":null})", QuotaExhausted, -1, {u"您已用完当日请求量"_s});
}

void TestEnvelope::refusal()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, code);
    const auto data = kybio::decodeEnvelope(body);
    QVERIFY(!data);
    QTEST(data.error().cause, "cause");
    QTEST(data.error().messages, "messages");
    QCOMPARE(data.error().serviceCode, code == -1 ? std::nullopt : std::optional(code));
}

void TestEnvelope::J07_notAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FaultCause>("cause");
    const auto row = [](const char *body, FaultCause cause) { QTest::newRow(body) << QByteArray(body) << cause; };
    using enum FaultCause;
    row("", NotJson);
    row("OK", NotJson);
    row("{", NotJson);
    row(R"({"status":"success","status":"error"})", NotJson);
    row(R"({"status":"success","data":{"customerUid":1},"data":{"customerUid":2}})", NotJson);
    row(R"({"status":"error","messages":[],"errorCode":9003,"errorCode":1032})", NotJson);
    row(R"({"status":"success","data":null,"data":{"customerUid":1}})", NotJson);
    row("null", NotThisService);
    row("true", NotThisService);
    row("7", NotThisService);
    row(R"("success")", NotThisService);
    row("[]", NotThisService);
    row(R"([{"status":"success"}])", NotThisService);
    row("{}", NotThisService);
    row(R"({"data":{"customerUid":1}})", NotThisService);
    row(R"({"status":null,"data":{}})", NotThisService);
    row(R"({"status":"","data":{}})", NotThisService);
    row(R"({"status":200,"data":{}})", NotThisService);
    row(R"({"status":true,"data":{}})", NotThisService);
    row(R"({"status":["success"],"data":{}})", NotThisService);
    row(R"({"status":"ok","data":{}})", NotThisService);
    row(R"({"status":"successful","data":{}})", NotThisService);
    row(R"({"status":"ſuccess","data":{}})", NotThisService); // a long s is no s
    row(R"({"Status":"success","data":{}})", NotThisService);
    row(R"({"errorCode":1032,"messages":["x"]})", NotThisService);
    row(R"({"status":"success","errorCode":"abc","data":{"a":1}})", NotThisService);
    row(R"({"status":"success","errorCode":1032.5,"data":{"a":1}})", NotThisService);
    row(R"({"status":"success","errorCode":99999999999999999999,"data":{"a":1}})", NotThisService);
    row(R"({"status":"success","errorCode":true,"data":{"a":1}})", NotThisService);
    row(R"({"status":"success","errorCode":{"code":1032},"data":{"a":1}})", NotThisService);
    row(R"({"status":"success","errorCode":[],"data":{"a":1}})", NotThisService);
    row(R"({"customerUid":1,"name":"x"})", NotThisService);
}

void TestEnvelope::J07_notAnAnswer()
{
    QFETCH(QByteArray, body);
    const auto data = kybio::decodeEnvelope(body);
    QVERIFY(!data);
    QTEST(data.error().cause, "cause");
}

TEST_UNDER(QCoreApplication, TestEnvelope)
#include "tst_envelope.moc"

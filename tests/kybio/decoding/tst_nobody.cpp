// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/testprogram.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>

#include <QCoreApplication>
#include <QTest>

namespace {

kybio::Result<kybio::Member> decode(const QByteArray &body)
{
    return kybio::decodeEnvelope(body).and_then(kybio::decodeMember);
}

} // namespace

/// Answers without a member in them: nobody, or no answer.
class TestNobody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void J12_nobody_data();
    void J12_nobody();
    void J12_notAMember_data();
    void J12_notAMember();
    void J03_cutAtEveryByte();
};

void TestNobody::J12_nobody_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *body) { QTest::newRow(body) << QByteArray(body); };
    row(R"({"status":"success"})");
    row(R"({"status":"success","data":null})");
    row(R"({"status":"success","data":{}})");
    row(R"({"status":"success","data":[]})");
    row(R"({"status":"success","data":{"name":"x","balance":1}})");
    row(R"({"status":"success","data":{"customerUid":null,"name":"x"}})");
    row(R"({"status":"success","data":{"customerUid":"","name":"x"}})");
    row(R"({"status":"success","data":{"customrUid":7}})");
    row(R"({"status":"error","errorCode":2015})");
}

void TestNobody::J12_nobody()
{
    QFETCH(QByteArray, body);
    const auto result = decode(body);
    QVERIFY(result);
    QVERIFY(!result->has_value());
}

void TestNobody::J12_notAMember_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : {"7", "0", R"("x")", R"("")", "true", "false", R"([{"customerUid":1}])", "[null]", "[[]]", "1.5"})
        QTest::newRow(data) << QByteArray(data);
}

void TestNobody::J12_notAMember()
{
    QFETCH(QByteArray, data);
    const auto result = decode(examples::success(data));
    QVERIFY(!result);
    QCOMPARE(result.error().cause, kybio::FaultCause::NotThisService);
}

void TestNobody::J03_cutAtEveryByte()
{
    const QByteArray body = examples::goodBody();
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto result = decode(body.left(size));
        QVERIFY2(!result, QByteArray::number(size).constData());
        QCOMPARE(result.error().cause, kybio::FaultCause::NotJson);
    }
    QVERIFY(decode(body));
}

TEST_UNDER(QCoreApplication, TestNobody)
#include "tst_nobody.moc"

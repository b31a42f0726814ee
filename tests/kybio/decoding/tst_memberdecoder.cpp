// SPDX-License-Identifier: MIT
#include "fakes/examples.h"
#include "fakes/testprogram.h"
#include "kybio/decoding/shownfield.h"

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>

#include <QCoreApplication>
#include <QTest>

#include <functional>

using kybio::CalendarDate;
using kybio::Decimal;
using kybio::Field;
using kybio::Member;
using kybio::Result;
using namespace Qt::StringLiterals;

namespace {

Result<Member> decode(const QByteArray &body)
{
    return kybio::decodeEnvelope(body).and_then(kybio::decodeMember);
}

enum class Kind { Text, Amount, Integer, Date };

struct Known {
    const char *key;
    Kind kind;
    std::function<QString(const Member &)> show;
    bool isExtra = false;
};

#define MEMBER_FIELD(kind, name)                                                                                                 \
    {                                                                                                                            \
#name, Kind::kind, [](const Member &m) { return shown(m.name); }, false                                                  \
    }
#define EXTRA_FIELD(kind, name)                                                                                                  \
    {                                                                                                                            \
#name, Kind::kind, [](const Member &m) { return shown(m.extra.name); }, true                                             \
    }

const Known fields[] = {
    MEMBER_FIELD(Text, number),
    MEMBER_FIELD(Text, name),
    MEMBER_FIELD(Text, categoryName),
    MEMBER_FIELD(Amount, balance),
    MEMBER_FIELD(Amount, point),
    MEMBER_FIELD(Amount, discount),
    MEMBER_FIELD(Text, phone),
    MEMBER_FIELD(Date, birthday),
    MEMBER_FIELD(Text, email),
    MEMBER_FIELD(Text, qq),
    MEMBER_FIELD(Text, address),
    MEMBER_FIELD(Text, remarks),
    MEMBER_FIELD(Date, createdDate),
    MEMBER_FIELD(Date, expiryDate),
    MEMBER_FIELD(Integer, onAccount),
    MEMBER_FIELD(Integer, enable),
    MEMBER_FIELD(Text, createStoreAppIdOrAccount),
    MEMBER_FIELD(Text, department),
    EXTRA_FIELD(Text, sex),
    EXTRA_FIELD(Text, lunarBirthday),
    EXTRA_FIELD(Amount, totalPoint),
    EXTRA_FIELD(Amount, creditLimit),
    EXTRA_FIELD(Integer, creditPeriod),
    EXTRA_FIELD(Text, photoPath),
    EXTRA_FIELD(Text, nickName),
    EXTRA_FIELD(Amount, subsidyAmount),
};

/// `{"customerUid":1,"key":value}`, in extInfo where the field belongs there; without the field where value is empty.
QByteArray memberWith(const Known &known, const QByteArray &value)
{
    const QByteArray pair = value.isEmpty() ? QByteArray(R"("other":0)") : '"' + QByteArray(known.key) + "\":" + value;
    const QByteArray placed = known.isExtra ? R"("extInfo":{)" + pair + '}' : pair;
    return examples::success(R"({"customerUid":1,)" + placed + '}');
}

} // namespace

class TestMemberDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyField();
    void J08_neighbours_data();
    void J08_neighbours();
    void V02_uid_data();
    void V02_uid();
    void J08_oneBadFieldHidesNoOther();
    void A06_whatIsUnreadableKeepsItsText();
    void B01_unknownFieldsNeverMatter_data();
    void B01_unknownFieldsNeverMatter();
    void B01_aKnownFieldTwiceIsRefused_data();
    void B01_aKnownFieldTwiceIsRefused();
    void strangeExtInfo();
    void J04_everyBitFlipped();
};

void TestMemberDecoder::everyField()
{
    const auto result = decode(examples::goodBody());
    QVERIFY(result && *result);
    const Member &m = **result;
    QCOMPARE(m.customerUid.value(), std::optional<qint64>(813951242628553689));
    const QStringList expected{u"0008010001"_s,
                               u"陈美玲"_s,
                               u"Gold Card"_s,
                               u"671.20"_s,
                               u"12.5"_s,
                               u"60"_s,
                               u"60120000001"_s,
                               u"2015-09-15 00:00:00"_s,
                               u"mei@example.invalid"_s,
                               u"10001"_s,
                               u"1 Invented Road"_s,
                               u"likes tea"_s,
                               u"2015-09-15 13:04:05"_s,
                               u"2031-01-31"_s,
                               u"1"_s,
                               u"1"_s,
                               u"shop1"_s,
                               u"front"_s,
                               u"F"_s,
                               u"08-03"_s,
                               u"900.25"_s,
                               u"1000.00"_s,
                               u"30"_s,
                               u"p/1.jpg"_s,
                               u"Mei"_s,
                               u"5"_s};
    QStringList found;
    for (const Known &known : fields)
        found << known.show(m);
    QCOMPARE(found, expected);
    QVERIFY(!found.join(u' ').contains(examples::passwordDigest));
}

void TestMemberDecoder::J08_neighbours_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("integer");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *value, const char *text, const char *amount, const char *integer, const char *date) {
        QTest::newRow(value) << QByteArray(value) << QString::fromUtf8(text) << QString::fromUtf8(amount)
                             << QString::fromUtf8(integer) << QString::fromUtf8(date);
    };
    row("", "-", "-", "-", "-"); // absent
    row("null", "-", "-", "-", "-");
    row(R"("")", "-", "-", "-", "-");
    row("7", "7", "7", "7", "?");
    row(R"("7")", "7", "7", "7", "?");
    row("0", "0", "0", "0", "?");
    row("-1", "-1", "-1", "-1", "?");
    row("671.20", "671.20", "671.20", "?", "?");
    row(R"("671.20")", "671.20", "671.20", "?", "?");
    row("12345678901234567.89", "12345678901234567.89", "12345678901234567.89", "?", "?");
    row("60120000001", "60120000001", "60120000001", "60120000001", "?");
    row("9223372036854775808", "9223372036854775808", "9223372036854775808", "?", "?");
    row("-0", "-0", "0", "0", "?");
    row("1e400", "1e400", "?", "?", "?"); // B01
    row(R"("\ud83d")", "?", "?", "?", "?");
    row("-0.0", "-0.0", "0.0", "?", "?");
    // A14: an amount may come with an exponent, and so may a whole number.
    row("1e5", "1e5", "100000", "100000", "?");
    row("1E+2", "1E+2", "100", "100", "?");
    row("0E-8", "0E-8", "0.00000000", "?", "?");
    row(R"("5e1")", "5e1", "50", "50", "?");
    row(R"("1,234.50")", "1,234.50", "?", "?", "?");
    row(R"("￥12")", "￥12", "?", "?", "?");
    row(R"(" 12 ")", " 12 ", "?", "?", "?");
    row(R"("+12")", "+12", "?", "?", "?");
    row(R"("NaN")", "NaN", "?", "?", "?");
    row(R"("٣")", "٣", "?", "?", "?");
    row(R"(" ")", " ", "?", "?", "?");
    row(R"("2024-02-29")", "2024-02-29", "?", "?", "2024-02-29");
    row(R"("2024-02-29 10:00:00")", "2024-02-29 10:00:00", "?", "?", "2024-02-29 10:00:00");
    row(R"("2024-02-29T10:00:00.000")", "2024-02-29T10:00:00.000", "?", "?", "2024-02-29 10:00:00");
    row(R"("2024-02-29T10:00:00Z")", "2024-02-29T10:00:00Z", "?", "?", "?");
    row(R"("0000-00-00")", "0000-00-00", "?", "?", "?");
    row(R"("<b>\u202ex</b>")", "<b>\u202ex</b>", "?", "?", "?");
    row("true", "?", "?", "?", "?");
    row("false", "?", "?", "?", "?");
    row("[]", "?", "?", "?", "?");
    row(R"(["7"])", "?", "?", "?", "?");
    row("{}", "?", "?", "?", "?");
    row(R"({"value":7})", "?", "?", "?", "?");
}

void TestMemberDecoder::J08_neighbours()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QFETCH(QString, amount);
    QFETCH(QString, integer);
    QFETCH(QString, date);
    for (const Known &known : fields) {
        const auto result = decode(memberWith(known, value));
        QVERIFY2(result && *result, known.key);
        const QString found = known.show(**result);
        switch (known.kind) {
        case Kind::Text:
            QVERIFY2(found == text, known.key);
            break;
        case Kind::Amount:
            QVERIFY2(found == amount, known.key);
            break;
        case Kind::Integer:
            QVERIFY2(found == integer, known.key);
            break;
        case Kind::Date:
            QVERIFY2(found == date, known.key);
            break;
        }
    }
}

void TestMemberDecoder::V02_uid_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *value, const char *found) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(found);
    };
    row("9007199254740993", "9007199254740993"); // 2^53 + 1
    row(R"("9007199254740993")", "9007199254740993");
    row("813951242628553689", "813951242628553689");
    row("9223372036854775807", "9223372036854775807"); // 2^63 - 1
    row("9223372036854775808", "?");
    row("18446744073709551617", "?"); // 1 when cut to 64 bits
    row("100000000000000000000000", "?");
    row("9007199254740993.0", "?");
    row("9.007199254740993e15", "?");
    row(R"(" 1")", "?");
    row(R"("x")", "?");
    row("true", "?");
    row("{}", "?");
    row("[]", "?");
}

void TestMemberDecoder::V02_uid()
{
    QFETCH(QByteArray, value);
    const auto result = decode(examples::success(R"({"customerUid":)" + value + R"(,"customrUid":77,"name":"x"})"));
    QVERIFY(result && *result);
    QTEST(shown((*result)->customerUid), "found");
    QCOMPARE(shown((*result)->name), u"x"_s);
}

void TestMemberDecoder::J08_oneBadFieldHidesNoOther()
{
    const auto result = decode(
        examples::success(R"({"customerUid":1,"balance":"1,5","point":3,"birthday":"x","enable":[],"name":"Mei"})"));
    QVERIFY(result && *result);
    const Member &m = **result;
    QVERIFY(m.balance.isUnreadable() && m.birthday.isUnreadable() && m.enable.isUnreadable());
    QCOMPARE(shown(m.point), u"3"_s);
    QCOMPARE(shown(m.name), u"Mei"_s);
}

void TestMemberDecoder::B01_unknownFieldsNeverMatter_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"1e400", R"("\ud83d")", R"({"a":1,"a":2})", R"([{"balance":1,"balance":2}])", R"({"\ude00":1})",
                              R"({"deep":[{"x":1e999,"x":"\ud800"}]})", "-1E-99999"})
        QTest::newRow(value) << QByteArray(value);
}

void TestMemberDecoder::B01_unknownFieldsNeverMatter()
{
    QFETCH(QByteArray, value);
    const auto isMei = [](const QByteArray &body) {
        const auto result = decode(body);
        return result && *result && shown((*result)->name) == u"Mei"_s && shown((*result)->balance) == u"671.20"_s;
    };
    const QByteArray member = R"({"customerUid":1,"name":"Mei","balance":671.20,)";
    QVERIFY(isMei(examples::success(member + "\"new\":" + value + '}')));
    QVERIFY(isMei(examples::success(member + "\"new\":1,\"new\":" + value + '}')));
    QVERIFY(isMei(examples::success(member + "\"extInfo\":{\"new\":" + value + "}}")));
    QVERIFY(isMei(R"({"new":)" + value + R"(,"status":"success","data":)" + member + R"("x":0},"new":)" + value + '}'));
}

void TestMemberDecoder::B01_aKnownFieldTwiceIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("J07 status", R"({"status":"success","status":"success","data":{"customerUid":1}})");
    row("J07 data", R"({"status":"success","data":{"customerUid":1},"data":{"customerUid":1}})");
    row("messages", R"({"status":"error","messages":[],"messages":[]})");
    row("errorCode", R"({"status":"error","errorCode":2015,"errorCode":2015})");
    row("customerUid", examples::success(R"({"customerUid":1,"customerUid":1})"));
    row("J07 number", examples::success(R"({"customerUid":1,"number":"1","number":"2"})"));
    row("extInfo", examples::success(R"({"customerUid":1,"extInfo":{},"extInfo":{}})"));
    row("in extInfo", examples::success(R"({"customerUid":1,"extInfo":{"creditLimit":1,"creditLimit":1}})"));
    row("by escape", examples::success(R"({"customerUid":1,"balance":1,"\u0062alance":2})"));
    row("null and a value", examples::success(R"({"customerUid":1,"balance":null,"balance":2})"));
    row("J07 of nobody", examples::success(R"({"balance":1,"balance":2})"));
    for (const Known &known : fields) {
        const QByteArray twice = '"' + QByteArray(known.key) + "\":\"1\",\"" + known.key + "\":\"1\"";
        QTest::addRow("each: %s", known.key)
            << examples::success(R"({"customerUid":1,)" + (known.isExtra ? R"("extInfo":{)" + twice + '}' : twice) + '}');
    }
}

void TestMemberDecoder::B01_aKnownFieldTwiceIsRefused()
{
    QFETCH(QByteArray, body);
    const auto result = decode(body);
    QVERIFY(!result);
    QCOMPARE(result.error().cause, kybio::FaultCause::NotJson);
}

void TestMemberDecoder::A06_whatIsUnreadableKeepsItsText()
{
    const auto result = decode(examples::success(
        R"({"customerUid":"x1","balance":"1,234.50","expiryDate":"31/12/2025","birthday":1442275200000,"enable":"yes","point":[7]})"));
    QVERIFY(result && *result);
    const Member &m = **result;
    QCOMPARE(m.customerUid.asSent(), u"x1"_s);
    QCOMPARE(m.balance.asSent(), u"1,234.50"_s);
    QCOMPARE(m.expiryDate.asSent(), u"31/12/2025"_s);
    QCOMPARE(m.birthday.asSent(), u"1442275200000"_s);
    QCOMPARE(m.enable.asSent(), u"yes"_s);
    QVERIFY(m.point.isUnreadable());
    QCOMPARE(m.point.asSent(), QString()); // no text
}

void TestMemberDecoder::strangeExtInfo()
{
    for (const char *extInfo : {"null", "[]", "7", R"("x")", "{}", R"({"unknown":{"a":1}})"}) {
        const auto result = decode(examples::success(R"({"customerUid":1,"extInfo":)" + QByteArray(extInfo) + '}'));
        QVERIFY(result && *result);
        QCOMPARE((*result)->extra, kybio::MemberExtra());
    }
}

void TestMemberDecoder::J04_everyBitFlipped()
{
    const QByteArray body = examples::goodBody();
    int readable = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = body;
            flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << bit));
            const auto result = decode(flipped);
            if (!result || !*result)
                continue;
            ++readable;
            // A valid record: whatever it shows, it can be shown. (A flipped key may unmask the password's text as a
            // field that nobody knows, which is ignored.)
            for (const Known &known : fields)
                QVERIFY2(!known.show(**result).contains(examples::passwordDigest), flipped.constData());
        }
    }
    QVERIFY(readable > 0);
    QVERIFY(readable < 8 * body.size());
}

TEST_UNDER(QCoreApplication, TestMemberDecoder)
#include "tst_memberdecoder.moc"

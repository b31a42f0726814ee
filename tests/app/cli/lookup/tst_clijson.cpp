// SPDX-License-Identifier: MIT
// The contract of `lookup --json`: every key, its type and its place.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;

namespace {

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys << QString::fromStdString(key);
    return keys;
}

QByteArray dumped(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

const QStringList memberKeys{
    u"customerUid"_s,
    u"number"_s,
    u"name"_s,
    u"categoryName"_s,
    u"balance"_s,
    u"point"_s,
    u"discount"_s,
    u"phone"_s,
    u"birthday"_s,
    u"email"_s,
    u"qq"_s,
    u"address"_s,
    u"remarks"_s,
    u"createdDate"_s,
    u"expiryDate"_s,
    u"onAccount"_s,
    u"enable"_s,
    u"standing"_s,
    u"createStoreAppIdOrAccount"_s,
    u"nickName"_s,
    u"totalPoint"_s,
    u"creditLimit"_s,
    u"creditPeriod"_s,
};

} // namespace

class TestCliJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeLine();
    void wholeLineOfDemo();
    void A05_aWrongClock_data();
    void A05_aWrongClock();
    void keysNeverChange_data();
    void keysNeverChange();
    void values_data();
    void values();
    void datesLoseOnlyTheirTime();
    void unreadableValues();
    void unreadableInExtInfo();
    void A06_anUnreadableExpiryIsNoActiveMember();
    void nobody();
    void numberDiffers();
    void numberAsTyped();
    void A13_aNumberIsReadAsInTheWindow_data();
    void A13_aNumberIsReadAsInTheWindow();
    void terminalControlsAreEscaped();
    void B10_nothingSplitsALineOrTurnsItRound();
    void fault();
    void invalidNumber_data();
    void invalidNumber();

private:
    Shop m_shop;
};

void TestCliJson::wholeLine()
{
    const Ran ran = m_shop.lookUp({u"--json"_s, u"0008010001"_s});
    QCOMPARE(ran.out,
             QByteArray(R"({"number":"0008010001","outcome":"found","member":{"customerUid":"813951242628553689",)"
                        R"("number":"0008010001","name":"Wong Siew Lan","categoryName":"Gold Card","balance":"671.20",)"
                        R"("point":"0","discount":"60","phone":"012-000 0815","birthday":"2015-09-15",)"
                        R"("email":"siewlan@example.com","qq":"1000815","address":"8, Jalan Sampel, 10050 George Town",)"
                        R"("remarks":null,"createdDate":"2015-09-15 00:00:00","expiryDate":"2035-09-15",)"
                        R"("onAccount":false,"enable":1,"standing":"active","createStoreAppIdOrAccount":"mylin0",)"
                        R"("nickName":null,"totalPoint":null,"creditLimit":null,"creditPeriod":null},"warnings":[]})"
                        "\n"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
}

void TestCliJson::wholeLineOfDemo()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"0008010001"_s, u"--json"_s});
    QCOMPARE(ran.out, m_shop.lookUp({u"--json"_s, u"0008010001"_s}).out);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
}

void TestCliJson::keysNeverChange_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"8008010001", "0008010042", "8008010026", "8008010027", "8008010028", "8008010029", "8008010030",
                               "8008010032", "8008010036", "8008010077"})
        QTest::addRow("%s", number) << QString::fromLatin1(number);
}

void TestCliJson::keysNeverChange()
{
    QFETCH(const QString, number);
    const Json line = m_shop.lookUp({number, u"--json"_s}).json();
    QCOMPARE(keysOf(line), QStringList({u"number"_s, u"outcome"_s, u"member"_s, u"warnings"_s}));
    QCOMPARE(keysOf(line["member"]), memberKeys);
}

void TestCliJson::values_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *number, const char *key, const char *value) {
        QTest::addRow("%s %s", number, key) << QString::fromUtf8(number) << QByteArray(key) << QByteArray(value);
    };
    row("8008010007", "customerUid", R"("9223372036854775806")"); // 19 digits
    row("8008010008", "customerUid", R"("9007199254740993")");    // came as a string; 2^53 + 1
    row("8008010011", "balance", R"("12345678901234567.89")");
    row("8008010011", "point", R"("9007199254740993")");
    row("8008010009", "balance", R"("-45.60")");
    row("8008010010", "balance", R"("12.505")");
    row("8008010030", "balance", R"("1.0")");
    row("8008010003", "balance", R"("35")");
    row("8008010002", "balance", R"("0.00")");
    row("8008010029", "discount", R"("92.5")"); // came as a string
    row("8008010012", "discount", R"("0")");
    row("8008010001", "onAccount", "true");
    row("8008010002", "onAccount", "false");
    row("8008010029", "onAccount", "true"); // came as a string
    row("8008010028", "onAccount", "null");
    row("8008010001", "nickName", R"("Mei")"); // what only extInfo has
    row("8008010001", "totalPoint", R"("4820")");
    row("8008010001", "creditLimit", R"("500.00")");
    row("8008010001", "creditPeriod", "30");
    row("8008010029", "totalPoint", R"("300")"); // came as strings
    row("8008010029", "creditLimit", R"("1000")");
    row("8008010029", "creditPeriod", "45");
    row("8008010029", "nickName", "null");
    row("8008010036", "creditLimit", R"("0.00")");
    row("8008010009", "totalPoint", "null");
    row("8008010014", "enable", "-1");
    row("8008010031", "enable", "7");
    row("8008010029", "enable", "1"); // came as a string
    row("8008010028", "enable", "null");
    row("8008010001", "standing", R"("active")");
    row("8008010013", "standing", R"("disabled")");
    row("8008010014", "standing", R"("deleted")");
    row("8008010015", "standing", R"("expired")");
    row("8008010016", "standing", R"("expired")");
    row("8008010017", "standing", R"("active")"); // the last day
    row("8008010020", "standing", R"("active")"); // expires soon
    row("8008010018", "standing", R"("disabled")");
    row("8008010019", "standing", R"("deleted")");
    row("8008010031", "standing", R"("unknown")");
    row("8008010028", "standing", R"("unknown")");
    row("8008010027", "balance", "null");
    row("8008010028", "balance", "null");
    row("8008010026", "name", "null"); // an empty text was not given
    row("8008010030", "phone", R"("60123308030")");
    row("8008010001", "name", R"("Tan Mei Ling 陈美玲")");
    row("8008010004", "name", R"("கவிதா சுப்பிரமணியம்")");
    row("8008010033", "name", R"("<b>Bold</b> & <img src=\"file:///etc/hostname\">")");
    row("会员001", "number", R"("会员001")");
    row("A-0815/X", "number", R"("A-0815/X")");
}

void TestCliJson::values()
{
    QFETCH(const QString, number);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    const Json line = m_shop.lookUp({number, u"--json"_s}).json();
    QVERIFY(line.contains("member"));
    QCOMPARE(dumped(line["member"][key.toStdString()]), value);
    QCOMPARE(dumped(line["warnings"]), QByteArray("[]"));
}

void TestCliJson::datesLoseOnlyTheirTime()
{
    const Ran ran = m_shop.lookUp({u"8008010015"_s, u"0008010042"_s, u"--json"_s});
    QCOMPARE(dumped(ran.json(0)["member"]["expiryDate"]), QByteArray(R"("2021-06-30")")); // sent with a time
    QCOMPARE(dumped(ran.json(1)["member"]["birthday"]), QByteArray(R"("1979-06-02")"));   // sent with a time
    QCOMPARE(dumped(ran.json(1)["member"]["createdDate"]), QByteArray(R"("2019-03-11 10:24:36")"));
}

void TestCliJson::unreadableValues()
{
    const Ran ran = m_shop.lookUp({u"8008010032"_s, u"--json"_s});
    const Json line = ran.json();
    QCOMPARE(dumped(line["member"]["balance"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["birthday"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["expiryDate"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["point"]), QByteArray(R"("15")"));
    QCOMPARE(dumped(line["warnings"]), QByteArray(R"(["unreadable-balance","unreadable-birthday","unreadable-expiryDate"])"));
    QCOMPARE(ran.exitCode, 0);
}

void TestCliJson::unreadableInExtInfo()
{
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::success(
                       R"({"customerUid":1,"extInfo":{"nickName":[],"totalPoint":"many","creditLimit":12345678901234567.89,)"
                       R"("creditPeriod":9223372036854775807}})"))});
    const Environment key{{u"MEMBERDESK_APP_KEY"_s, u"key"_s}};
    const Json line = runCli({u"lookup"_s, u"7"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s,
                              u"http://127.0.0.1:%1"_s.arg(server.port())},
                             key)
                          .json();
    QCOMPARE(dumped(line["member"]["nickName"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["totalPoint"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["creditLimit"]), QByteArray(R"("12345678901234567.89")"));
    QCOMPARE(dumped(line["member"]["creditPeriod"]), QByteArray("9223372036854775807"));
    QCOMPARE(dumped(line["warnings"]), QByteArray(R"(["unreadable-nickName","unreadable-totalPoint"])"));
}

void TestCliJson::A06_anUnreadableExpiryIsNoActiveMember()
{
    const Json line = m_shop.lookUp({u"8008010032"_s, u"--json"_s}).json();
    QCOMPARE(dumped(line["member"]["enable"]), QByteArray("1"));
    QCOMPARE(dumped(line["member"]["expiryDate"]), QByteArray("null"));
    QCOMPARE(dumped(line["member"]["standing"]), QByteArray(R"("unknown")"));
    const Ran card = m_shop.lookUp({u"8008010032"_s});
    QVERIFY2(card.out.contains("Standing unknown: The expiry date could not be read: soon\n"), card.out.constData());
}

void TestCliJson::nobody()
{
    const Ran ran = m_shop.lookUp({u"99"_s, u"--json"_s});
    QCOMPARE(ran.out, QByteArray("{\"number\":\"99\",\"outcome\":\"nobody\"}\n"));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 1);
}

void TestCliJson::numberDiffers()
{
    const Ran ran = m_shop.lookUp({u"8008010077"_s, u"--json"_s});
    QCOMPARE(dumped(ran.json()["number"]), QByteArray(R"("8008010077")"));
    QCOMPARE(dumped(ran.json()["member"]["number"]), QByteArray(R"("8008010001")"));
    QCOMPARE(dumped(ran.json()["warnings"]), QByteArray(R"(["number-differs"])"));
    QCOMPARE(ran.exitCode, 0);
}

void TestCliJson::numberAsTyped()
{
    Shop shop;
    const Ran ran = shop.lookUp({u" 0008010001\n"_s, u"--json"_s});
    QCOMPARE(dumped(ran.json()["number"]), QByteArray(R"(" 0008010001\n")"));
    QCOMPARE(dumped(ran.json()["outcome"]), QByteArray(R"("found")"));
    QCOMPARE(dumped(ran.json()["warnings"]), QByteArray("[]"));
    QCOMPARE(shop.asked(), QStringList{u"0008010001"_s});
}

void TestCliJson::A13_aNumberIsReadAsInTheWindow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("left-to-right mark") << u"\u200e0008010001"_s;
    QTest::addRow("zero-width space") << u"00080\u200b10001"_s;
    QTest::addRow("byte order mark") << u"0008\ufeff010001"_s;
    QTest::addRow("full-width digits") << u"０００８０１０００１"_s;
    QTest::addRow("Arabic digits") << u"٠٠٠٨٠١٠٠٠١"_s;
    QTest::addRow("AIM identifier") << u"]C10008010001"_s;
}

void TestCliJson::A13_aNumberIsReadAsInTheWindow()
{
    QFETCH(const QString, typed);
    Shop shop;
    const Ran ran = shop.lookUp({u"--json"_s, typed});
    QCOMPARE(shop.asked(), QStringList{u"0008010001"_s});
    QCOMPARE(dumped(ran.json()["outcome"]), QByteArray(R"("found")"));
    QCOMPARE(dumped(ran.json()["number"]), dumped(Json(typed.toStdString()))); // as it was asked here
    QCOMPARE(ran.exitCode, 0);
    fakes::noteRow({}, u"the command line reads the number as the window does, and gives it back as it was typed"_s);
}

void TestCliJson::terminalControlsAreEscaped()
{
    ScriptedServer server;
    Script script;
    script.bytes = examples::httpReply(
        examples::success(R"({"customerUid":1,"number":"7","name":"a\u001b[2Jb\u009b2Jc\u007fd"})"));
    server.willDo(script);
    const Ran ran = runCli(
        {u"lookup"_s, u"7"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port())},
        {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    QVERIFY2(ran.out.contains(R"("name":"a\u001b[2Jb\u009b2Jc\u007fd")"), ran.out.constData());
}

void TestCliJson::B10_nothingSplitsALineOrTurnsItRound()
{
    // Line, paragraph, next line; direction; what is not to be seen at all; a format character beyond 16 bits.
    const QString hidden = u"\u2028\u2029\u0085\u202a\u202e\u2066\u2069\u200e\u200f\u061c\u200b\u200d\ufeff\u00ad\U000e0041"_s;
    const QString name = u"a"_s + hidden + u"b 陈😀"_s;
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::success("{\"customerUid\":1,\"number\":\"7\",\"name\":\""
                                                                  + name.toUtf8() + "\",\"expiryDate\":\"x\u2028y\"}"))});
    const Environment key{{u"MEMBERDESK_APP_KEY"_s, u"key"_s}};
    const QString address = u"http://127.0.0.1:%1"_s.arg(server.port());
    const Ran ran = runCli({u"lookup"_s, u"7"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s, address}, key);
    const QString out = QString::fromUtf8(ran.out);
    for (const QChar c : hidden)
        QVERIFY2(!out.contains(c) || c.isSurrogate(), QByteArray::number(c.unicode(), 16).constData());
    QVERIFY2(out.contains(u"a\\u2028\\u2029\\u0085\\u202a\\u202e"_s) && out.contains(u"\\udb40\\udc41b 陈😀"_s),
             ran.out.constData());
    QCOMPARE(out.count(u'\n'), 1);
    QCOMPARE(ran.json()["member"]["name"].get<std::string>(), name.toStdString()); // the same text for whoever reads it
    // A fault's words too.
    server.restart({.bytes = examples::httpReply(R"({"status":"error","errorCode":9003,"messages":["a\u2028b\u202ec"]})")});
    const Ran refused = runCli({u"lookup"_s, u"7"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s, address}, key);
    QVERIFY2(refused.out.contains(R"(["a\u2028b\u202ec"])"), refused.out.constData());
    fakes::noteRow({}, u"escaped; whoever reads the JSON gets the same text"_s);
}

/// The card says it too.
void TestCliJson::A05_aWrongClock()
{
    QFETCH(std::chrono::milliseconds, ahead);
    QFETCH(bool, said);
    sandbox::Options options;
    options.clockAhead = ahead;
    const Shop shop(options);
    const Ran ran = shop.lookUp({u"8008010015"_s, u"--json"_s}); // whose membership ended on 2021-06-30
    QCOMPARE(dumped(ran.json()["warnings"]), said ? QByteArray(R"(["clock-differs"])") : QByteArray("[]"));
    QTEST(dumped(ran.json()["member"]["standing"]), "standing");
    const Ran card = shop.lookUp({u"8008010015"_s});
    QCOMPARE(card.out.contains("ATTENTION: The clock of this computer is "), said);
    QCOMPARE(card.out.contains("Members are judged by the server's date"), ahead < -48h);
    QCOMPARE(ran.exitCode, 0);
}

void TestCliJson::A05_aWrongClock_data()
{
    QTest::addColumn<std::chrono::milliseconds>("ahead");
    QTest::addColumn<bool>("said");
    QTest::addColumn<QByteArray>("standing");
    QTest::newRow("right") << 0ms << false << QByteArray(R"("expired")");
    QTest::newRow("2 minutes") << std::chrono::milliseconds(2min) << false << QByteArray(R"("expired")");
    QTest::newRow("6 minutes ahead") << std::chrono::milliseconds(6min) << true << QByteArray(R"("expired")");
    // As where this computer's clock is decades ahead.
    QTest::newRow("before the membership ended")
        << std::chrono::milliseconds(-24h * 365 * 40) << true << QByteArray(R"("active")");
}

void TestCliJson::fault()
{
    const QString wrongKey = m_shop.file(u"wrong.key"_s, "another key");
    const Ran ran = m_shop.lookUp({u"1"_s, u"--json"_s, u"--app-key-file"_s, wrongKey});
    QCOMPARE(ran.out,
             QByteArray(R"({"number":"1","outcome":"fault","fault":{"kind":"refused","code":"SVC-1032","serviceCode":1032,)"
                        R"("messages":["消息体与消息签名不匹配"],"text":"The app key is wrong. Copy the app key from KYBIO )"
                        R"(again and paste it into the settings."}})"
                        "\n"));
    QCOMPARE(ran.exitCode, 3);
}

void TestCliJson::invalidNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("reason");
    QTest::addRow("empty") << QString() << QByteArray("Scan or type");
    QTest::addRow("blanks") << u"  \t "_s << QByteArray("Scan or type");
    QTest::addRow("control character") << u"1\u0001"_s + u"2"_s << QByteArray("invisible");
    QTest::addRow("65 characters") << QString(65, u'1') << QByteArray("too long");
    QTest::addRow("not UTF-8") << u"1\uFFFD2"_s << QByteArray("broken");
}

void TestCliJson::invalidNumber()
{
    QFETCH(const QString, number);
    QFETCH(const QByteArray, reason);
    Shop shop;
    const Ran ran = shop.lookUp({u"--json"_s, u"--"_s, number});
    QCOMPARE(keysOf(ran.json()), QStringList({u"number"_s, u"outcome"_s, u"fault"_s}));
    QCOMPARE(keysOf(ran.json()["fault"]), QStringList({u"kind"_s, u"code"_s, u"serviceCode"_s, u"messages"_s, u"text"_s}));
    QCOMPARE(dumped(ran.json()["number"]), dumped(Json(number.toStdString())));
    QCOMPARE(dumped(ran.json()["fault"]["kind"]), QByteArray(R"("invalid-number")"));
    QCOMPARE(dumped(ran.json()["fault"]["serviceCode"]), QByteArray("null"));
    QCOMPARE(dumped(ran.json()["fault"]["messages"]), QByteArray("[]"));
    QVERIFY2(dumped(ran.json()["fault"]["text"]).contains(reason), ran.out.constData());
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(shop.server().callCount(), 0);
}

TEST_UNDER(QCoreApplication, TestCliJson)
#include "tst_clijson.moc"

// SPDX-License-Identifier: MIT
// `topups`: what members have paid in.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Ran topUps(const Shop &shop, const QStringList &more)
{
    return runCli(QStringList{u"topups"_s} + shop.access() + more);
}

/// A member, and then this as their top-ups.
Ran withRows(const QByteArray &rows, const QStringList &more, ScriptedServer &server)
{
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    server.willDo({.bytes = rows});
    return runCli(QStringList{u"topups"_s, u"0008010001"_s, u"--app-id"_s, u"shop"_s, u"--server"_s,
                              u"http://127.0.0.1:%1"_s.arg(server.port())}
                      + more,
                  {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
}

QByteArray row(const QByteArray &at, const QByteArray &paid)
{
    return R"({"datetime":")" + at + R"(","rechargeMoney":)" + paid + R"(,"giftMoney":"0.50","rechargeStoreAppId":"app"})";
}

std::string dumped(const Json &json)
{
    return json.dump();
}

} // namespace

class TestCliTopUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeLine()
    {
        const Shop shop;
        const Ran ran = topUps(shop, {u"--json"_s, u"8008010001"_s});
        QCOMPARE(ran.out,
                 QByteArray(R"({"number":"8008010001","outcome":"found","customerUid":"814041314621101099","topUps":[)"
                            R"({"at":"2026-09-30 12:15:59","amount":"500","gift":"50","balanceAfter":"700.55",)"
                            R"("payMethod":"Card","store":"mylin0"},)"
                            R"({"at":"2026-02-14 18:30:05","amount":"200","gift":"20.00","balanceAfter":"320.00",)"
                            R"("payMethod":"Cash","store":"mylin0"},)"
                            R"({"at":"2025-11-02 10:00:00","amount":"100","gift":"0","balanceAfter":"100.00",)"
                            R"("payMethod":"Alipay","store":"mylin0"}],)"
                            R"("sums":{"amount":"800","gift":"70.00"},"unreadableRows":0,"warnings":[]})"
                            "\n"));
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(shop.server().callCount(), 2);
        QVERIFY(shop.server().calls().at(1).body.contains("814041314621101099"));
    }

    void forPeople()
    {
        const Shop shop;
        const Ran ran = topUps(shop, {u"8008010001"_s, u"99"_s, u"8008010002"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.out.contains("  2026-09-30 12:15:59: paid 500, given 50, balance after it 700.55; Card, mylin0\n"
                                  "  2026-02-14 18:30:05: "),
                 ran.out.constData());
        QVERIFY2(ran.out.contains("\n  3 top-ups. Paid: 800. Given: 70.00.\n"), ran.out.constData());
        QVERIFY2(ran.out.contains("\n\nMember not found: 99.\n\n8008010002  "), ran.out.constData());
        QVERIFY2(ran.out.endsWith("\n  No top-ups.\n"), ran.out.constData());
        QCOMPARE(ran.err, QByteArray());
    }

    void exitStatusAndCalls_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("calls");
        QTest::newRow("found") << QStringList{u"8008010001"_s} << 0 << 2;
        QTest::newRow("nobody") << QStringList{u"99"_s} << 1 << 1;
        QTest::newRow("fault, found") << QStringList{u"8008019990"_s, u"8008010001"_s} << 3 << 3;
        QTest::newRow("no number") << QStringList{QString()} << 3 << 0;
    }
    void exitStatusAndCalls()
    {
        QFETCH(const QStringList, numbers);
        const Shop shop;
        const Ran ran = topUps(shop, QStringList{u"--json"_s} + numbers);
        QTEST(ran.exitCode, "status");
        QTEST(shop.server().callCount(), "calls");
        QCOMPARE(ran.lines().size(), numbers.size());
    }

    void theNewestFirst()
    {
        ScriptedServer server;
        const QByteArray rows = '[' + row("2026-01-01 00:00:00", "1") + ',' + row("2026-01-02 00:00:01", "2.25") + ','
            + row("soon", "3") + ',' + row("2026-01-02 00:00:02", "\"4\"") + ']';
        const Ran ran = withRows(examples::httpReply(examples::success(rows)), {u"--json"_s}, server);
        QStringList amounts;
        const Json line = ran.json();
        for (const Json &topUp : line["topUps"])
            amounts << QString::fromStdString(topUp["amount"].get<std::string>());
        QCOMPARE(amounts, QStringList({u"4"_s, u"2.25"_s, u"1"_s, u"3"_s}));
        QCOMPARE(dumped(ran.json()["topUps"][3]["at"]), std::string("null"));
        QCOMPARE(dumped(ran.json()["topUps"][0]["store"]), std::string("\"app\"")); // where there is no account
        QCOMPARE(dumped(ran.json()["warnings"]), std::string(R"(["unreadable-at"])"));
        QCOMPARE(dumped(ran.json()["sums"]), std::string(R"({"amount":"10.25","gift":"2.00"})"));
    }

    void whatCannotBeReadIsTold()
    {
        const QByteArray rows = '[' + row("2026-01-01 00:00:00", "\"12,50\"") + R"(,7,"x"])";
        ScriptedServer server;
        const Ran json = withRows(examples::httpReply(examples::success(rows)), {u"--json"_s}, server);
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(dumped(json.json()["unreadableRows"]), std::string("2"));
        QCOMPARE(dumped(json.json()["warnings"]), std::string(R"(["unreadable-amount"])"));
        ScriptedServer again;
        const Ran text = withRows(examples::httpReply(examples::success(rows)), {u"--lang"_s, u"en"_s}, again);
        QVERIFY2(text.out.contains("paid (cannot be read), given 0.50, balance after it -; -, app\n"), text.out.constData());
        QVERIFY2(text.out.contains("1 top-up. Paid: 0. Given: 0.50.\n"), text.out.constData());
        QVERIFY2(text.out.contains("1 amount cannot be read and is not in the sums.\n"), text.out.constData());
        QVERIFY2(text.out.contains("2 rows of the answer cannot be read.\n"), text.out.constData());
    }

    void theSecondQuestionFails()
    {
        ScriptedServer server;
        const Ran ran = withRows(examples::httpReply("<html>", "Content-Type: text/html\r\n", "503 Busy"), {u"--json"_s}, server);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(dumped(ran.json()["outcome"]), std::string("\"fault\""));
        QCOMPARE(dumped(ran.json()["fault"]["code"]), std::string("\"HTTP-503\""));
        QCOMPARE(server.posts(), 2);
    }

    void nobodyKnowsWhichMember()
    {
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply(examples::success(R"({"customerUid":true,"number":"1","name":"Wong"})"))});
        const Ran ran = runCli({u"topups"_s, u"1"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s,
                                u"http://127.0.0.1:%1"_s.arg(server.port())},
                               {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(dumped(ran.json()["fault"]["kind"]), std::string("\"bad-reply\""));
        QCOMPARE(server.posts(), 1);
    }

    void anotherNumberIsSaid()
    {
        const Shop shop;
        const Ran json = topUps(shop, {u"--json"_s, u"8008010077"_s});
        QCOMPARE(dumped(json.json()["warnings"]), std::string(R"(["number-differs"])"));
        const Ran text = topUps(shop, {u"8008010077"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(text.out.startsWith("ATTENTION: you asked for 8008010077, and the service answered with the number 8008010001."),
                 text.out.constData());
    }
};

TEST_UNDER(QCoreApplication, TestCliTopUps)
#include "tst_clitopups.moc"

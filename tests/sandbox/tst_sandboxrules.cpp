// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include <sandbox/catalogue.h>
#include <sandbox/memberlists.h>
#include <sandbox/quota.h>
#include <sandbox/requestcheck.h>
#include <sandbox/server.h>
#include <sandbox/signature.h>
#include <sandbox/trouble.h>

#include <QCoreApplication>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace sandbox;

namespace {

constexpr qint64 now = 1'700'000'000'000;
const QByteArray goodBody = R"({"appId":"shop","customerNum":"0008010001"})";

Rules rules()
{
    return {"/openapi/v1/", QStringLiteral("shop"), QStringLiteral("secret"), {}};
}

ReceivedCall call(const QByteArray &body = goodBody, const QByteArray &path = "customerOpenApi/queryByNumber")
{
    return {"POST",
            rules().base + path,
            {{"Accept-encoding", "gzip,deflate"},
             {"Content-Type", "application/json; charset=utf-8"},
             {"Data-signature", signature(QStringLiteral("secret"), body)},
             {"Time-stamp", "1700000000000"},
             {"User-Agent", "openApi"}},
            body};
}

/// 0 for a request that passed, an error code of the service, or an HTTP status other than 200.
int codeOf(const Verdict &verdict)
{
    const auto *refusal = std::get_if<Refusal>(&verdict);
    if (!refusal)
        return 0;
    return refusal->httpStatus == 200 ? refusal->errorCode : refusal->httpStatus;
}

} // namespace

class TestSandboxRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The vectors of PROTOCOL.md, section 1, computed with two other tools.
    void signs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("number") << QStringLiteral("secret")
                                << QByteArray(R"({"appId":"abcdefghijklmn","customerNum":"8008010001"})")
                                << QByteArray("818CFCB0712E29914F64FFF281D32809");
        QTest::newRow("barcode") << QStringLiteral("secret") << QByteArray(R"({"appId":"shop","barcode":"123"})")
                                 << QByteArray("59C6243328E53DB5A6128CC572546D18");
        QTest::newRow("blanks around the key")
            << QStringLiteral(" 123456789012345678 ") << QByteArray(R"({"appId":"abcdefghijklmn","customerNum":"会员001"})")
            << QByteArray("01D1A0371DF284D02794F639782B9365");
    }
    void signs()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, body);
        QTEST(signature(key, body), "expected");
        QCOMPARE(signature(key, ' ' + body + '\n'), signature(key, body));
    }

    void takesTheDocumentedRequest()
    {
        const Verdict verdict = checkRequest(call(), rules(), now);
        QCOMPARE(codeOf(verdict), 0);
        QCOMPARE(std::get<ByNumber>(std::get<Question>(verdict)).customerNum, QStringLiteral("0008010001"));
    }

    void judgesHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value"); // empty: header missing
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *value, int code) {
            QTest::addRow("%s=%s", name, value) << QByteArray(name) << QByteArray(value) << code;
        };
        row("User-Agent", "", 9003);
        row("User-Agent", "openapi", 9003);
        row("User-Agent", "Mozilla/5.0", 9003);
        row("Content-Type", "", 9003);
        row("Content-Type", "application/json", 9003);
        row("Content-Type", "text/plain; charset=utf-8", 9003);
        row("Content-Type", "application/json;charset=UTF-8", 0);
        row("Accept-encoding", "", 9003);
        row("Accept-encoding", "gzip", 9003);
        row("Accept-encoding", "gzip,deflate,br", 9003);
        row("Accept-encoding", "gzip, deflate", 0);
        row("Time-stamp", "", 9003);
        row("Time-stamp", "1700000000", 9003);     // seconds
        row("Time-stamp", "17000000000000", 9003); // 14 digits
        row("Time-stamp", "170000000000x", 9003);
        row("Time-stamp", "-700000000000", 9003);
        row("Time-stamp", "0000000000000", 0); // no tolerance: any time will do
        row("Data-signature", "", 1031);
        row("Data-signature", "BF706E6AC693BA3B1BABD32E6713431D", 1032);
    }
    void judgesHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        ReceivedCall changed = call();
        std::erase_if(changed.headers, [&](const auto &header) { return header.first == name; });
        if (!value.isEmpty())
            changed.headers.emplace_back(name, value);
        QTEST(codeOf(checkRequest(changed, rules(), now)), "code");
    }

    void refusesDoubledHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("User-Agent") << QByteArray("user-agent") << 9003;
        QTest::newRow("Time-stamp") << QByteArray("TIME-STAMP") << 9003;
        QTest::newRow("Data-signature") << QByteArray("data-signature") << 1031;
    }
    void refusesDoubledHeaders()
    {
        QFETCH(QByteArray, name);
        ReceivedCall doubled = call();
        doubled.headers.emplace_back(name, doubled.values(name).front());
        QTEST(codeOf(checkRequest(doubled, rules(), now)), "code");
    }

    void wantsUpperCaseSignature()
    {
        ReceivedCall lower = call();
        for (auto &[name, value] : lower.headers)
            value = name == "Data-signature" ? value.toLower() : value;
        QCOMPARE(codeOf(checkRequest(lower, rules(), now)), 1032);
    }

    void judgesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *body, int code) { QTest::newRow(name) << QByteArray(body) << code; };
        row("blanks inside", R"({ "appId" : "shop" , "customerNum" : "1" })", 0);
        row("group share", R"({"appId":"shop","customerNum":"1","groupShare":1})", 0);
        row("group share as text", R"({"appId":"shop","customerNum":"1","groupShare":"1"})", 9003);
        row("number as a number", R"({"appId":"shop","customerNum":8008010001})", 9003);
        row("number null", R"({"appId":"shop","customerNum":null})", 9003);
        row("number empty", R"({"appId":"shop","customerNum":""})", 9003);
        row("number missing", R"({"appId":"shop"})", 9003);
        row("app ID as a number", R"({"appId":1,"customerNum":"1"})", 9003);
        row("app ID missing", R"({"customerNum":"1"})", 9003);
        row("another app ID", R"({"appId":"Shop","customerNum":"1"})", 1034);
        row("unknown field", R"({"appId":"shop","customerNum":"1","customerTel":"2"})", 9003);
        row("list", R"(["shop","1"])", 9003);
        row("empty", "", 9003);
        row("form", "appId=shop&customerNum=1", 9003);
        row("cut", R"({"appId":"shop","customerNum":"1")", 9003);
        row("two documents", R"({"appId":"shop","customerNum":"1"}{})", 9003);
        row("not UTF-8", "{\"appId\":\"shop\",\"customerNum\":\"\xff\"}", 9003);
    }
    void judgesBodies()
    {
        QFETCH(QByteArray, body);
        QTEST(codeOf(checkRequest(call(body), rules(), now)), "code");
    }

    void judgesBodiesOfSiblings_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *path, const char *fields, int code) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(fields) << code;
        };
        row("uid", "customerOpenApi/queryByUid", R"(,"customerUid":9223372036854775806)", 0);
        row("uid as a text", "customerOpenApi/queryByUid", R"(,"customerUid":"1")", 9003);
        row("uid from a double", "customerOpenApi/queryByUid", R"(,"customerUid":8.14E17)", 9003);
        row("no uid", "customerOpenApi/queryByUid", "", 9003);
        row("phone", "customerOpenapi/queryBytel", R"(,"customerTel":"0333000037","groupShare":1)", 0);
        row("phone as a number", "customerOpenapi/queryBytel", R"(,"customerTel":333000037)", 9003);
        row("phone in other letters", "customerOpenApi/queryByTel", R"(,"customerTel":"1")", 404);
        row("first page", "customerOpenApi/queryCustomerPages", "", 0);
        row("later page", "customerOpenApi/queryCustomerPages",
            R"(,"postBackParameter":{"parameterType":"LAST_RESULT_MAX_ID","parameterValue":"4021100"})", 0);
        row("half a position", "customerOpenApi/queryCustomerPages", R"(,"postBackParameter":{"parameterType":"x"})", 9003);
        row("a position of null", "customerOpenApi/queryCustomerPages", R"(,"postBackParameter":null)", 9003);
        row("top-ups", "customerOpenApi/queryCustomerRechargeLog", R"(,"customerUid":1)", 0);
        row("an unknown field", "customerOpenApi/queryCustomerRechargeLog", R"(,"customerUid":1,"x":1)", 9003);
    }
    void judgesBodiesOfSiblings()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, fields);
        QTEST(codeOf(checkRequest(call(R"({"appId":"shop")" + fields + "}", path), rules(), now)), "code");
    }

    void pagesHoldEverybodyOnce()
    {
        const QDate today(2026, 11, 23);
        const int generated = 500 - static_cast<int>(catalogue().size());
        std::set<std::string> numbers;
        Page next;
        int pages = 0;
        for (;;) {
            const auto text = memberPage(next, 100, generated, today);
            QVERIFY(text);
            const auto page = nlohmann::json::parse(text->begin(), text->end());
            ++pages;
            for (const auto &row : page.at("result"))
                QVERIFY(numbers.insert(row.at("number").get<std::string>()).second);
            if (page.at("result").size() < 100)
                break;
            const auto &position = page.at("postBackParameter");
            next = {QString::fromStdString(position.at("parameterType")), QString::fromStdString(position.at("parameterValue"))};
        }
        QCOMPARE(numbers.size(), 500U);
        QCOMPARE(pages, 6); // the last one is empty: only a page with fewer rows is the last
        QVERIFY(!memberPage({QStringLiteral("LAST_RESULT_MAX_ID"), QStringLiteral("7")}, 100, generated, today));
        QVERIFY(!memberPage({QStringLiteral("another"), QStringLiteral("4021100")}, 100, generated, today));
    }

    void listsOfMembers()
    {
        const QDate today(2026, 11, 23);
        QVERIFY(memberWithUid(814041314621101099, today).contains(R"("balance":671.20)"));
        QVERIFY(memberWithUid(1, today).isEmpty());
        const QByteArray shared = membersWithPhone(QStringLiteral("+60 12-340 5640"), today);
        QCOMPARE(nlohmann::json::parse(shared.begin(), shared.end()).size(), 2U);
        QCOMPARE(membersWithPhone(QStringLiteral("60123405640"), today), QByteArray("[]"));
        const QByteArray topUps = topUpsOf(814041314621101099);
        QCOMPARE(nlohmann::json::parse(topUps.begin(), topUps.end()).size(), 3U);
        QCOMPARE(topUpsOf(1), QByteArray("[]"));
    }

    void judgesAddresses()
    {
        ReceivedCall elsewhere = call();
        elsewhere.target += '/';
        QCOMPARE(codeOf(checkRequest(elsewhere, rules(), now)), 404);
        elsewhere.target = call().target + "?a=1";
        QCOMPARE(codeOf(checkRequest(elsewhere, rules(), now)), 404);
        elsewhere.target = call().target.toLower();
        QCOMPARE(codeOf(checkRequest(elsewhere, rules(), now)), 404);
        ReceivedCall get = call();
        get.method = "GET";
        QCOMPARE(codeOf(checkRequest(get, rules(), now)), 405);
    }

    void measuresTimeOnlyWhereTold()
    {
        Rules strict = rules();
        strict.clockTolerance = std::chrono::milliseconds(1000);
        QCOMPARE(codeOf(checkRequest(call(), strict, now + 1000)), 0);
        QCOMPARE(codeOf(checkRequest(call(), strict, now + 1001)), 9001);
        QCOMPARE(codeOf(checkRequest(call(), strict, now - 1001)), 9001);
        QCOMPARE(codeOf(checkRequest(call(), rules(), 0)), 0);
    }

    void quotaTurnsAtMidnight()
    {
        Quota quota(2);
        const QDate monday(2026, 11, 23);
        QVERIFY(quota.charge(monday));
        QVERIFY(quota.charge(monday));
        QVERIFY(!quota.charge(monday));
        QVERIFY(!quota.charge(monday));
        QCOMPARE(quota.used(), 4);
        QVERIFY(quota.charge(monday.addDays(1)));
        QCOMPARE(quota.used(), 1);
    }

    void quotaOfZeroIsNone()
    {
        Quota quota(0);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(quota.charge(QDate(2026, 11, 23)));
    }

    void fillsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray(R"({"a":{}})") << QByteArray(R"({"a":{}})");
        QTest::newRow("today") << QByteArray("{today}") << QByteArray("2027-02-26");
        QTest::newRow("later, with time") << QByteArray("{today+3} 00:00:00") << QByteArray("2027-03-01 00:00:00");
        QTest::newRow("earlier") << QByteArray("{today-57}") << QByteArray("2026-12-31");
        QTest::newRow("month and day") << QByteArray("1988-{today+3:MM-dd}") << QByteArray("1988-03-01");
        QTest::newRow("two, beside foreign letters")
            << QByteArray("会 {today} 员 {today+1}") << QByteArray("会 2027-02-26 员 2027-02-27");
    }
    void fillsDates()
    {
        QFETCH(QByteArray, text);
        QTEST(withDates(text, QDate(2027, 2, 26)), "expected");
    }

    void membersAreSound()
    {
        QVERIFY(catalogue().size() >= 40);
        std::set<QString> numbers;
        for (const SampleMember &member : catalogue()) {
            const auto where = qPrintable(member.number);
            QVERIFY2(numbers.insert(member.number).second, where);
            QVERIFY2(!member.shows.isEmpty(), where);
            const QByteArray text = withDates(member.data, QDate(2026, 11, 23));
            QVERIFY2(!text.contains("{today"), where);
            const auto data = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
            QVERIFY2(data.is_object(), where); // cut out of its line at the right places
            QCOMPARE(QString::fromStdString(data.at("number").get<std::string>()), member.number);
            QVERIFY2(data.contains("customerUid"), where);
            QVERIFY2(!findTrouble(member.number), where);
        }
    }

    /// The digits on the wire are those of the file: no library has read them as a double.
    void numbersKeepTheirDigits()
    {
        QVERIFY(findMember(QStringLiteral("8008010001"))->data.contains(R"("balance":671.20,)"));
        QVERIFY(findMember(QStringLiteral("8008010011"))->data.contains(R"("balance":12345678901234567.89,)"));
        QVERIFY(findMember(QStringLiteral("8008010007"))->data.contains(R"("customerUid":9223372036854775806,)"));
    }

    void leadingZerosCount()
    {
        QVERIFY(findMember(QStringLiteral("0008010001")));
        QVERIFY(!findMember(QStringLiteral("8010001")));
        QVERIFY(!findMember(QStringLiteral("8010042")));
        QVERIFY(!findMember(QStringLiteral("a-0815/x")));
    }

    void samplesAreKnown()
    {
        QVERIFY(findMember(sampleNumbers().constFirst()));
        for (const QString &number : sampleNumbers())
            QVERIFY2(findMember(number) || findTrouble(number), qPrintable(number));
    }
};

TEST_UNDER(QCoreApplication, TestSandboxRules)
#include "tst_sandboxrules.moc"

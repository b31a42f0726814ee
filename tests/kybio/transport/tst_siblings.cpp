// SPDX-License-Identifier: MIT
#include "fakes/asking.h"
#include "fakes/examples.h"
#include "fakes/marker.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <kybio/signing/signature.h>

#include <QCoreApplication>
#include <QTest>

#include <limits>

using kybio::Client;
using namespace Qt::StringLiterals;

namespace {

/// What a call came to, as text.
struct Outcome {
    QString text;
    bool mayHaveBeenCharged = false;
};

QString shown(const kybio::Member &member)
{
    return member.number.value().value_or(u"-"_s);
}

QString shown(const std::vector<kybio::Member> &members)
{
    return QString::number(members.size());
}

QString shown(const kybio::MemberPage &page)
{
    return QString::number(page.members.size()) + (page.next ? u" more"_s : u" end"_s);
}

QString shown(const kybio::TopUps &topUps)
{
    return QString::number(topUps.rows.size());
}

template<typename T>
Outcome outcomeOf(const std::unique_ptr<kybio::Reply<T>> &reply)
{
    if (!fakes::until([&reply] { return reply->isFinished(); }))
        return {u"never"_s};
    fakes::deliverPosted();
    if (!reply->result())
        return {reply->result().error().code(), reply->mayHaveBeenCharged()};
    return {*reply->result() ? shown(**reply->result()) : u"nobody"_s, reply->mayHaveBeenCharged()};
}

using Ask = std::function<Outcome(const Client &)>;

} // namespace

Q_DECLARE_METATYPE(Ask)

/// The calls beside queryByNumber: their paths and bodies on the wire, and that the rules of one call a question hold for each.
class TestSiblings : public QObject {
    Q_OBJECT

private:
    static void addCalls()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("is");
        const QByteArray member = R"({"customerUid":1,"number":"0007","password":"CANARY"})";
        const QByteArray app = R"({"appId":"INVENTED0APP0ID0")";
        QTest::newRow("uid") << Ask([](const Client &client) {
            return outcomeOf(client.queryByUid(std::numeric_limits<qint64>::max()));
        }) << QByteArray("customerOpenApi/queryByUid")
                             << app + R"(,"customerUid":9223372036854775807})" << member << u"0007"_s;
        QTest::newRow("phone") << Ask([](const Client &client) { return outcomeOf(client.queryByTel(u"+60 12-3"_s)); })
                               << QByteArray("customerOpenapi/queryBytel") << app + R"(,"customerTel":"+60 12-3"})"
                               << "[" + member + "," + member + "]" << u"2"_s;
        QTest::newRow("first page")
            << Ask([](const Client &client) { return outcomeOf(client.queryCustomerPage()); })
            << QByteArray("customerOpenApi/queryCustomerPages") << app + "}"
            << R"({"pageSize":1,"postBackParameter":{"parameterType":"T","parameterValue":"1"},"result":[)" + member + "]}"
            << u"1 more"_s;
        QTest::newRow("next page") << Ask([](const Client &client) {
            return outcomeOf(client.queryCustomerPage(kybio::PagePosition{u"LAST_RESULT_MAX_ID"_s, u"0042"_s}));
        }) << QByteArray("customerOpenApi/queryCustomerPages")
                                   << app
                + R"(,"postBackParameter":{"parameterType":"LAST_RESULT_MAX_ID","parameterValue":"0042"}})"
                                   << QByteArray(R"({"pageSize":2,"result":[]})") << u"0 end"_s;
        QTest::newRow("top-ups") << Ask([](const Client &client) {
            return outcomeOf(client.queryRechargeLog(814041314621101099));
        }) << QByteArray("customerOpenApi/queryCustomerRechargeLog")
                                 << app + R"(,"customerUid":814041314621101099})" << QByteArray(R"([{"rechargeMoney":"100"}])")
                                 << u"1"_s;
    }

private Q_SLOTS:
    void wire_data() { addCalls(); }
    void wire()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, data);
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply(examples::success(data))});
        DirectNetwork network;
        const Client client(network, examples::loopback(server.port()));
        const Outcome outcome = ask(client);
        QTEST(outcome.text, "is");
        QVERIFY(outcome.mayHaveBeenCharged);
        QCOMPARE(server.posts(), 1);
        const WireRequest &request = server.requests().first();
        QVERIFY2(request.head.startsWith(QByteArray("POST /prefix/openapi/v1/" + path + " HTTP/1.1\r\n")),
                 request.head.constData());
        QCOMPARE(request.body, body);
        QCOMPARE(request.header("Data-signature"), kybio::signature(examples::appKey, body));
    }

    void onceOnly_data() { addCalls(); }
    void onceOnly()
    {
        QFETCH(Ask, ask);
        ScriptedServer server;
        server.willDo({.ending = Script::Ending::Close});
        DirectNetwork network;
        const Client client(network, examples::loopback(server.port()));
        const Outcome outcome = ask(client);
        QCOMPARE(outcome.text, u"NET-04"_s);
        QVERIFY(outcome.mayHaveBeenCharged);
        fakes::passMarker(network);
        QCOMPARE(server.posts(), 1);
    }

    void usedUp_data() { addCalls(); }
    void usedUp()
    {
        QFETCH(Ask, ask);
        ScriptedServer server;
        server.willDo({.bytes = examples::httpReply(R"({"status":"error","messages":["您已用完当日请求量"],"errorCode":1})")});
        DirectNetwork network;
        const Client client(network, examples::loopback(server.port()));
        QCOMPARE(ask(client).text, u"SVC-QUOTA"_s);
    }

    void withoutCredentials_data() { addCalls(); }
    void withoutCredentials()
    {
        QFETCH(Ask, ask);
        DirectNetwork network;
        const Client client(network, {});
        const Outcome outcome = ask(client);
        QCOMPARE(outcome.text, u"SET-01"_s);
        QVERIFY(!outcome.mayHaveBeenCharged);
    }
};

TEST_UNDER(QCoreApplication, TestSiblings)
#include "tst_siblings.moc"

// SPDX-License-Identifier: MIT
// `phone`: who has it.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Ran phone(const Shop &shop, const QStringList &more)
{
    return runCli(QStringList{u"phone"_s} + shop.access() + more);
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys << QString::fromStdString(key);
    return keys;
}

/// What the service was asked for, of every POST that came.
QStringList askedPhones(const Shop &shop)
{
    QStringList phones;
    for (const sandbox::ReceivedCall &call : shop.server().calls()) {
        const auto body = nlohmann::json::parse(call.body.begin(), call.body.end(), nullptr, false);
        phones << (body.is_object() ? QString::fromStdString(body.value("customerTel", "?")) : u"?"_s);
    }
    return phones;
}

} // namespace

class TestCliPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found()
    {
        const Shop shop;
        const Ran ran = phone(shop, {u"--json"_s, u"0123388003"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.lines().size(), 1);
        const Json line = ran.json();
        QCOMPARE(keysOf(line), QStringList({u"phone"_s, u"outcome"_s, u"members"_s, u"warnings"_s}));
        QCOMPARE(line["members"].size(), 2U); // they share it
        const Json member = shop.lookUp({u"--json"_s, u"8008010003"_s}).json()["member"];
        QCOMPARE(line["members"][0].dump(), member.dump()); // the same in every command
    }

    void blanksDashesAndBracketsGo()
    {
        const Shop shop;
        const Ran ran = phone(shop, {u"--json"_s, u"(012) 338-8003"_s, u"+60.123"_s});
        QCOMPARE(askedPhones(shop), QStringList({u"0123388003"_s, u"+60.123"_s}));
        QCOMPARE(ran.json(0)["phone"].dump(), std::string("\"(012) 338-8003\"")); // whoever asked finds it again
        QCOMPARE(ran.json(0)["outcome"].dump(), std::string("\"found\""));
    }

    void exitStatus_data()
    {
        QTest::addColumn<QStringList>("phones");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("calls");
        QTest::newRow("found") << QStringList{u"0123388003"_s} << 0 << 1;
        QTest::newRow("found, nobody") << QStringList{u"0123388003"_s, u"000"_s} << 1 << 2;
        QTest::newRow("no phone, found") << QStringList{u"-()"_s, u"0123388003"_s} << 3 << 1;
        QTest::newRow("too long for one") << QStringList{QString(65, u'1')} << 3 << 0;
        QTest::newRow("none") << QStringList() << 2 << 0;
    }
    void exitStatus()
    {
        QFETCH(const QStringList, phones);
        QFETCH(const int, status);
        const Shop shop;
        const Ran ran = phone(shop, QStringList{u"--json"_s, u"--"_s} + phones);
        QCOMPARE(ran.exitCode, status);
        QCOMPARE(ran.lines().size(), phones.size());
        QTEST(shop.server().callCount(), "calls");
    }

    void severalHaveIt()
    {
        ScriptedServer server;
        QByteArray other = examples::memberObject();
        other.replace("0008010001", "0008010002");
        server.willDo({.bytes = examples::httpReply(examples::success('[' + examples::memberObject() + ',' + other + ']'))});
        const QStringList command{u"phone"_s,    u"0120000815"_s, u"--lang"_s,   u"en"_s,
                                  u"--app-id"_s, u"shop"_s,       u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port())};
        const Environment key{{u"MEMBERDESK_APP_KEY"_s, u"key"_s}};
        const Ran text = runCli(command, key);
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.startsWith("2 members have the phone 0120000815.\n0008010001"), text.out.constData());
        QVERIFY2(text.out.contains("\n0008010002"), text.out.constData());
        const Ran json = runCli(command + QStringList{u"--json"_s}, key);
        QCOMPARE(json.json()["members"].size(), 2U);
        QCOMPARE(server.posts(), 2);
        QVERIFY(!QByteArray(text.all() + json.all()).contains(QByteArray(examples::passwordDigest.data())));
    }

    void forPeople()
    {
        const Shop shop;
        const Ran ran = phone(shop, {u"0123388003"_s, u"000"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.out.startsWith("2 members have the phone 0123388003.\n8008010003  Nur Aisyah"), ran.out.constData());
        QVERIFY2(ran.out.endsWith("\n\nNobody has the phone 000.\n"), ran.out.constData());
        QCOMPARE(ran.err, QByteArray());
    }

    void fault()
    {
        const Shop shop;
        const QString nowhere = u"http://127.0.0.1:%1"_s.arg(fakes::refusingPort());
        const Ran ran = phone(shop, {u"1"_s, u"2"_s, u"--json"_s, u"--server"_s, nowhere});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.lines().size(), 2);
        QCOMPARE(keysOf(ran.json(1)), QStringList({u"phone"_s, u"outcome"_s, u"fault"_s}));
        QCOMPARE(ran.json(1)["fault"]["code"].dump(), std::string("\"NET-02\""));
        const Ran text = phone(shop, {u"1"_s, u"--lang"_s, u"en"_s, u"--server"_s, nowhere});
        QCOMPARE(text.out, QByteArray());
        QVERIFY2(text.err.startsWith("memberdesk-cli: 1: ") && text.err.contains("NET-02"), text.err.constData());
    }
};

TEST_UNDER(QCoreApplication, TestCliPhone)
#include "tst_cliphone.moc"

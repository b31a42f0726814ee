// SPDX-License-Identifier: MIT
// `doctor`: what it prints, its exit status, and what it costs.
#include "app/cli/shop.h"
#include "fakes/faultrow.h"
#include "fakes/refusingport.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allFine();
    void free();
    void json();
    void wrong_data();
    void wrong();
    void c05_clock();
    void demo();
    void settingsThatAreNotComplete();
    void wrongUsage_data();
    void wrongUsage();
};

namespace {

Ran doctorOf(const Shop &shop, const QStringList &more = {})
{
    return runCli(QStringList{u"doctor"_s} + shop.access() + more);
}

QByteArray wordOf(const nlohmann::ordered_json &report, const char *check, const char *key)
{
    for (const auto &step : report.value("steps", nlohmann::ordered_json::array()))
        if (step["check"] == check)
            return QByteArray::fromStdString(step[key].is_null() ? "null" : step[key].get<std::string>());
    return {};
}

} // namespace

void TestCliDoctor::allFine()
{
    const Shop shop;
    const Ran ran = doctorOf(shop);
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
    QCOMPARE(ran.lines().size(), 11);
    for (const QByteArray &line : ran.lines())
        QVERIFY2(line.startsWith("OK - "), line.constData());
    QVERIFY2(ran.err.contains("one call") && ran.err.contains("--free"), ran.err.constData());
    QCOMPARE(shop.server().callsCharged(), 1);
    QVERIFY(!ran.all().contains(Shop::appKey.toUtf8()));
}

void TestCliDoctor::free()
{
    const Shop shop;
    const Ran ran = doctorOf(shop, {u"--free"_s});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
    QCOMPARE(ran.lines().size(), 11);
    QCOMPARE(ran.out.count("not reached - "), 4);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(shop.server().callsCharged(), 0);
}

void TestCliDoctor::json()
{
    const Shop shop;
    const Ran ran = doctorOf(shop, {u"--json"_s});
    QCOMPARE(ran.lines().size(), 1);
    const auto report = ran.json();
    QCOMPARE(report.value("verdict", ""), std::string("green"));
    QCOMPARE(report.value("calls", -1), 1);
    QCOMPARE(static_cast<int>(report["steps"].size()), 11);
    QCOMPARE(wordOf(report, "clock", "finding"), QByteArray("clock-right"));
    QCOMPARE(wordOf(report, "app-key", "verdict"), QByteArray("green"));
    QCOMPARE(wordOf(report, "app-key", "field"), QByteArray("null"));
    QVERIFY(!ran.all().contains(Shop::appKey.toUtf8()));
}

void TestCliDoctor::wrong_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("finding");
    QTest::addColumn<QByteArray>("field");
    const QString dead = u"http://127.0.0.1:%1"_s.arg(fakes::refusingPort());
    const auto row = [](const char *name, const QStringList &more, const char *check, const char *finding, const char *field) {
        QTest::newRow(name) << more << QByteArray(check) << QByteArray(finding) << QByteArray(field);
    };
    row("address", {u"--server"_s, u"ftp://x"_s}, "address", "address-unusable", "address");
    row("name", {u"--server"_s, u"https://no-such-server.invalid"_s}, "name", "name-not-found", "address");
    row("port", {u"--server"_s, dead}, "port", "port-refused", "address");
    row("app ID", {u"--app-id"_s, u"ANOTHER"_s}, "app-id", "app-id-unknown", "app-id");
}

void TestCliDoctor::wrong()
{
    QFETCH(const QStringList, more);
    QFETCH(const QByteArray, check);
    const Shop shop;
    const Ran ran = doctorOf(shop, more + QStringList{u"--json"_s}); // the last of two options counts
    QCOMPARE(ran.exitCode, 3);
    QTEST(wordOf(ran.json(), check.constData(), "finding"), "finding");
    QTEST(wordOf(ran.json(), check.constData(), "field"), "field");
    const Ran spoken = doctorOf(shop, more);
    QCOMPARE(spoken.exitCode, 3);
    QVERIFY2(spoken.out.contains("WRONG - "), spoken.out.constData());
}

void TestCliDoctor::c05_clock()
{
    sandbox::Options options;
    options.clockAhead = 10min;
    const Shop shop(options);
    const Ran ran = doctorOf(shop);
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out.count("CHECK - "), 1);
    QVERIFY2(ran.out.contains("behind the server"), ran.out.constData());
    static const QRegularExpression line(u"It is \\d+ minutes behind the server\\.[^\\n]*"_s);
    const QString said = line.match(QString::fromUtf8(ran.out)).captured();
    QVERIFY2(!said.isEmpty(), ran.out.constData());
    fakes::noteRow({}, u"the connection doctor: "_s + QString(said).replace(QRegularExpression(u"\\d+"_s), u"(so many)"_s));
}

void TestCliDoctor::demo()
{
    const Ran ran = runCli({u"doctor"_s, u"--demo"_s});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
}

void TestCliDoctor::settingsThatAreNotComplete()
{
    const Ran ran = runCli({u"doctor"_s, u"--json"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(wordOf(ran.json(), "address", "finding"), QByteArray("address-unusable"));
    QCOMPARE(wordOf(ran.json(), "app-id", "finding"), QByteArray("app-id-unusable"));
    QCOMPARE(wordOf(ran.json(), "app-key", "finding"), QByteArray("key-unusable"));
}

void TestCliDoctor::wrongUsage_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("an argument") << QStringList{u"1"_s};
    QTest::newRow("unknown option") << QStringList{u"--fast"_s};
    QTest::newRow("timeout") << QStringList{u"--timeout"_s, u"0"_s};
    QTest::newRow("demo and server") << QStringList{u"--demo"_s, u"--server"_s, u"x"_s};
    QTest::newRow("key file") << QStringList{u"--app-key-file"_s, u"/nonexistent/key"_s};
    QTest::newRow("authorities") << QStringList{u"--ca-file"_s, u"/nonexistent/ca.pem"_s};
}

void TestCliDoctor::wrongUsage()
{
    QFETCH(const QStringList, more);
    const Ran ran = runCli(QStringList{u"doctor"_s} + more);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
}

TEST_UNDER(QCoreApplication, TestCliDoctor)
#include "tst_clidoctor.moc"

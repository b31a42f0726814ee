// SPDX-License-Identifier: MIT
// What can become of a lookup: exit status, one call for each number, one connection, and what people read.
#include "app/cli/shop.h"
#include "fakes/certificates.h"
#include "fakes/examples.h"
#include "fakes/faultrow.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList loopback(quint16 port)
{
    return {u"--server"_s, u"http://127.0.0.1:%1"_s.arg(port)};
}

QByteArray faultOf(const Ran &ran, const char *key)
{
    const auto line = ran.json(ran.lines().size() - 1);
    return line.contains("fault") ? QByteArray::fromStdString(line["fault"][key].dump()) : ran.out + ran.err;
}

#define COMPARE_FAULT(ran, expectedKind, expectedCode)                                                                           \
    QCOMPARE(faultOf(ran, "kind"), QByteArray("\"" expectedKind "\""));                                                          \
    QCOMPARE(faultOf(ran, "code"), QByteArray("\"" expectedCode "\""));                                                          \
    QCOMPARE((ran).exitCode, 3)

} // namespace

class TestCliOutcomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitStatus_data();
    void exitStatus();
    void everyWayToBeNobody();
    void orderOfTheNumbers();
    void oneConnection();
    void unknownAppId();
    void connectionRefused();
    void deadline();
    void quota();
    void httpStatus();
    void webPage();
    void redirectIsNotFollowed();
    void untrustedCertificate();
    void trustedByOption();
    void trustedBySettings();
    void cardForPeople();
    void W16_cardShowsWhatOnlyExtInfoHas();
    void W09_datesOfTheSystemsRegion_data();
    void W09_datesOfTheSystemsRegion();
    void theDemoIsMissing();
    void cardShowsNoControls();
    void cardOfAnotherNumber();
    void cardSaysWhatCannotBeRead();
    void faultForPeople();
    void noProxyForThisComputer();
};

void TestCliOutcomes::exitStatus_data()
{
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("status");
    const QString found = u"8008010001"_s;
    const QString nobody = u"8008019999"_s;
    const QString fault = u"8008019990"_s;
    QTest::addRow("found") << QStringList{found} << 0;
    QTest::addRow("all found") << QStringList{found, found} << 0;
    QTest::addRow("nobody") << QStringList{nobody} << 1;
    QTest::addRow("found, nobody") << QStringList{found, nobody} << 1;
    QTest::addRow("nobody, found") << QStringList{nobody, found} << 1;
    QTest::addRow("fault") << QStringList{fault} << 3;
    QTest::addRow("fault, nobody, found") << QStringList{fault, nobody, found} << 3;
    QTest::addRow("found, nobody, fault") << QStringList{found, nobody, fault} << 3;
    QTest::addRow("no number") << QStringList{} << 2;
}

void TestCliOutcomes::exitStatus()
{
    QFETCH(const QStringList, numbers);
    QFETCH(const int, status);
    Shop shop;
    const Ran json = shop.lookUp(numbers + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, status);
    QCOMPARE(json.lines().size(), numbers.size());
    QCOMPARE(shop.asked(), numbers); // one POST for each, in their order
    QCOMPARE(shop.lookUp(numbers).exitCode, status);
    QCOMPARE(shop.asked(), numbers + numbers);
}

void TestCliOutcomes::everyWayToBeNobody()
{
    const Shop shop;
    const QStringList numbers{u"8008019994"_s, u"8008019995"_s, u"8008019996"_s,
                              u"8008019997"_s, u"8008019998"_s, u"8008019999"_s};
    const Ran ran = shop.lookUp(numbers + QStringList{u"--json"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.out.count("\"outcome\":\"nobody\""), numbers.size());
}

void TestCliOutcomes::orderOfTheNumbers()
{
    const Shop shop;
    const QStringList numbers{u"8008010003"_s, u"99"_s, u"0008010001"_s, QString(), u"8008010002"_s, u"8008010003"_s};
    const Ran ran = shop.lookUp(numbers + QStringList{u"--json"_s});
    QCOMPARE(ran.lines().size(), numbers.size());
    for (qsizetype at = 0; at < numbers.size(); ++at)
        QCOMPARE(QString::fromStdString(ran.json(at)["number"].get<std::string>()), numbers.at(at));
    QCOMPARE(shop.asked(), QStringList({u"8008010003"_s, u"99"_s, u"0008010001"_s, u"8008010002"_s, u"8008010003"_s}));
}

void TestCliOutcomes::oneConnection()
{
    ScriptedServer server;
    Script script;
    script.bytes = examples::httpReply(examples::goodBody());
    server.willDo(script);
    const Ran ran = runCli(QStringList{u"lookup"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"--json"_s, u"--app-id"_s, u"shop"_s}
                               + loopback(server.port()),
                           {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(server.posts(), 4);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().at(2).body, QByteArray(R"({"appId":"shop","customerNum":"3"})"));
}

void TestCliOutcomes::unknownAppId()
{
    const Shop shop;
    const Ran ran = shop.lookUp({u"1"_s, u"--json"_s, u"--app-id"_s, u"nobodys-shop"_s});
    COMPARE_FAULT(ran, "refused", "SVC-1034");
    QCOMPARE(faultOf(ran, "serviceCode"), QByteArray("1034"));
}

void TestCliOutcomes::connectionRefused()
{
    const Shop shop;
    const Ran ran = shop.lookUp(QStringList{u"1"_s, u"--json"_s} + loopback(fakes::refusingPort()));
    COMPARE_FAULT(ran, "unreachable", "NET-02");
    QCOMPARE(faultOf(ran, "serviceCode"), QByteArray("null"));
    QCOMPARE(shop.server().callCount(), 0);
}

void TestCliOutcomes::deadline()
{
    const Shop shop;
    Ran ran;
    qint64 seconds = 0;
    QVERIFY(fakes::withDeadlineFrom(1s, [&](std::chrono::milliseconds deadline) {
        seconds = deadline.count() / 1000;
        ran = shop.lookUp({u"8008019991"_s, u"--json"_s, u"--timeout"_s, QString::number(seconds)});
        return shop.server().callCount() > 0; // else it was over before the question came
    }));
    COMPARE_FAULT(ran, "timed-out", "NET-05");
    QVERIFY2(ran.tookMs >= seconds * 1000, QByteArray::number(ran.tookMs).constData());
    QVERIFY2(faultOf(ran, "text").contains(QByteArray(QByteArray::number(seconds) + " second")), ran.out.constData());
    QCOMPARE(shop.server().callCount(), 1);
    const QString settings = shop.settingsFile(shop.url(), Shop::appKey, "1\\timeoutSeconds=1\n");
    const Ran stored = runCli({u"lookup"_s, u"8008019991"_s, u"--json"_s, u"--config"_s, settings});
    COMPARE_FAULT(stored, "timed-out", "NET-05");
    QVERIFY2(stored.tookMs >= 1000, QByteArray::number(stored.tookMs).constData());
    QVERIFY2(faultOf(stored, "text").contains("1 second"), stored.out.constData());
}

void TestCliOutcomes::quota()
{
    sandbox::Options options;
    options.dailyLimit = 1;
    const Shop shop(options);
    const Ran ran = shop.lookUp({u"8008010001"_s, u"8008010001"_s, u"--json"_s});
    QCOMPARE(ran.json(0)["outcome"].dump(), std::string("\"found\""));
    COMPARE_FAULT(ran, "quota-exhausted", "SVC-QUOTA");
}

void TestCliOutcomes::httpStatus()
{
    COMPARE_FAULT(Shop().lookUp({u"8008019990"_s, u"--json"_s}), "http-status", "HTTP-503");
}

void TestCliOutcomes::webPage()
{
    COMPARE_FAULT(Shop().lookUp({u"8008019992"_s, u"--json"_s}), "bad-reply", "ANS-05");
}

void TestCliOutcomes::redirectIsNotFollowed()
{
    const Shop shop;
    ScriptedServer server;
    Script script;
    script.bytes = examples::httpReply({}, "Location: " + shop.url().toUtf8() + "\r\n", "307 Temporary Redirect");
    server.willDo(script);
    const Ran ran = shop.lookUp(QStringList{u"1"_s, u"--json"_s} + loopback(server.port()));
    COMPARE_FAULT(ran, "redirected", "HTTP-307");
    QCOMPARE(server.posts(), 1);
    QCOMPARE(shop.server().callCount(), 0);
}

namespace {

sandbox::Options withTls(Certificates &certificates)
{
    static_cast<void>(certificates.serverConfiguration({.name = "shop"}));
    sandbox::Options options;
    options.certificateFile = certificates.path("shop.pem");
    options.keyFile = certificates.path("shop.key");
    return options;
}

} // namespace

void TestCliOutcomes::untrustedCertificate()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    const Shop shop(withTls(certificates));
    COMPARE_FAULT(shop.lookUp({u"8008010001"_s, u"--json"_s}), "insecure", "TLS-04");
    Certificates others;
    COMPARE_FAULT(shop.lookUp({u"8008010001"_s, u"--json"_s, u"--ca-file"_s, others.path("ca.pem")}), "insecure", "TLS-04");
    QCOMPARE(shop.server().callCount(), 0);
}

void TestCliOutcomes::trustedByOption()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    const Shop shop(withTls(certificates));
    QVERIFY(shop.url().startsWith(u"https://"_s));
    const Ran ran = shop.lookUp({u"8008010001"_s, u"8008010002"_s, u"--json"_s, u"--ca-file"_s, certificates.path("ca.pem")});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
    QCOMPARE(shop.asked(), QStringList({u"8008010001"_s, u"8008010002"_s}));
}

void TestCliOutcomes::trustedBySettings()
{
    Certificates certificates;
    if (!certificates.isUsable())
        QSKIP("no openssl program here");
    const Shop shop(withTls(certificates));
    const auto withAuthority = [&shop](const QString &file) {
        return shop.settingsFile(shop.url(), Shop::appKey, "1\\authorityFile=" + file.toUtf8() + '\n');
    };
    QString settings = withAuthority(certificates.path("ca.pem"));
    QCOMPARE(runCli({u"lookup"_s, u"8008010001"_s, u"--json"_s, u"--config"_s, settings}).exitCode, 0);
    settings = withAuthority(u"/nonexistent/ca.pem"_s);
    const Ran ran = runCli({u"lookup"_s, u"8008010001"_s, u"--json"_s, u"--config"_s, settings});
    COMPARE_FAULT(ran, "insecure", "TLS-04");
    QVERIFY2(ran.err.contains("/nonexistent/ca.pem"), ran.err.constData());
}

void TestCliOutcomes::cardForPeople()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"0008010001"_s, u"99"_s, u"8008010011"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.err, QByteArray());
    for (const char *part : {"0008010001", "Wong Siew Lan", "Balance: 671.20\n", "Points: 0\n", "Discount: 40% off (pays 60%)\n",
                             "Active", "Member not found: 99.", "Balance: 12345678901234567.89\n", "Points: 9007199254740993\n"})
        QVERIFY2(ran.out.contains(part), part);
    QVERIFY(!ran.out.contains("Remarks")); // not given: no line
    QVERIFY(!ran.out.contains('{'));
}

void TestCliOutcomes::W16_cardShowsWhatOnlyExtInfoHas()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"8008010001"_s, u"--lang"_s, u"en"_s});
    for (const char *line : {"  Nickname: Mei\n", "  Total points earned: 4820\n", "  Credit: allowed\n",
                             "  Credit limit: 500.00\n", "  Credit days: 30\n"})
        QVERIFY2(ran.out.contains(line), ran.out.constData());
    const Ran without = runCli({u"lookup"_s, u"--demo"_s, u"0008010001"_s, u"--lang"_s, u"en"_s});
    for (const char *caption : {"Nickname", "Total points earned", "Credit limit", "Credit days"})
        QVERIFY2(!without.out.contains(caption), without.out.constData()); // not given: no line
    fakes::noteRow({}, u"all of them, on the card and in JSON"_s);
}

void TestCliOutcomes::W09_datesOfTheSystemsRegion_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const Environment &environment, const QString &language, const QString &line) {
        QTest::addRow("%s, %s", name, qPrintable(language)) << environment << language << line;
    };
    const auto all = [](const QString &locale) { return Environment{{u"LC_ALL"_s, locale}}; };
    row("C", all(u"C.UTF-8"_s), u"en"_s, u"  Birthday: 15 September 2015\n"_s);
    row("POSIX", all(u"POSIX"_s), u"en"_s, u"  Birthday: 15 September 2015\n"_s);
    row("Malaysia", all(u"en_MY.UTF-8"_s), u"en"_s, u"  Birthday: 15 September 2015\n"_s);
    row("China", all(u"zh_CN.UTF-8"_s), u"en"_s, u"  Birthday: 15 September 2015\n"_s);
    row("Germany", all(u"de_DE.UTF-8"_s), u"en"_s, u"  Birthday: 15 September 2015\n"_s);
    row("United States", all(u"en_US.UTF-8"_s), u"en"_s, u"  Birthday: September 15, 2015\n"_s);
    row("United States", all(u"en_US.UTF-8"_s), u"zh_CN"_s, u"  生日：2015年9月15日\n"_s);
    row("United States with British dates",
        Environment{{u"LC_ALL"_s, {}}, {u"LANG"_s, u"en_US.UTF-8"_s}, {u"LC_TIME"_s, u"en_GB.UTF-8"_s}}, u"en"_s,
        u"  Birthday: 15 September 2015\n"_s);
}

void TestCliOutcomes::W09_datesOfTheSystemsRegion()
{
#ifdef Q_OS_WIN
    QSKIP("no variable tells Windows another region");
#endif
    QFETCH(const Environment, environment);
    QFETCH(const QString, language);
    QFETCH(const QString, line);
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"0008010001"_s, u"--lang"_s, language}, environment);
    QVERIFY2(ran.out.contains(line.toUtf8()), ran.out.constData());
    fakes::noteRow({}, u"words of the language, dates and numbers of the region"_s);
}

void TestCliOutcomes::theDemoIsMissing()
{
    QTemporaryDir folder; // where none of the program's modules are
    const QString program = folder.filePath(u"memberdesk-cli"_s);
    QVERIFY(QFile::copy(cliProgram(), program));
    for (const QStringList &arguments : {QStringList{u"lookup"_s, u"8008010001"_s, u"--demo"_s}, {u"doctor"_s, u"--demo"_s}}) {
        QProcess process;
        prepareCli(process, arguments);
        process.setProgram(program);
        process.start();
        QVERIFY(process.waitForFinished(fakes::longest()));
        QCOMPARE(process.exitCode(), 3);
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.contains("The demo service does not start: "), error.constData());
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }
}

void TestCliOutcomes::cardShowsNoControls()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"8008010035"_s, u"8008010033"_s});
    for (const char byte : ran.out)
        QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
    QVERIFY(!ran.out.contains("\u202E"));
    QVERIFY(ran.out.contains("<b>Bold</b> & <img src=\"file:///etc/hostname\">"));
}

void TestCliOutcomes::cardOfAnotherNumber()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"8008010077"_s});
    const QByteArray first = ran.lines().value(0);
    QVERIFY2(first.startsWith("ATTENTION") && first.contains("8008010077") && first.contains("8008010001"), first.constData());
}

void TestCliOutcomes::cardSaysWhatCannotBeRead()
{
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"8008010032"_s});
    QVERIFY2(ran.out.contains("Balance: (cannot be read)\n"), ran.out.constData());
    QVERIFY(!ran.out.contains("Balance: 0"));
}

void TestCliOutcomes::faultForPeople()
{
    const Shop shop;
    const Ran ran = shop.lookUp({u"1"_s, u"--app-key-file"_s, shop.file(u"wrong.key"_s, "another key")});
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("memberdesk-cli: 1: The app key is wrong. "), ran.err.constData());
    QVERIFY(ran.err.contains("SVC-1032 refused"));
    QVERIFY(ran.err.contains("消息体与消息签名不匹配"));
}

void TestCliOutcomes::noProxyForThisComputer()
{
    const QString dead = u"http://127.0.0.1:%1"_s.arg(fakes::refusingPort());
    const Environment proxy{{u"http_proxy"_s, dead}, {u"https_proxy"_s, dead}, {u"all_proxy"_s, dead}};
    const Ran ran = runCli({u"lookup"_s, u"--demo"_s, u"0008010001"_s, u"--json"_s}, proxy);
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
}

TEST_UNDER(QCoreApplication, TestCliOutcomes)
#include "tst_clioutcomes.moc"

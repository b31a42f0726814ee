// SPDX-License-Identifier: MIT
// The command line itself: help, version, and every way to get it wrong.
#include "app/cli/shop.h"
#include "fakes/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version();
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void wrongAddress_data();
    void wrongAddress();
    void wrongCredentials_data();
    void wrongCredentials();
    void authorityFileWithoutCertificate();
    void numbersLikeOptions();
    void optionsInFront();
    void echoOfNonsenseIsHarmless();

private:
    const QString m_closedAddress = u"https://service.invalid"_s;
};

void TestCliUsage::version()
{
    for (const QStringList &arguments :
         {QStringList{u"--version"_s}, {u"lookup"_s, u"--version"_s}, {u"configured"_s, u"-v"_s}}) {
        const Ran ran = runCli(arguments);
        QVERIFY2(ran.out.startsWith("memberdesk-cli 0."), ran.out.constData());
        QCOMPARE(ran.lines().size(), 1);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.exitCode, 0);
    }
}

void TestCliUsage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("parts");
    QTest::addRow("program") << QStringList{u"--help"_s}
                             << QList<QByteArray>{"lookup", "phone", "topups", "members", "configured", "--config", "--lang"};
    QTest::addRow("lookup") << QStringList{u"lookup"_s, u"--help"_s}
                            << QList<QByteArray>{"NUMBER...",         "--json",    "--demo",    "--server", "--app-id",
                                                 "--app-key-file",    "--ca-file", "--timeout", "--config", "--lang",
                                                 "MEMBERDESK_APP_KEY"};
    QTest::addRow("lists of lookup") << QStringList{u"lookup"_s, u"--help"_s}
                                     << QList<QByteArray>{"--from", "--column", "--csv", "--xlsx", "--with-contacts"};
    QTest::addRow("phone") << QStringList{u"phone"_s, u"--help"_s} << QList<QByteArray>{"PHONE...", "--json", "One call a phone"};
    QTest::addRow("topups") << QStringList{u"topups"_s, u"--help"_s}
                            << QList<QByteArray>{"NUMBER...", "--json", "Two calls a member"};
    QTest::addRow("members") << QStringList{u"members"_s, u"--help"_s}
                             << QList<QByteArray>{"--most-calls", "--json",          "--csv",
                                                  "--xlsx",       "--with-contacts", "one call for each"};
    QTest::addRow("configured") << QStringList{u"configured"_s, u"-h"_s} << QList<QByteArray>{"--config"};
}

void TestCliUsage::help()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<QByteArray>, parts);
    const Ran ran = runCli(arguments);
    for (const QByteArray &part : parts)
        QVERIFY2(ran.out.contains(part), part.constData());
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exitCode, 0);
}

void TestCliUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const QString number = u"1"_s;
    QTest::addRow("nothing") << QStringList{} << QByteArray("command");
    QTest::addRow("unknown command") << QStringList{u"find"_s, number} << QByteArray("find");
    QTest::addRow("no number") << QStringList{u"lookup"_s, u"--demo"_s} << QByteArray("number");
    QTest::addRow("unknown option") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--fast"_s} << QByteArray("fast");
    QTest::addRow("option without its value") << QStringList{u"lookup"_s, number, u"--server"_s} << QByteArray("server");
    QTest::addRow("demo and server") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--server"_s, m_closedAddress}
                                     << QByteArray("--server");
    QTest::addRow("demo and app ID") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--app-id"_s, u"x"_s}
                                     << QByteArray("--app-id");
    for (const char *seconds : {"0", "121", "-1", "1.5", "", " 5", "+5", "ten", "99999999999", "5s"})
        QTest::addRow("timeout '%s'", seconds)
            << QStringList{u"lookup"_s, number, u"--demo"_s, u"--timeout="_s + QLatin1StringView(seconds)}
            << QByteArray("--timeout");
    QTest::addRow("configured with an argument") << QStringList{u"configured"_s, u"now"_s} << QByteArray("configured");
    QTest::addRow("configured with an option of lookup") << QStringList{u"configured"_s, u"--demo"_s} << QByteArray("demo");
    QTest::addRow("no phone") << QStringList{u"phone"_s, u"--demo"_s} << QByteArray("phone needs");
    QTest::addRow("no number for top-ups") << QStringList{u"topups"_s, u"--demo"_s} << QByteArray("topups needs");
    QTest::addRow("members with an argument") << QStringList{u"members"_s, number, u"--demo"_s} << QByteArray("members takes no");
    for (const char *calls : {"0", "-1", "+1", "1.5", "", "all", "2147483648"})
        QTest::addRow("most calls '%s'", calls)
            << QStringList{u"members"_s, u"--demo"_s, u"--most-calls="_s + QLatin1StringView(calls)}
            << QByteArray("--most-calls");
    for (const QString &command : {u"members"_s, u"lookup"_s}) {
        const QStringList start = command == u"lookup"_s ? QStringList{command, number} : QStringList{command};
        const auto row = [&](const char *name, const QStringList &more, const char *named) {
            QTest::addRow("%s %s", qPrintable(command), name) << start + QStringList{u"--demo"_s} + more << QByteArray(named);
        };
        row("CSV and XLSX", {u"--csv"_s, u"a"_s, u"--xlsx"_s, u"b"_s}, "--csv and --xlsx");
        row("CSV and JSON", {u"--csv"_s, u"a"_s, u"--json"_s}, "--csv and --json");
        row("XLSX and JSON", {u"--xlsx"_s, u"a"_s, u"--json"_s}, "--xlsx and --json");
        row("no name for the CSV", {u"--csv"_s, QString()}, "--csv needs");
        row("no name for the XLSX", {u"--xlsx"_s, QString()}, "--xlsx needs");
        row("contacts and no list", {u"--with-contacts"_s}, "--with-contacts is for");
    }
    QTest::addRow("contacts in JSON of lookup")
        << QStringList{u"lookup"_s, number, u"--demo"_s, u"--json"_s, u"--with-contacts"_s}
        << QByteArray("--with-contacts is for");
    QTest::addRow("a list and a number") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--from"_s, u"-"_s}
                                         << QByteArray("not both");
    QTest::addRow("a column of no list") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--column"_s, u"a"_s}
                                         << QByteArray("--column is for --from");
    QTest::addRow("a list that is not there")
        << QStringList{u"lookup"_s, u"--demo"_s, u"--from"_s, u"/nonexistent/list"_s} << QByteArray("/nonexistent/list");
    QTest::addRow("most calls of lookup") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--most-calls"_s, u"1"_s}
                                          << QByteArray("most-calls");
    QTest::addRow("the key as an argument") << QStringList{u"lookup"_s, number, u"--demo"_s, u"--app-key"_s, u"k"_s}
                                            << QByteArray("app-key");
}

void TestCliUsage::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Ran ran = runCli(arguments);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("memberdesk-cli: "), ran.err.constData());
    QVERIFY2(ran.err.contains(named), ran.err.constData());
}

void TestCliUsage::wrongAddress_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("reason");
    QTest::addRow("empty") << QString() << QByteArray("missing");
    QTest::addRow("plain HTTP to another machine") << u"http://service.invalid"_s << QByteArray("unprotected");
    QTest::addRow("FTP") << u"ftp://service.invalid"_s << QByteArray("https://");
    QTest::addRow("password") << u"https://me:SECRETPASSWORD@service.invalid"_s << QByteArray("password");
    QTest::addRow("blank") << u"https://service .invalid"_s << QByteArray("blank");
    QTest::addRow("port") << u"https://service.invalid:99999"_s << QByteArray("65535");
    QTest::addRow("query") << u"https://service.invalid?a=b"_s << QByteArray("question mark");
}

void TestCliUsage::wrongAddress()
{
    QFETCH(const QString, server);
    QFETCH(const QByteArray, reason);
    const Ran ran = runCli({u"lookup"_s, u"1"_s, u"--json"_s, u"--app-id"_s, u"shop"_s, u"--server"_s, server},
                           {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("server address") || ran.err.contains("port"), ran.err.constData());
    QVERIFY2(ran.err.contains(reason), ran.err.constData());
    QVERIFY(!ran.err.contains("SECRETPASSWORD"));
}

void TestCliUsage::wrongCredentials_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("reason");
    const QStringList server{u"--server"_s, m_closedAddress};
    QTest::addRow("no app ID") << server << u"key"_s << QByteArray("app ID is missing");
    QTest::addRow("empty app ID") << server + QStringList{u"--app-id"_s, u" "_s} << u"key"_s << QByteArray("app ID is missing");
    QTest::addRow("line break in the app ID")
        << server + QStringList{u"--app-id"_s, u"a\r\nHost: b"_s} << u"key"_s << QByteArray("app ID holds");
    QTest::addRow("long app ID") << server + QStringList{u"--app-id"_s, QString(257, u'a')} << u"key"_s
                                 << QByteArray("app ID is too long");
    QTest::addRow("no key") << server + QStringList{u"--app-id"_s, u"shop"_s} << QString() << QByteArray("app key is missing");
    QTest::addRow("line break in the key") << server + QStringList{u"--app-id"_s, u"shop"_s} << u"SECRET\nKEY"_s
                                           << QByteArray("app key holds");
    QTest::addRow("app ID without a server")
        << QStringList{u"--app-id"_s, u"shop"_s} << u"key"_s << QByteArray("server address is missing");
}

void TestCliUsage::wrongCredentials()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, reason);
    const Ran ran = runCli(QStringList{u"lookup"_s, u"1"_s, u"--json"_s} + arguments, {{u"MEMBERDESK_APP_KEY"_s, key}});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(reason), ran.err.constData());
    QVERIFY(!ran.err.contains("SECRET"));
}

void TestCliUsage::authorityFileWithoutCertificate()
{
    const Shop shop;
    for (const QString &file :
         {u"/nonexistent/ca.pem"_s, shop.file(u"empty.pem"_s, {}), shop.file(u"text.pem"_s, "no certificate\n")}) {
        const Ran ran = shop.lookUp({u"8008010001"_s, u"--ca-file"_s, file});
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains("--ca-file") && ran.err.contains(file.toUtf8()), ran.err.constData());
    }
    QCOMPARE(shop.server().callCount(), 0);
}

void TestCliUsage::numbersLikeOptions()
{
    const Shop shop;
    const Ran ran = shop.lookUp({u"--json"_s, u"--"_s, u"--demo"_s, u"-7"_s, u"lookup"_s});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(shop.asked(), QStringList({u"--demo"_s, u"-7"_s, u"lookup"_s}));
}

void TestCliUsage::optionsInFront()
{
    const Shop shop;
    const QString list = shop.file(u"list"_s, "card\n0008010001\n");
    const Ran lookup = runCli(QStringList{u"--from"_s, list, u"--column"_s, u"card"_s, u"--json"_s, u"lookup"_s} + shop.access());
    QCOMPARE(lookup.exitCode, 0);
    QCOMPARE(shop.asked(), QStringList{u"0008010001"_s});
    const QString kept = shop.file(u"kept.csv"_s, {});
    QCOMPARE(runCli(QStringList{u"--most-calls"_s, u"1"_s, u"--csv"_s, kept, u"members"_s} + shop.access()).exitCode, 0);
    QCOMPARE(runCli(QStringList{u"--xlsx"_s, kept, u"members"_s} + shop.access()).exitCode, 0);
}

void TestCliUsage::echoOfNonsenseIsHarmless()
{
    const Ran ran = runCli({u"\u001B[2J"_s + QString(100'000, u'x')});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.contains('\x1B'));
    QVERIFY(ran.err.size() < 500);
}

TEST_UNDER(QCoreApplication, TestCliUsage)
#include "tst_cliusage.moc"

// SPDX-License-Identifier: MIT
// Where address, app ID and key come from, which of them wins, and that secrets stay where they are.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"

#include <sandbox/catalogue.h>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto number = "0008010001"_L1;
const QString keyVariable = u"MEMBERDESK_APP_KEY"_s;

} // namespace

class TestCliCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyFile_data();
    void keyFile();
    void unusableKeyFile_data();
    void unusableKeyFile();
    void keyFromEnvironment();
    void everythingFromSettings();
    void settingsInTheStandardPlace();
    void precedenceOfKeys_data();
    void precedenceOfKeys();
    void optionsBeforeSettings();
    void notConfigured_data();
    void notConfigured();
    void demoReadsNothing();
    void configured_data();
    void configured();
    void secretsStayInside_data();
    void secretsStayInside();

private:
    [[nodiscard]] QStringList withoutKey() const
    {
        return {u"lookup"_s, number, u"--json"_s, u"--server"_s, m_shop.url(), u"--app-id"_s, Shop::appId};
    }

    Shop m_shop;
};

void TestCliCredentials::keyFile_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray key = Shop::appKey.toUtf8();
    QTest::addRow("key alone") << key;
    QTest::addRow("LF behind") << QByteArray(key + '\n');
    QTest::addRow("CR LF behind") << QByteArray(key + "\r\n");
    QTest::addRow("blanks around") << QByteArray("\n \t" + key + " \n\n");
    QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + key + "\r\n");
}

void TestCliCredentials::keyFile()
{
    QFETCH(const QByteArray, content);
    const QString file = m_shop.file(u"some.key"_s, content);
    const Ran ran = runCli(withoutKey() + QStringList{u"--app-key-file"_s, file});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
}

void TestCliCredentials::unusableKeyFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("reason");
    QTest::addRow("missing") << u"/nonexistent/app.key"_s << QByteArray("--app-key-file");
    QTest::addRow("folder") << QDir::tempPath() << QByteArray("--app-key-file");
    QTest::addRow("empty") << m_shop.file(u"empty.key"_s, {}) << QByteArray("--app-key-file");
    QTest::addRow("blanks") << m_shop.file(u"blank.key"_s, " \n") << QByteArray("--app-key-file");
    QTest::addRow("UTF-16") << m_shop.file(u"wide.key"_s, QByteArray("\xFF\xFEk\0e\0y\0", 8)) << QByteArray("--app-key-file");
    QTest::addRow("endless") << u"/dev/zero"_s << QByteArray("--app-key-file");
    QTest::addRow("two lines") << m_shop.file(u"two.key"_s, "SECRET-1\nSECRET-2\n") << QByteArray("app key holds");
    QTest::addRow("long") << m_shop.file(u"long.key"_s, QByteArray(300, 'S')) << QByteArray("app key is too long");
}

void TestCliCredentials::unusableKeyFile()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, reason);
    const int before = m_shop.server().callCount();
    // A right key elsewhere must not hide the mistake.
    const Ran ran = runCli(withoutKey() + QStringList{u"--app-key-file"_s, file}, {{keyVariable, Shop::appKey}});
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(reason), ran.err.constData());
    QVERIFY(!ran.err.contains("SECRET"));
    QCOMPARE(m_shop.server().callCount(), before);
}

void TestCliCredentials::keyFromEnvironment()
{
    QCOMPARE(runCli(withoutKey(), {{keyVariable, Shop::appKey}}).exitCode, 0);
    QCOMPARE(runCli(withoutKey(), {{keyVariable, Shop::appKey + u"\n"_s}}).exitCode, 0);
    QCOMPARE(runCli(withoutKey(), {{keyVariable, u"another key"_s}}).exitCode, 3);
}

void TestCliCredentials::everythingFromSettings()
{
    const QString settings = m_shop.settingsFile(m_shop.url(), Shop::appKey);
    const Ran ran = runCli({u"lookup"_s, number, u"--json"_s, u"--config"_s, settings});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
    QCOMPARE(runCli({u"lookup"_s, number, u"--json"_s, u"--config"_s, settings}, {{keyVariable, QString()}}).exitCode, 0);
}

void TestCliCredentials::settingsInTheStandardPlace()
{
#ifdef Q_OS_WIN
    QSKIP("no variable puts it into a folder of the test");
#endif
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"memberdesk"_s));
    const QString settings = m_shop.settingsFile(m_shop.url(), Shop::appKey);
    QVERIFY(QFile::copy(settings, home.filePath(u"memberdesk/memberdesk.ini"_s)));
    const Environment environment{{u"XDG_CONFIG_HOME"_s, home.path()}};
    QCOMPARE(runCli({u"lookup"_s, number}, environment).exitCode, 0);
    QCOMPARE(runCli({u"configured"_s}, environment).exitCode, 0);
}

void TestCliCredentials::precedenceOfKeys_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<int>("status");
    const QString right = Shop::appKey;
    const QString wrong = u"another key"_s;
    QTest::addRow("file first") << right << wrong << wrong << 0;
    QTest::addRow("file first, although wrong") << wrong << right << right << 3;
    QTest::addRow("then environment") << QString() << right << wrong << 0;
    QTest::addRow("then environment, although wrong") << QString() << wrong << right << 3;
    QTest::addRow("then settings") << QString() << QString() << right << 0;
    QTest::addRow("then settings, although wrong") << QString() << QString() << wrong << 3;
}

void TestCliCredentials::precedenceOfKeys()
{
    QFETCH(const QString, file);
    QFETCH(const QString, environment);
    QFETCH(const QString, settings);
    QFETCH(const int, status);
    QStringList arguments{u"lookup"_s, number, u"--json"_s, u"--config"_s, m_shop.settingsFile(m_shop.url(), settings)};
    if (!file.isEmpty())
        arguments << u"--app-key-file"_s << m_shop.file(u"some.key"_s, file.toUtf8());
    const Ran ran = runCli(arguments, environment.isEmpty() ? Environment() : Environment{{keyVariable, environment}});
    QCOMPARE(ran.exitCode, status);
    QCOMPARE(ran.out.contains("SVC-1032"), status == 3);
}

void TestCliCredentials::optionsBeforeSettings()
{
    const QString settings = m_shop.settingsFile(u"https://service.invalid"_s, Shop::appKey);
    QCOMPARE(runCli({u"lookup"_s, number, u"--config"_s, settings, u"--server"_s, m_shop.url()}).exitCode, 0);
    const Ran ran = runCli(
        {u"lookup"_s, number, u"--config"_s, m_shop.settingsFile(m_shop.url(), Shop::appKey), u"--app-id"_s, u"other"_s});
    QVERIFY2(ran.err.contains("SVC-1034"), ran.err.constData());
}

void TestCliCredentials::notConfigured_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no key") << QByteArray("[stores]\ncount=1\n1\\server=https://service.invalid\n1\\appId=shop\n");
    QTest::addRow("no app ID") << QByteArray("[stores]\ncount=1\n1\\server=https://service.invalid\n1\\appKey=key\n");
    QTest::addRow("no server") << QByteArray("[stores]\ncount=1\n1\\appId=shop\n1\\appKey=key\n");
    QTest::addRow("unusable server") << QByteArray(
        "[stores]\ncount=1\n1\\server=ftp://service.invalid\n1\\appId=shop\n1\\appKey=key\n");
}

void TestCliCredentials::notConfigured()
{
    QFETCH(const QByteArray, settings);
    const QString file = m_shop.file(u"incomplete.ini"_s, settings);
    const Ran ran = runCli({u"lookup"_s, u"1"_s, u"2"_s, u"--json"_s, u"--config"_s, file});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.lines().size(), 2);
    QCOMPARE(ran.out.count("\"fault\":{\"kind\":\"not-configured\",\"code\":\"SET-01\",\"serviceCode\":null,"
                           "\"messages\":[],\"text\":\"Not set up yet. "),
             2);
    const Ran people = runCli({u"lookup"_s, u"1"_s, u"--config"_s, file});
    QCOMPARE(people.exitCode, 3);
    QVERIFY2(people.err.contains("Not set up yet.") && people.err.contains("SET-01"), people.err.constData());
    QCOMPARE(runCli({u"configured"_s, u"--config"_s, file}).exitCode, 1);
}

void TestCliCredentials::demoReadsNothing()
{
    const QString damaged = m_shop.file(u"damaged.ini"_s, QByteArray("\0\xFF nothing\n", 11));
    const Ran ran = runCli(
        {u"lookup"_s, number, u"--demo"_s, u"--json"_s, u"--config"_s, damaged, u"--app-key-file"_s, u"/nonexistent"_s},
        {{keyVariable, u"another\nkey"_s}});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(QFile::exists(damaged));
    QCOMPARE(m_shop.asked().count(u"?"_s), 0);
}

void TestCliCredentials::configured_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addRow("complete") << m_shop.settingsFile(u"https://service.invalid"_s, Shop::appKey) << 0;
    QTest::addRow("no file") << u"/nonexistent/memberdesk.ini"_s << 1;
}

void TestCliCredentials::configured()
{
    QFETCH(const QString, file);
    QFETCH(const int, status);
    // What is not stored does not count.
    const Ran ran = runCli({u"configured"_s, u"--config"_s, file}, {{keyVariable, Shop::appKey}});
    QCOMPARE(ran.exitCode, status);
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(!ran.out.contains(Shop::appKey.toUtf8()));
}

void TestCliCredentials::secretsStayInside_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *asked : {"0008010001", "8008010001", "8008010077", "8008010005", "8008010036", "会员001", "99", "8008019990",
                              "8008019992", "8008010032"}) {
        QTest::addRow("%s", asked) << QStringList{QString::fromUtf8(asked)};
        QTest::addRow("%s, JSON", asked) << QStringList{QString::fromUtf8(asked), u"--json"_s};
    }
    QTest::addRow("no answer") << QStringList{u"8008019991"_s, u"--timeout"_s, u"1"_s, u"--json"_s};
    QTest::addRow("unknown app ID") << QStringList{u"1"_s, u"--app-id"_s, u"other"_s, u"--json"_s};
    QTest::addRow("unknown app ID for people") << QStringList{u"1"_s, u"--app-id"_s, u"other"_s};
    QTest::addRow("connection refused") << QStringList{u"1"_s, u"--server"_s, u"http://127.0.0.1:1"_s};
    QTest::addRow("wrong path") << QStringList{u"1"_s, u"--server"_s, m_shop.url() + u"/elsewhere"_s, u"--json"_s};
    QTest::addRow("wrong address") << QStringList{u"1"_s, u"--server"_s, u"http://service.invalid"_s};
    QTest::addRow("wrong option") << QStringList{u"1"_s, u"--app-key="_s + Shop::appKey};
    QTest::addRow("help") << QStringList{u"--help"_s};
    QTest::addRow("invalid number") << QStringList{u"1"_s, QString(), u"--json"_s};
}

void TestCliCredentials::secretsStayInside()
{
    QFETCH(const QStringList, arguments);
    Shop shop;
    const Ran ran = runCli(QStringList{u"lookup"_s} + shop.access() + arguments, {{keyVariable, Shop::appKey}});
    const QByteArray output = ran.all();
    QVERIFY(!output.isEmpty());
    QVERIFY(!output.contains(Shop::appKey.toUtf8()));
    for (const sandbox::ReceivedCall &call : shop.server().calls()) {
        const QByteArray signature = call.values("Data-signature").at(0);
        QCOMPARE(signature.size(), 32);
        QVERIFY(!output.toUpper().contains(signature));
    }
    // What the service sent about anybody and nobody may see.
    static const QRegularExpression secret(u"\"password\":\"([0-9A-F]{32})\""_s);
    int secrets = 0;
    for (const sandbox::SampleMember &member : sandbox::catalogue()) {
        const auto match = secret.match(QString::fromUtf8(member.data));
        secrets += match.hasMatch() ? 1 : 0;
        QVERIFY(!match.hasMatch() || !output.toUpper().contains(match.captured(1).toLatin1()));
    }
    QVERIFY(secrets > 3);
    QVERIFY(!output.contains("oSAMPLE")); // weixinOpenIds
    QVERIFY(!output.contains("password\""));
}

TEST_UNDER(QCoreApplication, TestCliCredentials)
#include "tst_clicredentials.moc"

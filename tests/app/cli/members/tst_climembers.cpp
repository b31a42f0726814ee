// SPDX-License-Identifier: MIT
// `members`: everybody, page by page, printed or kept.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/refusingport.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <kybio/model/decimal.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr int samples = 42;                // of the stand-in's own
const QByteArray rowBegin = "\r\n\"=\"\""; // a name may hold a line end

sandbox::Options withMembers(int generated, int dailyLimit = 300)
{
    sandbox::Options options;
    options.generatedMembers = generated;
    options.dailyLimit = dailyLimit;
    return options;
}

Ran members(const Shop &shop, const QStringList &more, const Environment &environment = {})
{
    return runCli(QStringList{u"members"_s} + shop.access() + more, environment);
}

Json summaryOf(const Ran &ran)
{
    const Json line = ran.json(ran.lines().size() - 1);
    return line.contains("summary") ? line["summary"] : Json();
}

QStringList keysOf(const Json &object)
{
    QStringList keys;
    for (const auto &[key, value] : object.items())
        keys << QString::fromStdString(key);
    return keys;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
}

/// A page whose next one is at `next`.
QByteArray page(int uid, const QByteArray &next)
{
    const QByteArray row = R"({"customerUid":)" + QByteArray::number(uid) + R"(,"number":"N)" + QByteArray::number(uid) + R"("})";
    return examples::httpReply(examples::success(R"({"pageSize":1,"postBackParameter":{"parameterType":"T","parameterValue":")"
                                                 + next + R"("},"result":[)" + row + "]}"));
}

} // namespace

class TestCliMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybody();
    void keys_data();
    void keys();
    void unreadableIsTold();
    void mostCalls_data();
    void mostCalls();
    void usedUpAmid();
    void aFaultKeepsWhatCame();
    void theSamePageForEver();
    void forPeople();
    void asCsv();
    void csvWithContacts();
    void partOfThemAsCsv();
    void aFileThatIsThereIsNotGivenAwayForNone();
    void noFileNoCall_data();
    void noFileNoCall();
    void aFullDiskLosesNothing();
    void asXlsx();
    void xlsxWithoutItsModule();
    void eachCallIsCounted();
    void readerGone();
    void progressOnATerminal();
    void interruptedKeepsWhatCame();
    void interruptedTwiceEndsAtOnce();
};

void TestCliMembers::everybody()
{
    Shop shop(withMembers(258));
    const Ran ran = members(shop, {u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.lines().size(), samples + 258 + 1);
    QSet<QString> uids;
    kybio::Decimal balance;
    for (int i = 0; i < samples + 258; ++i) {
        const Json line = ran.json(i);
        QCOMPARE(line["outcome"].dump(), std::string("\"found\""));
        QCOMPARE(line["number"].dump(), line["member"]["number"].dump());
        uids << QString::fromStdString(line["member"]["customerUid"].get<std::string>());
        if (line["member"]["balance"].is_string())
            balance = balance + *kybio::Decimal::parse(QByteArray::fromStdString(line["member"]["balance"].get<std::string>()));
    }
    QCOMPARE(uids.size(), samples + 258);
    const Json summary = summaryOf(ran);
    QCOMPARE(keysOf(summary),
             QStringList({u"members"_s, u"calls"_s, u"complete"_s, u"balance"_s, u"point"_s, u"unreadable"_s, u"fault"_s}));
    QCOMPARE(summary["members"].get<int>(), samples + 258);
    QCOMPARE(summary["calls"].get<int>(), 4); // the last page is empty
    QCOMPARE(summary["complete"].get<bool>(), true);
    QCOMPARE(QString::fromStdString(summary["balance"].get<std::string>()), balance.toString());
    QVERIFY(summary["fault"].is_null());
    QCOMPARE(shop.server().callsCharged(), 4);
}

void TestCliMembers::keys_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("keys");
    const QStringList before{u"customerUid"_s, u"number"_s, u"name"_s,    u"categoryName"_s,
                             u"balance"_s,     u"point"_s,  u"discount"_s};
    const QStringList contacts{u"phone"_s, u"birthday"_s, u"email"_s, u"qq"_s, u"address"_s, u"remarks"_s};
    const QStringList after{
        u"createdDate"_s, u"expiryDate"_s, u"onAccount"_s,   u"enable"_s,      u"standing"_s, u"createStoreAppIdOrAccount"_s,
        u"nickName"_s,    u"totalPoint"_s, u"creditLimit"_s, u"creditPeriod"_s};
    QTest::newRow("without contacts") << QStringList() << before + after;
    QTest::newRow("with contacts") << QStringList{u"--with-contacts"_s} << before + contacts + after;
}

void TestCliMembers::keys()
{
    QFETCH(const QStringList, more);
    QFETCH(const QStringList, keys);
    const Shop shop;
    const Ran ran = members(shop, QStringList{u"--json"_s} + more);
    const Json line = ran.json();
    QCOMPARE(keysOf(line), QStringList({u"number"_s, u"outcome"_s, u"member"_s, u"warnings"_s}));
    QCOMPARE(keysOf(line["member"]), keys);
    const bool hasContacts = !more.isEmpty();
    QCOMPARE(ran.out.contains("meiling.tan@example.com"), hasContacts);
    QCOMPARE(ran.out.contains("0123388003"), hasContacts);
    QCOMPARE(ran.out.contains("1990-04-18"), hasContacts);
}

void TestCliMembers::unreadableIsTold()
{
    const Shop shop;
    const Ran ran = members(shop, {u"--json"_s});
    QCOMPARE(summaryOf(ran)["unreadable"].dump(), std::string(R"({"rows":0,"balance":1,"point":0})"));
    QCOMPARE(ran.out.count("unreadable-balance"), 1);
    const Ran text = members(shop, {u"--lang"_s, u"en"_s});
    QVERIFY2(text.out.contains("8008010032  Unreadable Example  (cannot be read)  15  "), text.out.constData());
    QVERIFY2(text.out.contains("1 amount cannot be read and is not in the sums."), text.out.constData());
}

void TestCliMembers::mostCalls_data()
{
    QTest::addColumn<QString>("most");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("status");
    QTest::newRow("one") << u"1"_s << 1 << 100 << 1;
    QTest::newRow("two") << u"2"_s << 2 << 200 << 1;
    QTest::newRow("just enough") << u"3"_s << 3 << samples + 208 << 0;
    QTest::newRow("more than enough") << u"2147483647"_s << 3 << samples + 208 << 0;
}

void TestCliMembers::mostCalls()
{
    QFETCH(const QString, most);
    QFETCH(const int, calls);
    QFETCH(const int, status);
    Shop shop(withMembers(208));
    const Ran ran = members(shop, {u"--json"_s, u"--most-calls"_s, most});
    QCOMPARE(ran.exitCode, status);
    QCOMPARE(shop.server().callCount(), calls);
    const Json summary = summaryOf(ran);
    QTEST(summary["members"].get<int>(), "members");
    QCOMPARE(summary["calls"].get<int>(), calls);
    QCOMPARE(summary["complete"].get<bool>(), status == 0);
    QTEST(static_cast<int>(ran.lines().size()) - 1, "members");
}

void TestCliMembers::usedUpAmid()
{
    Shop shop(withMembers(500, 2));
    const Ran ran = members(shop, {u"--json"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.lines().size(), 201);
    const Json summary = summaryOf(ran);
    QCOMPARE(summary["fault"]["kind"].dump(), std::string("\"quota-exhausted\""));
    QCOMPARE(summary["complete"].get<bool>(), false);
    QCOMPARE(summary["members"].get<int>(), 200);
    QCOMPARE(shop.server().callCount(), 3); // the third was refused, and none followed
}

void TestCliMembers::aFaultKeepsWhatCame()
{
    Shop shop(withMembers(500, 2));
    const Ran ran = members(shop, {u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.out.contains("\n200 members. "), ran.out.constData());
    QVERIFY2(ran.err.contains("quota-exhausted") && ran.err.contains("not the whole list"), ran.err.constData());
}

void TestCliMembers::theSamePageForEver()
{
    ScriptedServer server;
    server.willDo({.bytes = page(1, "a")});
    server.willDo({.bytes = page(2, "a")});
    const QStringList access{u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port()), u"--app-id"_s, u"shop"_s};
    const Ran ran = runCli(QStringList{u"members"_s, u"--json"_s} + access, {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(server.posts(), 2);
    QCOMPARE(summaryOf(ran)["members"].get<int>(), 2);
    QCOMPARE(summaryOf(ran)["complete"].get<bool>(), false);
    QCOMPARE(summaryOf(ran)["fault"]["kind"].dump(), std::string("\"bad-reply\""));
}

void TestCliMembers::forPeople()
{
    const Shop shop;
    const Ran ran = members(shop, {u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith("8008010001  Tan Mei Ling \xe9\x99\x88\xe7\xbe\x8e\xe7\x8e\xb2  671.20  1250  Active\n"),
             ran.out.constData());
    QVERIFY2(ran.out.contains("\n\n42 members. Balance: 12345678901240651.005. Points: 9007199254758236.75. Calls: 1.\n"),
             ran.out.constData());
    for (const char byte : ran.out)
        QVERIFY(byte == '\n' || static_cast<unsigned char>(byte) >= 0x20);
    QVERIFY(!ran.out.contains("meiling.tan@example.com"));
}

void TestCliMembers::asCsv()
{
    const Shop shop(withMembers(258));
    const QString file = shop.file(u"list.csv"_s, "old");
    const Ran ran = members(shop, {u"--csv"_s, file, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith(QByteArray("300 members are in " + file.toUtf8() + "\n300 members. Balance: ")),
             ran.out.constData());
    const QByteArray csv = contents(file);
    QVERIFY2(csv.startsWith("\xef\xbb\xbfnumber,name,standing,balance,point,categoryName,expiryDate,createdDate,"
                            "createStoreAppIdOrAccount,discount,enable,customerUid\r\n"),
             csv.constData());
    QVERIFY2(csv.contains("\r\n\"=\"\"0008010001\"\"\",Wong Siew Lan,active,671.20,0,Gold Card,2035-09-15,2015-09-15 00:00:00,"),
             csv.constData());
    QCOMPARE(csv.count(rowBegin), 300);
    for (const char *contact : {"meiling.tan@example.com", "0123388003", "1990-04-18", "oat milk", "Jalan Contoh"})
        QVERIFY2(!csv.contains(contact), contact);
}

void TestCliMembers::csvWithContacts()
{
    const Shop shop;
    const QString file = shop.file(u"contacts.csv"_s, {});
    QCOMPARE(members(shop, {u"--csv"_s, file, u"--with-contacts"_s}).exitCode, 0);
    const QByteArray csv = contents(file);
    QVERIFY2(csv.contains(",customerUid,phone,birthday,email,qq,address,remarks\r\n"), csv.constData());
    QVERIFY2(csv.contains("\"=\"\"0123388003\"\"\",") && csv.contains("meiling.tan@example.com"), csv.constData());
}

void TestCliMembers::partOfThemAsCsv()
{
    const Shop shop(withMembers(258));
    const QString file = shop.file(u"part.csv"_s, "old");
    const Ran ran = members(shop, {u"--csv"_s, file, u"--most-calls"_s, u"1"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("not the whole list"), ran.err.constData());
    QCOMPARE(contents(file).count(rowBegin), 100); // what came cost a call
}

void TestCliMembers::aFileThatIsThereIsNotGivenAwayForNone()
{
    const Shop shop;
    const QString file = shop.file(u"kept.csv"_s, "old");
    const QString nowhere = u"http://127.0.0.1:%1"_s.arg(fakes::refusingPort());
    const Ran ran = members(shop, {u"--csv"_s, file, u"--server"_s, nowhere});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(contents(file), "old");
    QVERIFY2(ran.err.contains("NET-02") && ran.err.contains("left as it was"), ran.err.constData());
}

void TestCliMembers::noFileNoCall_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");
    for (const QString &option : {u"--csv"_s, u"--xlsx"_s}) {
        QTest::addRow("%s in no folder", qPrintable(option)) << option << u"/dev/null/list"_s;
        QTest::addRow("%s a folder", qPrintable(option)) << option << QDir::tempPath();
    }
}

void TestCliMembers::noFileNoCall()
{
    QFETCH(const QString, option);
    QFETCH(const QString, file);
    Shop shop;
    const Ran ran = members(shop, {option, file});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(QByteArray(file.toUtf8() + " cannot be written: ")), ran.err.constData());
    QCOMPARE(shop.server().callCount(), 0);
}

void TestCliMembers::aFullDiskLosesNothing()
{
#ifdef Q_OS_LINUX
    Shop shop(withMembers(20000));
    const QString file = shop.file(u"full.csv"_s, "old");
    QProcess process;
    prepareCli(process, {});
    process.setProgram(u"sh"_s);
    process.setArguments(QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""_s, cliProgram(), u"members"_s}
                         + shop.access() + QStringList{u"--csv"_s, file});
    process.start();
    QVERIFY(fakes::until([&process] { return process.state() == QProcess::NotRunning; }));
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(err.contains("full.csv cannot be written: File too large"), err.constData());
    QCOMPARE(contents(file), "old");
    QVERIFY2(shop.server().callCount() < 30, QByteArray::number(shop.server().callCount()).constData()); // of 201
    QCOMPARE(QDir(QFileInfo(file).path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("no limit for files here");
#endif
}

void TestCliMembers::asXlsx()
{
    const Shop shop(withMembers(258));
    const QString file = shop.file(u"list.xlsx"_s, "old");
    const Ran ran = members(shop, {u"--xlsx"_s, file, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith("300 members are in "), ran.out.constData());
    QVERIFY(contents(file).startsWith("PK\x03\x04"));
}

void TestCliMembers::xlsxWithoutItsModule()
{
    QTemporaryDir folder; // where none of the program's modules are
    const QString program = folder.filePath(u"memberdesk-cli"_s);
    QVERIFY(QFile::copy(cliProgram(), program));
    Shop shop;
    const QString file = shop.file(u"list.xlsx"_s, "old");
    QProcess process;
    prepareCli(process, QStringList{u"members"_s} + shop.access() + QStringList{u"--xlsx"_s, file});
    process.setProgram(program);
    process.start();
    QVERIFY(fakes::until([&process] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 3);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("memberdesk-xlsx"), err.constData());
    QCOMPARE(contents(file), "old");
    QCOMPARE(shop.server().callCount(), 0);
}

void TestCliMembers::eachCallIsCounted()
{
#ifdef Q_OS_WIN
    QSKIP("no variable moves the folder on Windows");
#endif
    const QTemporaryDir data;
    const Environment environment{{u"XDG_DATA_HOME"_s, data.path()}};
    const auto counted = [&data] {
        qint64 bytes = 0; // one for each call
        QDirIterator files(data.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            bytes += QFileInfo(files.next()).size();
        return bytes;
    };
    const Shop shop(withMembers(258));
    QCOMPARE(members(shop, {}, environment).exitCode, 0);
    QCOMPARE(counted(), 4);
    QCOMPARE(runCli(QStringList{u"phone"_s, u"0123388003"_s, u"000"_s} + shop.access(), environment).exitCode, 1);
    QCOMPARE(counted(), 6);
    QCOMPARE(runCli(QStringList{u"topups"_s, u"8008010001"_s, u"99"_s} + shop.access(), environment).exitCode, 1);
    QCOMPARE(counted(), 9);
    QCOMPARE(runCli(QStringList{u"lookup"_s, u"8008010001"_s} + shop.access(), environment).exitCode, 0);
    QCOMPARE(counted(), 10);
    QCOMPARE(runCli({u"members"_s, u"--demo"_s}, environment).exitCode, 0);
    QCOMPARE(counted(), 10); // nobody pays for the demo
}

void TestCliMembers::readerGone()
{
    ScriptedServer server; // answers when the reader has left
    QProcess process;
    prepareCli(process, {u"members"_s, u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port()), u"--app-id"_s, u"shop"_s},
               {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    QProcess reader; // as `| true`
    reader.setProgram(u"true"_s);
    process.setStandardOutputProcess(&reader);
    process.start();
    reader.start();
    QVERIFY(reader.waitForFinished(fakes::longest()));
    TRY_COMPARE(server.requests().size(), 1);
    server.sayToAll(page(1, "a"));
    TRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(server.posts(), 1);
}

/// As Ctrl+C while the second page is under way.
void TestCliMembers::interruptedKeepsWhatCame()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess does not press Ctrl+C on Windows");
#endif
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    ScriptedServer server;
    server.willDo({.bytes = page(1, "a")});
    server.willDo({});
    QProcess process;
    prepareCli(process,
               {u"members"_s, u"--csv"_s, file, u"--lang"_s, u"en"_s, u"--app-id"_s, u"shop"_s, u"--server"_s,
                u"http://127.0.0.1:%1"_s.arg(server.port())},
               {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    TRY_COMPARE(server.requests().size(), 2);
    process.terminate();
    QVERIFY(fakes::until([&process] { return process.canReadLine(); }));
    const QByteArray said = process.readLine();
    QVERIFY2(said.contains("Ending with what came"), said.constData());
    server.sayToAll(page(2, "b"));
    TRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(server.posts(), 2);
    QCOMPARE(contents(file).count(rowBegin), 2); // the page that was under way cost a call, too
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("not the whole list"), err.constData());
}

void TestCliMembers::interruptedTwiceEndsAtOnce()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess does not press Ctrl+C on Windows");
#endif
    ScriptedServer server;
    server.willDo({});
    QProcess process;
    prepareCli(process, {u"members"_s, u"--app-id"_s, u"shop"_s, u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port())},
               {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    TRY_COMPARE(server.requests().size(), 1);
    process.terminate();
    QVERIFY(fakes::until([&process] { return process.canReadLine(); }));
    process.terminate();
    TRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestCliMembers::progressOnATerminal()
{
#ifdef Q_OS_UNIX
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const QString name = QString::fromLocal8Bit(ptsname(terminal));
    const int keptOpen = open(ptsname(terminal), O_RDWR | O_NOCTTY); // else what was written is gone with the program
    Shop shop(withMembers(58));
    QProcess process;
    prepareCli(process, QStringList{u"members"_s, u"--lang"_s, u"en"_s} + shop.access());
    process.setStandardErrorFile(name);
    process.start();
    QVERIFY(fakes::until([&process] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 0);
    QByteArray shown(4096, '\0');
    shown.truncate(std::max<qsizetype>(read(terminal, shown.data(), 4096), 0));
    QVERIFY2(shown.contains("\r100 members, 1 calls\x1b[K"), shown.constData());
    QVERIFY2(shown.endsWith("\r\x1b[K"), shown.constData());
    QVERIFY(!process.readAllStandardOutput().contains('\r'));
    close(keptOpen);
    close(terminal);
#else
    QSKIP("no pseudo-terminal here");
#endif
}

TEST_UNDER(QCoreApplication, TestCliMembers)
#include "tst_climembers.moc"

// SPDX-License-Identifier: MIT
// `lookup --from`: numbers that somebody wrote into a file, and members kept in one.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
}

} // namespace

class TestCliLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void standardInput();
    void refusedBeforeAnyCall_data();
    void refusedBeforeAnyCall();
    void oddOnesArePointedOut();
    void ownListIsReadAgain();
    void aFaultEndsIt();
    void nobodyInsists();
    void keptAsCsv();
    void nobodyToKeep();
    void anotherNumberIsSaid();
    void keptAsXlsx();
    void interruptedKeepsWhatCame();
};

void TestCliLists::lists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("asked");
    const QStringList two{u"8008010001"_s, u"0008010001"_s};
    QTest::newRow("one a line") << QByteArray("8008010001\n0008010001\n") << QStringList() << two;
    QTest::newRow("Windows' line ends, a mark and blanks")
        << QByteArray("\xef\xbb\xbf 8008010001\r\n\r\n0008010001 \r\n") << QStringList() << two;
    QTest::newRow("the first column") << QByteArray("8008010001;Tan\n0008010001;Wong\n") << QStringList() << two;
    QTest::newRow("a column by name") << QByteArray("name,card\nTan,8008010001\n\"Wong, S.\",\"=\"\"0008010001\"\"\"\n")
                                      << QStringList{u"--column"_s, u"card"_s} << two;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "1\0\n\0"
                                          "2\0",
                                          8)
                            << QStringList() << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("GB18030") << QByteArray("\xbb\xe1\xd4\xb1"
                                           "001\n")
                             << QStringList() << QStringList{u"会员001"_s};
    QTest::newRow("twice is once") << QByteArray("1\n2\n1\n") << QStringList() << QStringList{u"1"_s, u"2"_s};
}

void TestCliLists::lists()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, more);
    const Shop shop;
    const Ran ran = shop.lookUp(QStringList{u"--json"_s, u"--from"_s, shop.file(u"list"_s, content)} + more);
    QTEST(shop.asked(), "asked");
    QCOMPARE(ran.lines().size(), shop.asked().size());
}

void TestCliLists::standardInput()
{
    const Shop shop;
    QProcess process;
    prepareCli(process, QStringList{u"lookup"_s, u"--from"_s, u"-"_s, u"--json"_s} + shop.access());
    process.start();
    process.write("8008010001\n");
    process.write("0008010001");
    process.closeWriteChannel();
    QVERIFY(fakes::until([&process] { return process.state() == QProcess::NotRunning; }));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(shop.asked(), QStringList({u"8008010001"_s, u"0008010001"_s}));
}

void TestCliLists::refusedBeforeAnyCall_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("ruined") << QByteArray("8008010001\n8.00801E+09\n8,1E+10\n") << QStringList()
                            << QByteArray("ruined numbers in “%”: 8.00801E+09, 8,1E+10. ");
    QTest::newRow("many ruined") << QByteArray("1E+1\n1E+2\n1E+3\n1E+4\n1E+5\n1E+6\n") << QStringList()
                                 << QByteArray(": 1E+1, 1E+2, 1E+3, 1E+4, 1E+5, …. ");
    QTest::newRow("no such column") << QByteArray("name,card\n") << QStringList{u"--column"_s, u"number"_s}
                                    << QByteArray("there is no “number” in the first line of “%”. There are: name, card");
    QTest::newRow("no number") << QByteArray("\n \n") << QStringList() << QByteArray("there is no member number in “%”.");
    QTest::newRow("Excel's file") << QByteArray("PK\x03\x04more") << QStringList() << QByteArray("Save it as CSV.");
    QTest::newRow("an old Excel's file") << QByteArray("\xd0\xcf\x11\xe0more") << QStringList() << QByteArray("Save it as CSV.");
    QTest::newRow("no text") << QByteArray("1\0002\n", 4) << QStringList() << QByteArray("“%” is no text");
}

void TestCliLists::refusedBeforeAnyCall()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, more);
    QFETCH(QByteArray, said);
    Shop shop;
    const QString list = shop.file(u"list"_s, content);
    const QString kept = shop.file(u"kept.csv"_s, "old");
    const Ran ran = shop.lookUp(QStringList{u"--from"_s, list, u"--csv"_s, kept, u"--lang"_s, u"en"_s} + more);
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(said.replace("%", list.toUtf8())), ran.err.constData());
    QCOMPARE(shop.server().callCount(), 0);
    QCOMPARE(contents(kept), "old");
}

void TestCliLists::oddOnesArePointedOut()
{
    const Shop shop;
    const QString list = shop.file(u"list"_s, "8008010001\n8008010002\n8008010003\n8010001\n8008010001\n");
    const Ran ran = shop.lookUp({u"--json"_s, u"--from"_s, list, u"--lang"_s, u"en"_s});
    QVERIFY2(ran.err.contains("1 of 4 numbers are shorter than the others, which have 10 digits"), ran.err.constData());
    QVERIFY2(ran.err.contains("1 number stands there again: it is asked once."), ran.err.constData());
    QCOMPARE(shop.asked(), QStringList({u"8008010001"_s, u"8008010002"_s, u"8008010003"_s, u"8010001"_s})); // nothing is changed
}

void TestCliLists::ownListIsReadAgain()
{
    const Shop shop;
    const QString list = shop.file(u"list.csv"_s, {});
    QCOMPARE(runCli(QStringList{u"members"_s, u"--csv"_s, list} + shop.access()).exitCode, 0);
    const int calls = shop.server().callCount();
    const Ran ran = shop.lookUp({u"--json"_s, u"--from"_s, list});
    QCOMPARE(ran.exitCode, 0); // all are found: none is a heading
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(shop.server().callCount(), calls + 42);
    QVERIFY(shop.asked().contains(u"0008010001"_s));
}

void TestCliLists::aFaultEndsIt()
{
    sandbox::Options options;
    options.dailyLimit = 2;
    const Shop shop(options);
    const QString list = shop.file(u"list"_s, "8008010001\n8008010002\n8008010003\n8008010004\n8008010005\n");
    const Ran ran = shop.lookUp({u"--json"_s, u"--from"_s, list, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.lines().size(), 3); // two members and the fault
    QCOMPARE(shop.server().callCount(), 3);
    QVERIFY2(ran.err.contains("2 numbers were not asked."), ran.err.constData());
    // Those of the command line are asked, whatever became of the one before.
    QCOMPARE(shop.lookUp({u"8008010001"_s, u"8008010002"_s}).exitCode, 3);
    QCOMPARE(shop.server().callCount(), 5);
}

void TestCliLists::nobodyInsists()
{
    const Shop shop;
    const QString list = shop.file(
        u"list"_s, "8008010001\n4111111111111111\n\uff18\uff10\uff10\uff18\uff10\uff11\uff10\uff10\uff10\uff11\n");
    const Ran ran = shop.lookUp({u"--json"_s, u"--from"_s, list});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(shop.asked(), QStringList{u"8008010001"_s}); // no payment card, and one number once, however it is written
}

void TestCliLists::keptAsCsv()
{
    const Shop shop;
    const QString list = shop.file(u"list"_s, "0008010001\n99\n8008010002\n8008019990\n");
    const QString kept = shop.file(u"kept.csv"_s, "old");
    const Ran ran = shop.lookUp({u"--from"_s, list, u"--csv"_s, kept, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out, QByteArray("2 members are in " + kept.toUtf8() + '\n'));
    QVERIFY2(ran.err.contains("\nmemberdesk-cli: Member not found: 99.\nmemberdesk-cli: 8008019990: "), ran.err.constData());
    const QByteArray csv = contents(kept);
    QCOMPARE(csv.count("\r\n\"=\"\""), 2);
    QVERIFY2(csv.contains("\r\n\"=\"\"0008010001\"\"\",Wong Siew Lan,active,671.20,"), csv.constData());
    QVERIFY2(csv.contains("\r\n\"=\"\"8008010002\"\"\",Lim Kok Wai,active,0.00,"), csv.constData());
    QVERIFY(!csv.contains("siewlan@example.com"));
    QCOMPARE(shop.lookUp({u"--from"_s, list, u"--csv"_s, kept, u"--with-contacts"_s}).exitCode, 3);
    QVERIFY(contents(kept).contains("siewlan@example.com"));
}

void TestCliLists::nobodyToKeep()
{
    const Shop shop;
    const QString kept = shop.file(u"kept.csv"_s, "old");
    const Ran ran = shop.lookUp({u"99"_s, u"--csv"_s, kept, u"--lang"_s, u"en"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(QByteArray("There is nobody to write: " + kept.toUtf8() + " is left as it was.")),
             ran.err.constData());
    QCOMPARE(contents(kept), "old");
}

void TestCliLists::anotherNumberIsSaid()
{
    const Shop shop;
    const QString kept = shop.file(u"kept.csv"_s, {});
    const Ran ran = shop.lookUp({u"8008010077"_s, u"--csv"_s, kept, u"--lang"_s, u"en"_s});
    QVERIFY2(ran.err.contains("ATTENTION: you asked for 8008010077"), ran.err.constData());
    QVERIFY(contents(kept).contains("8008010001"));
}

void TestCliLists::keptAsXlsx()
{
    const Shop shop;
    const QString kept = shop.file(u"kept.xlsx"_s, "old");
    const Ran ran = shop.lookUp({u"8008010001"_s, u"--xlsx"_s, kept});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(contents(kept).startsWith("PK\x03\x04"));
}

/// As Ctrl+C while the second number is under way.
void TestCliLists::interruptedKeepsWhatCame()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess does not press Ctrl+C on Windows");
#endif
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    ScriptedServer server;
    server.willDo({.bytes = examples::httpReply(examples::goodBody())});
    server.willDo({});
    QProcess process;
    prepareCli(process,
               {u"lookup"_s, u"0008010001"_s, u"2"_s, u"3"_s, u"--csv"_s, file, u"--lang"_s, u"en"_s, u"--app-id"_s, u"shop"_s,
                u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port())},
               {{u"MEMBERDESK_APP_KEY"_s, u"key"_s}});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    TRY_COMPARE(server.requests().size(), 2);
    process.terminate();
    QVERIFY(fakes::until([&process] { return process.canReadLine(); }));
    const QByteArray said = process.readLine();
    QVERIFY2(said.contains("Ending with what came"), said.constData());
    server.sayToAll(examples::httpReply(examples::success("null")));
    TRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(server.posts(), 2);
    QVERIFY(contents(file).contains("0008010001"));
}

TEST_UNDER(QCoreApplication, TestCliLists)
#include "tst_clilists.moc"

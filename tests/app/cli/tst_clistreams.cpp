// SPDX-License-Identifier: MIT
// Standard streams that are slow, closed or gone.
#include "app/cli/shop.h"
#include "fakes/examples.h"
#include "fakes/scriptedserver.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCliStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsFlushed();
    void readerThatLeaves();
    void readerThatLeftBeforeAnySocket();
    void closedStreams_data();
    void closedStreams();
    void fullDisk();
};

void TestCliStreams::everyLineIsFlushed()
{
    const Shop shop;
    QProcess process;
    prepareCli(process,
               QStringList{u"lookup"_s, u"99"_s, u"8008019991"_s, u"--json"_s, u"--timeout"_s, u"120"_s} + shop.access());
    process.start();
    QVERIFY(fakes::until([&process] { return process.canReadLine(); }));
    QCOMPARE(process.readLine(), QByteArray("{\"number\":\"99\",\"outcome\":\"nobody\"}\n"));
    QCOMPARE(process.state(), QProcess::Running); // the second number keeps it waiting
    process.kill();
    QVERIFY(process.waitForFinished(fakes::longest()));
}

void TestCliStreams::readerThatLeaves()
{
    const Shop shop;
    ScriptedServer server; // answers when the reader has left
    QProcess process;
    prepareCli(process,
               QStringList{u"lookup"_s, u"1"_s, u"2"_s, u"3"_s, u"--json"_s} + shop.access()
                   + QStringList{u"--server"_s, u"http://127.0.0.1:%1"_s.arg(server.port())});
    QProcess reader; // as `| true`
    reader.setProgram(u"true"_s);
    process.setStandardOutputProcess(&reader);
    process.start();
    reader.start();
    QVERIFY(reader.waitForFinished(fakes::longest()));
    TRY_COMPARE(server.requests().size(), 1);
    server.sayToAll(examples::httpReply(examples::success("null")));
    TRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(server.posts(), 1); // calls cost: nobody is asked for whom nobody listens
}

/// Qt ignores SIGPIPE once it has made a socket, and not before.
void TestCliStreams::readerThatLeftBeforeAnySocket()
{
    QProcess reader;
    reader.setProgram(u"true"_s);
    QProcess process;
    prepareCli(process, {});
    process.setProgram(u"sh"_s);
    process.setArguments({u"-c"_s, u"read line; exec \"$0\" configured"_s, cliProgram()});
    process.setStandardOutputProcess(&reader);
    process.start();
    reader.start();
    QVERIFY(reader.waitForFinished(fakes::longest()));
    process.write("go\n");
    QVERIFY(process.waitForFinished(fakes::longest()));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1); // nothing is stored
}

void TestCliStreams::closedStreams_data()
{
    QTest::addColumn<QString>("closing");
    QTest::addRow("out") << u">&-"_s;
    QTest::addRow("err") << u"2>&-"_s;
    QTest::addRow("all") << u"<&- >&- 2>&-"_s;
}

void TestCliStreams::closedStreams()
{
    QFETCH(const QString, closing);
    const Shop shop;
    QProcess process;
    prepareCli(process, {});
    process.setProgram(u"sh"_s);
    process.setArguments(
        QStringList{u"-c"_s, u"exec \"$0\" \"$@\" "_s + closing, cliProgram(), u"lookup"_s, u"8008010001"_s, u"8008010002"_s}
        + shop.access());
    process.start();
    QVERIFY(process.waitForFinished(fakes::longest()));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(shop.asked(), QStringList({u"8008010001"_s, u"8008010002"_s}));
}

void TestCliStreams::fullDisk()
{
    const Shop shop;
    QProcess process;
    prepareCli(process, QStringList{u"lookup"_s, u"1"_s, u"2"_s, u"--json"_s} + shop.access());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QVERIFY(process.waitForFinished(fakes::longest()));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
    QCOMPARE(shop.server().callCount(), 1);
}

TEST_UNDER(QCoreApplication, TestCliStreams)
#include "tst_clistreams.moc"

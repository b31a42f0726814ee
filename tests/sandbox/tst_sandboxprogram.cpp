// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <tests/sandbox/curl.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

/// The program itself, started; `base` is what its first line says.
struct Running {
    QProcess process;
    QString base;

    explicit Running(const QStringList &arguments)
    {
        process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        const QByteArray head = "listening on ";
        while (!process.canReadLine() && process.waitForReadyRead(fakes::longest())) {
        }
        const QByteArray line = process.readLine().trimmed();
        if (line.startsWith(head))
            base = QString::fromUtf8(line.mid(head.size()));
    }
};

struct Ended {
    int status = -1;
    QString output;
    QString complaint;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    if (!process.waitForFinished(fakes::longest())) {
        process.kill();
        process.waitForFinished(fakes::longest());
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestSandboxProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesUntilTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void servesUntilTold()
    {
        QTemporaryDir dir;
        QFile keyFile(dir.filePath(QStringLiteral("key")));
        QVERIFY(keyFile.open(QIODevice::WriteOnly));
        keyFile.write("secret\n");
        keyFile.close();
        Running program({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--app-id"), QStringLiteral("shop"),
                         QStringLiteral("--app-key-file"), keyFile.fileName(), QStringLiteral("--limit"), QStringLiteral("1"),
                         QStringLiteral("--prefix"), QStringLiteral("/pospal-api2"), QStringLiteral("--coding"),
                         QStringLiteral("deflate"), QStringLiteral("--no-reply-signature")});
        QVERIFY(program.base.startsWith(QStringLiteral("http://127.0.0.1:")));
        QVERIFY(program.base.endsWith(QStringLiteral("/pospal-api2")));
        const curl::Ask ask = curl::about(program.base, QStringLiteral("0008010001"));
        const curl::Heard heard = curl::send(ask);
        QVERIFY2(heard.body.contains("Wong Siew Lan"), heard.body.constData());
        QCOMPARE(heard.headers.at("content-encoding"), QByteArray("deflate"));
        QCOMPARE(heard.headers.count("data-signature"), 0U);
        QVERIFY(curl::send(ask).body.contains("您已用完当日请求量"));
        QFETCH(int, signal);
        QCOMPARE(::kill(static_cast<pid_t>(program.process.processId()), signal), 0);
        QVERIFY(program.process.waitForFinished(fakes::longest()));
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
    }

    void hasDemoCredentials()
    {
        Running program({});
        curl::Ask ask;
        ask.base = program.base;
        ask.appKey = "demo-key-of-no-worth";
        ask.body = R"({"appId":"demo-shop","customerNum":"8008010001"})";
        QVERIFY(curl::send(ask).body.contains("Tan Mei Ling"));
        program.process.terminate();
        QVERIFY(program.process.waitForFinished(fakes::longest()));
    }

    void refusesATakenPort()
    {
        Running first({});
        const QString port = first.base.section(u':', -1);
        const Ended second = run({QStringLiteral("--port"), port});
        QCOMPARE(second.status, 1);
        QVERIFY2(second.complaint.contains(port), qPrintable(second.complaint));
        QVERIFY(second.output.isEmpty());
        first.process.terminate();
        QVERIFY(first.process.waitForFinished(fakes::longest()));
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // what the sentence must name
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u'|') << QString::fromLatin1(named);
        };
        row("--port|65536", "--port");
        row("--port|x", "--port");
        row("--limit|-1", "--limit");
        row("--latency|soon", "--latency");
        row("--coding|br", "--coding");
        row("--cert|a.pem", "--key");
        row("--prefix|api", "--prefix");
        row("--prefix|/api/", "--prefix");
        row("--app-id|", "app ID");
        row("--app-key-file|/no/such/file", "/no/such/file");
        row("8008010001", "8008010001");
        row("--nonsense", "nonsense");
    }
    void refusesNonsense()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.complaint.contains(named), qPrintable(ended.complaint));
        QVERIFY(ended.output.isEmpty());
    }

    void tells()
    {
        QVERIFY(run({QStringLiteral("--version")}).output.startsWith(QStringLiteral("memberdesk-sandbox ")));
        QVERIFY(run({QStringLiteral("--help")}).output.contains(QStringLiteral("--app-key-file")));
        const Ended list = run({QStringLiteral("--list")});
        QCOMPARE(list.status, 0);
        QVERIFY(list.output.startsWith(QStringLiteral("8008010001\t")));
        QVERIFY(list.output.contains(QStringLiteral("\n会员001\t")));
        QVERIFY(list.output.contains(QStringLiteral("\n8008019991\t")));
    }
};

TEST_UNDER(QCoreApplication, TestSandboxProgram)
#include "tst_sandboxprogram.moc"

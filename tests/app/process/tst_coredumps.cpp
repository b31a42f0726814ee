// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include "fakes/waiting.h"
#include <process/coredumps.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The line of /proc/PID/limits about core files, without its blanks.
QByteArray coreLimit(qint64 pid)
{
    QFile limits(u"/proc/%1/limits"_s.arg(pid));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : limits.readAll().split('\n'))
        if (line.startsWith("Max core file size"))
            return line.simplified();
    return {};
}

const QByteArray none = "Max core file size 0 0 bytes";

} // namespace

class TestCoreDumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCrashLeavesNoCore()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            rlimit limit{};
            ::getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max; // as where a user wants cores
            ::setrlimit(RLIMIT_CORE, &limit);
            process::forbidCoreDumps();
            if (::prctl(PR_GET_DUMPABLE) != 0)
                ::_exit(1);
            ::signal(SIGSEGV, SIG_DFL);
            ::raise(SIGSEGV);
            ::_exit(2);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(status)));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        QVERIFY(!WCOREDUMP(status));
    }

    void programs_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        // Each runs until it is told to end, or for as long as a service does not answer.
        QTest::newRow("memberdesk") << QStringLiteral(DESKTOP_PROGRAM) << QStringList{u"--demo"_s};
        QTest::newRow("memberdesk-cli") << QStringLiteral(CLI_PROGRAM) << QStringList{u"lookup"_s, u"8008019991"_s, u"--demo"_s};
        QTest::newRow("memberdesk-sandbox") << QStringLiteral(SANDBOX_PROGRAM) << QStringList{};
    }

    void programs()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForStarted(fakes::longest()));
        // The first lines of main() may still be ahead.
        TRY_COMPARE(coreLimit(process.processId()), none);
        process.kill();
        process.waitForFinished(fakes::longest());
    }
};

TEST_UNDER(QCoreApplication, TestCoreDumps)
#include "tst_coredumps.moc"

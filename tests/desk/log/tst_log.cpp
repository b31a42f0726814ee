// SPDX-License-Identifier: MIT
// The gate and the thread behind it.
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"
#include <desk/log/log.h>
#include <desk/log/logevent.h>
#include <desk/log/logwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    return lines;
}

desk::Clocks noon()
{
    return {.wall = [] { return QDateTime(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::utc()); }};
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void offUntilStarted()
    {
        desk::Log log;
        QVERIFY(!log.isOn() && !desk::lookupLog().isInfoEnabled());
        log.write(QtInfoMsg, "memberdesk.lookup", u"nobody hears"_s);
        log.start(path());
        QVERIFY(log.isOn() && desk::lookupLog().isInfoEnabled() && desk::stallLog().isInfoEnabled());
        log.write(QtInfoMsg, "memberdesk.lookup", u"somebody does"_s);
        log.stop();
        QVERIFY(!log.isOn() && !desk::lookupLog().isInfoEnabled());
        log.write(QtInfoMsg, "memberdesk.lookup", u"nobody again"_s);
        QCOMPARE(linesOf(path()).size(), 1);
        QVERIFY(linesOf(path()).first().endsWith("somebody does"));
    }

    void D02_everyLinePassesTheGate()
    {
        desk::Log log(noon());
        log.keepSecret(u"CANARY-KEY"_s);
        log.start(path());
        log.write(QtWarningMsg, "qt.network.ssl",
                  u"key CANARY-KEY sign 818CFCB0712E29914F64FFF281D32809\r\nphone 60120000001 \x1b[0m\u202e"_s);
        log.stop();
        const QByteArray expected = "2026-01-02T12:00:00.000Z warning qt.network.ssl key *** sign ***\\r\\nphone *** \\u{1b}[0m"
                                    "\\u{202e}";
        QCOMPARE(linesOf(path()), QList<QByteArray>{expected});
        fakes::noteRow({}, u"one line an event, escaped; key, signature and phone are ***"_s);
    }

    void linesOfManyThreadsStayWhole()
    {
        desk::Log log;
        log.start(path());
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&log, thread] {
                for (int i = 0; i < 500; ++i)
                    log.write(QtInfoMsg, "memberdesk.test", u"from %1 line %2 end"_s.arg(thread).arg(i));
            });
        for (std::thread &thread : threads)
            thread.join();
        // A flush waits for a moment only, and a slow disk may take longer.
        QVERIFY(fakes::until([this, &log] {
            log.flush();
            return linesOf(path()).size() >= 2000;
        }));
        log.stop();
        const QList<QByteArray> lines = linesOf(path());
        QCOMPARE(lines.size(), 2000);
        for (const QByteArray &line : lines)
            QVERIFY2(line.contains(" info memberdesk.test from ") && line.endsWith(" end"), line.constData());
    }

    void D03_failureIsSaidOnceAndHarmless()
    {
        std::atomic<int> failures = 0;
        desk::Log log;
        const QString nowhere = m_folder->filePath(u"not/there/memberdesk.log"_s);
        log.start(nowhere, [&failures] { ++failures; });
        for (int i = 0; i < 100; ++i)
            log.write(QtInfoMsg, "memberdesk.test", u"one"_s);
        log.stop();
        QCOMPARE(failures.load(), 1);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"not"_s)));
    }

    void D03_moreThanTheDiskTakesIsDroppedAndCounted()
    {
        desk::Log log;
        log.start(path());
        constexpr int many = 30'000;
        for (int i = 0; i < many; ++i)
            log.write(QtInfoMsg, "memberdesk.test", u"one"_s);
        const auto writtenAndLost = [this] {
            int count = 0;
            for (const QByteArray &line : linesOf(path())) {
                const auto at = line.indexOf("lost lines=");
                count += at >= 0 ? line.mid(at + 11).toInt() : 1;
            }
            return count;
        };
        QVERIFY(fakes::until([&log, &writtenAndLost] {
            log.flush();
            return writtenAndLost() >= many;
        }));
        log.write(QtInfoMsg, "memberdesk.test", u"last"_s);
        log.stop();
        QCOMPARE(writtenAndLost(), many + 1);
        QVERIFY(linesOf(path()).last().endsWith("last"));
    }

    void theStandardFileGetsItsFolder()
    {
        QVERIFY(desk::Log::standardFile().endsWith("/memberdesk/memberdesk.log"_L1));
#ifdef Q_OS_WIN
        QSKIP("no variable puts it into a folder of the test");
#endif
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
        desk::Log log;
        log.start(desk::Log::standardFile());
        log.write(QtInfoMsg, "memberdesk.test", u"one"_s);
        log.stop();
        QCOMPARE(linesOf(m_folder->filePath(u"data/memberdesk/memberdesk.log"_s)).size(), 1);
        qunsetenv("XDG_DATA_HOME");
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(u"memberdesk.log"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TEST_UNDER(QCoreApplication, TestLog)
#include "tst_log.moc"

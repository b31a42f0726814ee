// SPDX-License-Identifier: MIT
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include <desk/log/logfile.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

mode_t modeOf(const QString &name)
{
    struct stat status {};
    return ::stat(QFile::encodeName(name).constData(), &status) == 0 ? status.st_mode & 0777U : 0;
}

/// As long as it lives, no file of this process grows beyond so many bytes: what a full disk does, on any disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // else the signal ends the program before write() can fail
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingIsMadeBeforeTheFirstLine()
    {
        desk::LogFile log(path());
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(log.write("one\n"));
        QCOMPARE(contentOf(path()), QByteArray("one\n"));
    }

    void onlyTheOwnerReads()
    {
        const mode_t before = ::umask(0);
        QVERIFY(desk::LogFile(path()).write("one\n"));
        ::umask(before);
        QCOMPARE(modeOf(path()), mode_t(0600));
    }

    void anOpenFileIsClosedToOthers()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::Permissions(0x6644)));
        file.close();
        QVERIFY(desk::LogFile(path()).write("one\n"));
        QCOMPARE(modeOf(path()), mode_t(0600));
    }

    void itGoesOnWhereItEnded()
    {
        QVERIFY(desk::LogFile(path()).write("one\n"));
        QVERIFY(desk::LogFile(path()).write("two\n"));
        QCOMPARE(contentOf(path()), QByteArray("one\ntwo\n"));
    }

    void D03_rotation()
    {
        desk::LogFile log(path(), 20);
        for (const char *line : {"line one\n", "line two\n", "line three\n", "line four\n", "line five\n"})
            QVERIFY(log.write(line));
        QCOMPARE(contentOf(path()), QByteArray("line four\nline five\n"));
        QCOMPARE(contentOf(path() + ".1"_L1), QByteArray("line three\n"));
        QCOMPARE(modeOf(path()), mode_t(0600));
        QCOMPARE(modeOf(path() + ".1"_L1), mode_t(0600));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2); // one old file is kept
    }

    void D03_fiveMegabytes()
    {
        desk::LogFile log(path());
        const QByteArray line = QByteArray(99'999, 'x') + '\n';
        for (int i = 0; i < 120; ++i) {
            QVERIFY(log.write(line));
            QVERIFY(QFileInfo(path()).size() <= 5'000'000);
        }
        QCOMPARE(QFileInfo(path()).size(), 2'000'000);
        QCOMPARE(QFileInfo(path() + ".1"_L1).size(), 5'000'000);
    }

    void D03_aGigabyteIsThereAlready()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1'000'000'000)); // takes no room on the disk
        file.close();
        desk::LogFile log(path());
        QVERIFY(log.write("one\n"));
        QCOMPARE(contentOf(path()), QByteArray("one\n"));
        QCOMPARE(QFileInfo(path() + ".1"_L1).size(), 1'000'000'000);
        fakes::noteRow({}, u"a new file is begun, the long one kept beside it"_s);
    }

    void D03_diskFull()
    {
        desk::LogFile log(path());
        QVERIFY(log.write("line one\n"));
        {
            const FullDisk full(14);
            QVERIFY(!log.write("line two is longer\n"));
            QCOMPARE(contentOf(path()), QByteArray("line one\n")); // no half line
            QVERIFY(!log.write("line three is too\n"));
        }
        QVERIFY(log.write("line four\n")); // there is room again
        QCOMPARE(contentOf(path()), QByteArray("line one\nline four\n"));
    }

    void D03_readOnlyFolderOrFile()
    {
        // Permissions do not stop root: a folder where the file should be stops everybody.
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(!desk::LogFile(path()).write("one\n"));
    }

    void D03_missingFolder()
    {
        const QString nowhere = m_folder->filePath(u"not/there/memberdesk.log"_s);
        desk::LogFile log(nowhere);
        QVERIFY(!log.write("one\n"));
        QVERIFY(QDir().mkpath(QFileInfo(nowhere).path()));
        QVERIFY(log.write("two\n"));
        QCOMPARE(contentOf(nowhere), QByteArray("two\n"));
    }

    void D03_rotationThatFails()
    {
        desk::LogFile log(path(), 20);
        QVERIFY(log.write("line one, long enough\n"));
        QVERIFY(QDir().mkpath(path() + ".1/taken"_L1)); // a folder that is not empty is not replaced
        QVERIFY(!log.write("line two\n"));
        QCOMPARE(contentOf(path()), QByteArray("line one, long enough\n")); // and does not grow
    }

    void D03_pipe()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QVERIFY(!desk::LogFile(path()).write("one\n")); // and does not wait for a reader
    }

    void aFileThatWasTakenAwayComesAgain()
    {
        desk::LogFile log(path());
        QVERIFY(log.write("one\n"));
        QVERIFY(QFile::remove(path()));
        QVERIFY(log.write("two\n"));
        QCOMPARE(contentOf(path()), QByteArray("two\n"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"memberdesk.log"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TEST_UNDER(QCoreApplication, TestLogFile)
#include "tst_logfile.moc"

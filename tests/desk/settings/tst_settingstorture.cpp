// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

using desk::FileCondition;
using desk::Settings;

namespace {

struct Run {
    bool killed = false;
    bool saved = false;
    int steps = 0;
};

/// A save in this process, where nothing fails.
bool saveHere(const SettingsFolder &folder, const QString &value)
{
    Settings settings(folder.file(), folder.file() + u".none"_s);
    settings.setStores({{.server = u"https://area1.example.com"_s, .appId = value, .appKey = value}}, 0);
    return settings.save();
}

/// In a process of its own, which dies or sees a failing disk.
Run save(const SettingsFolder &folder, const QString &value, int failAt, const QString &how)
{
    QProcess saver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MEMBERDESK_FAIL_IN"_s, QFileInfo(folder.file()).path());
    environment.insert(u"MEMBERDESK_FAIL_AT"_s, QString::number(failAt));
    environment.insert(u"MEMBERDESK_FAIL_HOW"_s, how);
    saver.setProcessEnvironment(environment);
    saver.start(QStringLiteral(SETTINGS_SAVER), {folder.file(), value});
    if (!saver.waitForFinished(fakes::longest()))
        qFatal("the saver does not end");
    const QList<QByteArray> words = saver.readAllStandardOutput().trimmed().split(' ');
    Run run;
    run.killed = saver.exitStatus() == QProcess::CrashExit;
    run.saved = words.first() == "saved";
    run.steps = words.last().toInt();
    return run;
}

} // namespace

/// Every step of a save that changes something on the disk fails once, and is the last thing the program does once.
class TestSettingsTorture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("flawed");
        QTest::newRow("S04 disk full, first save") << u"fail"_s << true << false;
        QTest::newRow("S04 disk full, later save") << u"fail"_s << false << false;
        QTest::newRow("S04 disk full, flawed file") << u"fail"_s << false << true;
        QTest::newRow("S05 killed, first save") << u"kill"_s << true << false;
        QTest::newRow("S05 killed, later save") << u"kill"_s << false << false;
        QTest::newRow("S05 killed, flawed file") << u"kill"_s << false << true;
    }
    void steps()
    {
        QFETCH(QString, how);
        QFETCH(bool, first);
        QFETCH(bool, flawed);
        int last = 1;
        for (int step = 1; step <= last; ++step) {
            const SettingsFolder folder;
            QByteArray before;
            if (!first) {
                QVERIFY(saveHere(folder, u"old"_s));
                before = folder.read();
                if (flawed)
                    before += "[look]\ntouch=perhaps\n";
                folder.write(before);
            }
            if (step == 1)
                last = countSteps(before, first);
            QVERIFY2(last > 5, "the stand-in for the disk sees nothing");

            const Run run = save(folder, u"new"_s, step, how);
            QCOMPARE(run.killed, how == u"kill");
            const bool isOld = folder.read() == before;
            const QString id = Settings(folder.file(), folder.noDefaults()).store().appId;
            QVERIFY2(isOld || id == u"new", "neither the old file nor the new one");
            if (run.saved)
                QCOMPARE(id, u"new"_s);
            else if (how == u"fail")
                QVERIFY2(isOld, "said to have failed, and changed the file");
            if (flawed && !isOld)
                QVERIFY2(wasKept(folder, before), "the flawed file is gone");
            checkModes(folder);

            // And the next save is none the worse.
            // A lock that was killed in the making holds it up for two seconds.
            TRY_VERIFY(saveHere(folder, u"later"_s));
            QCOMPARE(Settings(folder.file(), folder.noDefaults()).store().appId, u"later"_s);
            QCOMPARE(QDir(QFileInfo(folder.file()).path()).entryList({u"*.new-*"_s}, QDir::Files).size(), 0);
        }
        fakes::noteRow({}, u"the old file or the new one, whole; the next save works"_s);
    }

private:
    static int countSteps(const QByteArray &before, bool first)
    {
        const SettingsFolder folder;
        if (!first)
            folder.write(before);
        return save(folder, u"new"_s, 0, u"fail"_s).steps;
    }

    static bool wasKept(const SettingsFolder &folder, const QByteArray &content)
    {
        const QDir all = QFileInfo(folder.file()).dir();
        const QStringList kept = all.entryList({u"*.bad-*"_s}, QDir::Files);
        return std::any_of(kept.cbegin(), kept.cend(),
                           [&](const QString &name) { return folder.read(all.filePath(name)) == content; });
    }

    static void checkModes(const SettingsFolder &folder)
    {
        const QDir all = QFileInfo(folder.file()).dir();
        for (const QFileInfo &file : all.entryInfoList(QDir::Files | QDir::Hidden))
            if (!file.fileName().endsWith(u".lock") && file.fileName() != u"memberdesk.ini")
                QVERIFY2(file.permissions() == QFileDevice::Permissions(SettingsFolder::ownerOnly), qPrintable(file.fileName()));
    }

private Q_SLOTS:
    void S06_twoProgramsSaveAtOnce()
    {
        constexpr int saves = 100;
        const SettingsFolder folder;
        QProcess one;
        QProcess two;
        one.start(QStringLiteral(SETTINGS_SAVER), {folder.file(), u"prefix"_s, QString::number(saves)});
        two.start(QStringLiteral(SETTINGS_SAVER), {folder.file(), u"suffix"_s, QString::number(saves)});
        for (QProcess *saver : {&one, &two}) {
            QVERIFY(saver->waitForFinished(10 * fakes::longest())); // a slow disk, too
            QCOMPARE(saver->exitCode(), 0);
        }
        const Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Good);
        // Neither took away what the other had saved.
        QCOMPARE(settings.text(desk::keys::scanPrefix), QString::number(saves));
        QCOMPARE(settings.text(desk::keys::scanSuffix), QString::number(saves));
        QCOMPARE(QFileInfo(folder.file()).dir().entryList({u"*.bad-*"_s}, QDir::Files).size(), 0);
    }
};

TEST_UNDER(QCoreApplication, TestSettingsTorture)
#include "tst_settingstorture.moc"

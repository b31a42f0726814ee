// SPDX-License-Identifier: MIT
#include "desk/files/owneronly.h"
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keys = desk::keys;
using desk::FileCondition;
using desk::Settings;

/// What can be wrong with the file: nothing is lost without a word, and the session goes on.
class TestSettingsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s10_fileAndFolderAreTheOwnersOnly()
    {
        const SettingsFolder folder;
        const QString file = folder.path(u"new/memberdesk/memberdesk.ini"_s);
        Settings settings(file, folder.noDefaults());
        settings.setStores({{.appKey = u"secret"_s}}, 0);
        QVERIFY(settings.save());
        QVERIFY(isOwnersOnly(file));
        QVERIFY(isOwnersOnly(folder.path(u"new/memberdesk"_s)));
        fakes::noteRow({}, u"file 0600, folder 0700"_s);
    }

    void s10_anOpenFileIsClosedBySaving()
    {
        const SettingsFolder folder;
        folder.write("[scan]\nprefix=x\n");
        QVERIFY(QFile::setPermissions(folder.file(), SettingsFolder::ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        Settings settings(folder.file(), folder.noDefaults());
        settings.setText(keys::scanSuffix, u"y"_s);
        QVERIFY(settings.save());
        QVERIFY(isOwnersOnly(folder.file()));
        QCOMPARE(settings.text(keys::scanPrefix), u"x"_s);
    }

    void s02_damagedFilesAreKeptBeside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray random(4000, '\0');
        QRandomGenerator generator(7);
        for (char &letter : random)
            letter = static_cast<char>(generator.bounded(256));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\x00",
                                              8);
        QTest::newRow("random") << random;
        QTest::newRow("NUL in a good file") << QByteArray("[scan]\nprefix=a\0b\n", 18);
        QTest::newRow("bad UTF-8") << QByteArray("[scan]\nprefix=\xff\xfe\n");
        QTest::newRow("cut inside a key") << QByteArray("[scan]\nprefix=a\nappKe");
        QTest::newRow("cut inside a section") << QByteArray("[scan]\nprefix=a\n[loo");
        QTest::newRow("a letter") << QByteArray("Dear Sir,\nplease find enclosed\n");
        QTest::newRow("5 MB of one letter") << QByteArray(5'000'000, 'x');
        QTest::newRow("5 MB value") << "[scan]\nprefix=" + QByteArray(5'000'000, 'x') + "\n";
    }
    void s02_damagedFilesAreKeptBeside()
    {
        QFETCH(QByteArray, content);
        const SettingsFolder folder;
        folder.write(content);
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Damaged);
        QCOMPARE(settings.text(keys::scanPrefix), QString());
        QCOMPARE(settings.number(keys::recentLimit), 10);
        QCOMPARE(folder.read(), content); // somebody may have named the wrong file
        settings.setText(keys::scanPrefix, u"fresh"_s);
        QVERIFY(settings.save());
        QVERIFY(settings.keptAside().startsWith(folder.file() + u".bad-"_s));
        QCOMPARE(folder.read(settings.keptAside()), content);
        QVERIFY(isOwnersOnly(settings.keptAside()));
        QCOMPARE(settings.condition(), FileCondition::Good);
        const Settings again(folder.file(), folder.noDefaults());
        QCOMPARE(again.text(keys::scanPrefix), u"fresh"_s);
        QCOMPARE(again.condition(), FileCondition::Good);
    }

    void s02_flawedFilesKeepWhatIsGood_data()
    {
        QTest::addColumn<QByteArray>("flaw");
        QTest::newRow("the same name twice") << QByteArray("[scan]\nsuffix=a\nsuffix=b\n");
        QTest::newRow("an object") << QByteArray("[scan]\nsuffix=@Variant(\\0\\0\\0\\x11)\n");
        QTest::newRow("a list") << QByteArray("[scan]\nsuffix=a, b\n");
        QTest::newRow("a number that is none") << QByteArray("[scan]\nminLength=many\n");
        QTest::newRow("a flag that is none") << QByteArray("[look]\ntouch=perhaps\n");
        QTest::newRow("an object between quotes") << QByteArray("[scan]\nshape=\"@Rect(1 2 3 4)\"\n");
        QTest::newRow("a version beyond all numbers") << QByteArray("[General]\nschema=4294967299\n"); // 2^32 + 3
        QTest::newRow("a section of no name") << QByteArray("[]\nshape=round\n"); // QSettings lists what it then does not find
        QTest::newRow("an empty name") << QByteArray("[General]\n=round\n"); // QSettings lists it and warns where it is asked for
        QTest::newRow("a text without end") << "[scan]\nsuffix=" + QByteArray(65, 'x') + "\n";
    }
    void s02_flawedFilesKeepWhatIsGood()
    {
        QFETCH(QByteArray, flaw);
        QTest::failOnWarning(QRegularExpression(u"."_s));
        const SettingsFolder folder;
        const QByteArray content = "[counter]\nrecentLimit=7\n" + flaw;
        folder.write(content);
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Flawed);
        QCOMPARE(settings.number(keys::recentLimit), 7);
        settings.setNumber(keys::textPercent, 150);
        QVERIFY(settings.save());
        QCOMPARE(folder.read(settings.keptAside()), content);
        const Settings again(folder.file(), folder.noDefaults());
        QCOMPARE(again.condition(), FileCondition::Good);
        QCOMPARE(again.number(keys::recentLimit), 7);
    }

    void aByteOrderMarkInsideATextIsLeftOut()
    {
        const SettingsFolder folder;
        folder.write("[scan]\nprefix=\x11\xef\xbb\xbfz\n");
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Good);
        QCOMPARE(settings.text(keys::scanPrefix), u"\x11z"_s);
        QVERIFY(settings.save());
        QCOMPARE(Settings(folder.file(), folder.noDefaults()).text(keys::scanPrefix), u"\x11z"_s);
    }

    void soundFilesAreNotTakenForDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("comments and blanks") << QByteArray("; hand made\n\n  # really\n[scan]\nprefix=a\n");
        QTest::newRow("line ends of Windows") << QByteArray("[scan]\r\nprefix=a\r\n");
        QTest::newRow("byte order mark of an editor") << QByteArray("\xef\xbb\xbf[scan]\r\nprefix=a\r\n");
        QTest::newRow("no last line end") << QByteArray("[scan]\nprefix=a");
        QTest::newRow("a NUL in a list") << QByteArray("[scan]\nprefix=a\nshapes=round, a\\0b\n");
        QTest::newRow("a NUL in a text") << QByteArray("[scan]\nprefix=a\nshape=a\\0b\n"); // saved as @String(…)
        QTest::newRow("same name elsewhere") << QByteArray("[scan]\nprefix=a\n[other]\nprefix=b\n");
    }
    void soundFilesAreNotTakenForDamaged()
    {
        QFETCH(QByteArray, content);
        const SettingsFolder folder;
        folder.write(content);
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Good);
        QCOMPARE(settings.text(keys::scanPrefix), u"a"_s);
        QVERIFY(settings.save());
        QCOMPARE(settings.keptAside(), QString());
        QCOMPARE(Settings(folder.file(), folder.noDefaults()).condition(), FileCondition::Good);
    }

    void s03_aFolderInPlaceOfTheFile()
    {
        const SettingsFolder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Unreadable);
        settings.setText(keys::scanPrefix, u"for this session"_s);
        QVERIFY(!settings.save());
        QCOMPARE(settings.text(keys::scanPrefix), u"for this session"_s);
        QVERIFY(QFileInfo(folder.file()).isDir());
    }

    void s03_aFileInPlaceOfTheFolder()
    {
        const SettingsFolder folder;
        folder.write("I am in the way");
        Settings settings(folder.file() + u"/memberdesk.ini"_s, folder.noDefaults());
        settings.setText(keys::scanPrefix, u"for this session"_s);
        QVERIFY(!settings.save());
        QCOMPARE(settings.text(keys::scanPrefix), u"for this session"_s);
        QCOMPARE(folder.read(), QByteArray("I am in the way"));
        fakes::noteRow({}, u"not saved, and what is in the way stays; the settings hold until the program ends"_s);
    }

    void s03_aLaterSaveWorksAgain()
    {
        const SettingsFolder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        Settings settings(folder.file(), folder.noDefaults());
        settings.setText(keys::scanPrefix, u"kept"_s);
        QVERIFY(!settings.save());
        QVERIFY(QDir().rmdir(folder.file()));
        QVERIFY(settings.save());
        QVERIFY(folder.read().contains("prefix=kept"));
        QVERIFY(isOwnersOnly(folder.file()));
    }

    void s06_aSaveOfAnotherProgramIsWaitedForBriefly()
    {
        const SettingsFolder folder;
        folder.write("[scan]\nprefix=old\n");
        QLockFile other(folder.file() + u".lock"_s);
        QVERIFY(other.lock());
        Settings settings(folder.file(), folder.noDefaults());
        settings.setText(keys::scanPrefix, u"new"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!settings.save());
        QVERIFY(timer.elapsed() < fakes::longest());
        QVERIFY(folder.read().contains("prefix=old"));
        other.unlock();
        QVERIFY(settings.save());
    }

    void aLinkStaysALink()
    {
#ifdef Q_OS_WIN
        QSKIP("what Qt makes there is a shortcut, a file of its own");
#endif
        const SettingsFolder folder;
        const QString link = folder.path(u"link.ini"_s);
        folder.write("[scan]\nprefix=old\n");
        QVERIFY(QFile::link(folder.file(), link));
        Settings settings(link, folder.noDefaults());
        settings.setText(keys::scanPrefix, u"new"_s);
        QVERIFY(settings.save());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(folder.read().contains("prefix=new"));
    }

    void leftoversOfAKilledSaveAreRemoved()
    {
        const SettingsFolder folder;
        folder.write("[scan]\nprefix=a\n");
        QVERIFY(QFile::copy(folder.file(), folder.file() + u".new-0123"_s));
        Settings settings(folder.file(), folder.noDefaults());
        QVERIFY(settings.save());
        QVERIFY(!QFile::exists(folder.file() + u".new-0123"_s));
    }
};

TEST_UNDER(QCoreApplication, TestSettingsFile)
#include "tst_settingsfile.moc"

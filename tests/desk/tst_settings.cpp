// SPDX-License-Identifier: MIT
#include <desk/settings.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keys = desk::keys;
using desk::Settings;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

class Folder {
public:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"memberdesk.ini"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QByteArray &content) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile source(name);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray read() const { return read(file()); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCreatedByReading()
    {
        const Folder folder;
        {
            const Settings settings(folder.file());
            QCOMPARE(settings.text(keys::server), QString());
            QCOMPARE(settings.number(keys::timeoutSeconds), 10);
            QVERIFY(!settings.flag(keys::touch));
            QVERIFY(!settings.credentials());
            QVERIFY(settings.damagedFile().isEmpty());
        }
        QVERIFY(!QFile::exists(folder.file()));
    }

    void fileAndFolderAreTheOwnersOnly()
    {
        const Folder folder;
        const QString file = folder.path(u"new/memberdesk/memberdesk.ini"_s);
        Settings settings(file);
        settings.setText(keys::appKey, u"secret"_s);
        QVERIFY(settings.save());
        QCOMPARE(QFile::permissions(file), QFileDevice::Permissions(ownerOnly));
        QCOMPARE(QFile::permissions(folder.path(u"new/memberdesk"_s)),
                 QFileDevice::Permissions(ownerOnly | QFile::ExeOwner | QFile::ExeUser));
    }

    void anOpenFileIsClosedBySaving()
    {
        const Folder folder;
        folder.write("[connection]\nappId=x\n");
        QVERIFY(QFile::setPermissions(folder.file(), ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        Settings settings(folder.file());
        settings.setText(keys::appKey, u"secret"_s);
        QVERIFY(settings.save());
        QCOMPARE(QFile::permissions(folder.file()), QFileDevice::Permissions(ownerOnly));
        QCOMPARE(settings.text(keys::appId), u"x"_s);
    }

    void unknownKeysAreKept()
    {
        const Folder folder;
        folder.write("[future]\nshape=round\n[look]\ntheme=dark\nnewer=7\n[General]\nschema=3\n");
        Settings settings(folder.file());
        QVERIFY(settings.damagedFile().isEmpty());
        settings.setNumber(keys::textPercent, 150);
        QVERIFY(settings.save());
        const QByteArray content = folder.read();
        for (const char *line : {"shape=round", "theme=dark", "newer=7", "schema=3", "textPercent=150"})
            QVERIFY2(content.contains(line), line);
    }

    void damagedFilesAreKeptBeside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray random(4000, '\0');
        QRandomGenerator generator(7);
        for (char &byte : random)
            byte = static_cast<char>(generator.bounded(256));
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\x00",
                                              8);
        QTest::newRow("random") << random;
        QTest::newRow("NUL in a good file") << QByteArray("[connection]\nappId=a\0b\n", 23);
        QTest::newRow("bad UTF-8") << QByteArray("[connection]\nappId=\xff\xfe\n");
        QTest::newRow("cut inside a key") << QByteArray("[connection]\nappId=a\nappKe");
        QTest::newRow("cut inside a section") << QByteArray("[connection]\nappId=a\n[loo");
        QTest::newRow("a letter") << QByteArray("Dear Sir,\nplease find enclosed\n");
        QTest::newRow("5 MB of one letter") << QByteArray(5'000'000, 'x');
    }
    void damagedFilesAreKeptBeside()
    {
        QFETCH(QByteArray, content);
        const Folder folder;
        folder.write(content);
        Settings settings(folder.file());
        QVERIFY(settings.damagedFile().startsWith(folder.file() + u".bad-"_s));
        QCOMPARE(folder.read(settings.damagedFile()), content);
        QCOMPARE(QFile::permissions(settings.damagedFile()), QFileDevice::Permissions(ownerOnly));
        QVERIFY(!QFile::exists(folder.file()));
        QCOMPARE(settings.text(keys::appId), QString());
        QCOMPARE(settings.number(keys::recentLimit), 10);
        settings.setText(keys::appId, u"fresh"_s);
        QVERIFY(settings.save());
        QCOMPARE(Settings(folder.file()).text(keys::appId), u"fresh"_s);
        QVERIFY(Settings(folder.file()).damagedFile().isEmpty());
    }

    void soundFilesAreNotTakenForDamaged_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comments and blanks") << QByteArray("; hand made\n\n  # really\n[connection]\nappId=a\n");
        QTest::newRow("line ends of Windows") << QByteArray("[connection]\r\nappId=a\r\n");
        QTest::newRow("byte order mark of an editor") << QByteArray("\xef\xbb\xbf[connection]\r\nappId=a\r\n");
        QTest::newRow("no last line end") << QByteArray("[connection]\nappId=a");
    }
    void soundFilesAreNotTakenForDamaged()
    {
        QFETCH(QByteArray, content);
        const Folder folder;
        folder.write(content);
        const Settings settings(folder.file());
        QCOMPARE(settings.damagedFile(), QString());
        QCOMPARE(settings.text(keys::appId), content.isEmpty() ? QString() : u"a"_s);
    }

    void aFolderInPlaceOfTheFile()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        Settings settings(folder.file());
        QVERIFY(settings.damagedFile().isEmpty());
        settings.setText(keys::appId, u"for this session"_s);
        QVERIFY(!settings.save());
        QCOMPARE(settings.text(keys::appId), u"for this session"_s);
        QVERIFY(QFileInfo(folder.file()).isDir());
    }

    void aFileInPlaceOfTheFolder()
    {
        const Folder folder;
        folder.write("I am in the way");
        Settings settings(folder.file() + u"/memberdesk.ini"_s);
        settings.setText(keys::appId, u"for this session"_s);
        QVERIFY(!settings.save());
        QCOMPARE(settings.text(keys::appId), u"for this session"_s);
        QCOMPARE(folder.read(), QByteArray("I am in the way"));
    }

    void aLaterSaveWorksAgain()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        Settings settings(folder.file());
        settings.setText(keys::appId, u"kept"_s);
        QVERIFY(!settings.save());
        QCoreApplication::processEvents(); // QSettings tries by itself, and fails
        QVERIFY(QDir().rmdir(folder.file()));
        QVERIFY(settings.save());
        QVERIFY(folder.read().contains("appId=kept"));
        QCOMPARE(QFile::permissions(folder.file()), QFileDevice::Permissions(ownerOnly));
    }

    void whatWasSetCanBeTakenBack()
    {
        const Folder folder;
        folder.write("[connection]\nappId=old\n[future]\nshape=round\n");
        Settings settings(folder.file());
        const Settings::Values before = settings.values();
        settings.setText(keys::appId, u"new"_s);
        settings.setText(keys::appKey, u"added"_s);
        settings.restore(before);
        QCOMPARE(settings.text(keys::appId), u"old"_s);
        QCOMPARE(settings.text(keys::appKey), QString());
        QVERIFY(settings.save());
        QVERIFY(folder.read().contains("shape=round"));
        QVERIFY(!folder.read().contains("appKey"));
    }

    void wrongTypesAndValuesReadAsDefaults_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"", "0", "-1", "121", "1000000000", "99999999999999999999", "ten", "1.5", "1, 2",
                                  "@Variant(\\0\\0\\0\\x2)", "@Invalid()", "@Rect(1 2 3 4)", "true", "0x10", "\"\""})
            QTest::newRow(value) << QByteArray(value);
    }
    void wrongTypesAndValuesReadAsDefaults()
    {
        QFETCH(QByteArray, value);
        const Folder folder;
        folder.write("[connection]\ntimeoutSeconds=" + value + "\n[look]\ntouch=" + value + (value == "true" ? "x" : "") + "\n");
        const Settings settings(folder.file());
        QCOMPARE(settings.number(keys::timeoutSeconds), 10);
        QVERIFY(!settings.flag(keys::touch));
        QVERIFY(folder.read().contains(value)); // reading changes nothing
    }

    void textsOfTheWrongKindReadAsEmpty()
    {
        const Folder folder;
        folder.write("[connection]\nserver=a, b\nappId=@ByteArray(abc)\nappKey=" + QByteArray(257, 'k')
                     + "\n[scan]\nprefix=@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x1)\n");
        const Settings settings(folder.file());
        for (const keys::Text &key : {keys::server, keys::appId, keys::appKey, keys::scanPrefix})
            QCOMPARE(settings.text(key), QString());
    }

    void valuesSurviveExactly_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
             {u"a,b, c"_s, u"\"quoted\" and 'single'"_s, u"back\\slash \\x41 \\n"_s, u"会员 ⚠ 👩‍👩‍👧"_s,
              u"line\nend\r\ttab"_s, u"%1 %s %% 100%"_s, u"  blanks outside  "_s, u"; no comment"_s, u"@Invalid()"_s,
              u"@ByteArray(x)"_s, u"@@"_s, u"a=b"_s, u"[x]"_s, u"true"_s, u"007"_s, u"null\0inside"_s, QString(64, u'x')})
            QTest::newRow(qPrintable(value)) << value;
    }
    void valuesSurviveExactly()
    {
        QFETCH(QString, value);
        const Folder folder;
        {
            Settings settings(folder.file());
            settings.setText(keys::scanPrefix, value);
            QCOMPARE(settings.text(keys::scanPrefix), value);
            QVERIFY(settings.save());
        }
        const Folder copy; // under another name: nothing from Qt's cache
        copy.write(folder.read());
        const Settings again(copy.file());
        QCOMPARE(again.damagedFile(), QString());
        QCOMPARE(again.text(keys::scanPrefix), value);
    }

    void numbersAreLimitedWhenSet()
    {
        const Folder folder;
        Settings settings(folder.file());
        settings.setNumber(keys::timeoutSeconds, 0);
        QCOMPARE(settings.number(keys::timeoutSeconds), 1);
        settings.setNumber(keys::textPercent, 9000);
        QCOMPARE(settings.number(keys::textPercent), 250);
        settings.setFlag(keys::coverAmounts, true);
        QVERIFY(settings.flag(keys::coverAmounts));
    }

    void credentialsAreCompleteOrNothing_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("appId");
        QTest::addColumn<QString>("appKey");
        QTest::addColumn<bool>("usable");
        QTest::newRow("complete") << u"https://area1.example.com"_s << u"id"_s << u"key"_s << true;
        QTest::newRow("no server") << QString() << u"id"_s << u"key"_s << false;
        QTest::newRow("no id") << u"https://area1.example.com"_s << QString() << u"key"_s << false;
        QTest::newRow("no key") << u"https://area1.example.com"_s << u"id"_s << u"  "_s << false;
        QTest::newRow("bad server") << u"ftp://area1.example.com"_s << u"id"_s << u"key"_s << false;
        QTest::newRow("control in the id") << u"https://area1.example.com"_s << u"i\nd"_s << u"key"_s << false;
    }
    void credentialsAreCompleteOrNothing()
    {
        QFETCH(QString, server);
        QFETCH(QString, appId);
        QFETCH(QString, appKey);
        const Folder folder;
        Settings settings(folder.file());
        settings.setText(keys::server, server);
        settings.setText(keys::appId, appId);
        settings.setText(keys::appKey, appKey);
        QTEST(settings.credentials().has_value(), "usable");
    }

    void twoWriters()
    {
        const Folder folder;
        Settings one(folder.file());
        Settings two(folder.file());
        one.setText(keys::appId, u"one"_s);
        two.setText(keys::appKey, u"two"_s);
        QVERIFY(one.save());
        QVERIFY(two.save());
        const Folder copy;
        copy.write(folder.read());
        const Settings both(copy.file());
        QCOMPARE(both.text(keys::appId), u"one"_s);
        QCOMPARE(both.text(keys::appKey), u"two"_s);
        QCOMPARE(QFile::permissions(folder.file()), QFileDevice::Permissions(ownerOnly));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

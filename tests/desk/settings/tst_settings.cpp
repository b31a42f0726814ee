// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keys = desk::keys;
using desk::FileCondition;
using desk::Settings;

/// Typed values, limits and layers. What the file itself can suffer: tst_settingsfile.cpp.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s01_nothingIsCreatedByReading()
    {
        const SettingsFolder folder;
        {
            const Settings settings(folder.file(), folder.noDefaults());
            QCOMPARE(settings.condition(), FileCondition::Missing);
            QCOMPARE(settings.number(keys::recentLimit), 10);
            QVERIFY(!settings.flag(keys::touch));
            QCOMPARE(settings.stores(), QList<desk::Store>{desk::Store()});
            QVERIFY(!settings.store().credentials());
        }
        QVERIFY(!QFile::exists(folder.file()));
        fakes::noteRow({}, u"the standard values; no file is made by reading"_s);
    }

    void nothingIsWrittenBeforeASave()
    {
        const SettingsFolder folder;
        {
            Settings settings(folder.file(), folder.noDefaults());
            settings.setText(keys::scanPrefix, u"M"_s);
            QCOMPARE(settings.text(keys::scanPrefix), u"M"_s);
            QCoreApplication::processEvents();
        }
        QVERIFY(!QFile::exists(folder.file()));
    }

    void whatWasSetCanBeTakenBack()
    {
        const SettingsFolder folder;
        folder.write("[scan]\nprefix=old\n[future]\nshape=round\n");
        Settings settings(folder.file(), folder.noDefaults());
        const desk::SettingsChanges before = settings.changes();
        settings.setText(keys::scanPrefix, u"new"_s);
        settings.setText(keys::scanSuffix, u"added"_s);
        settings.restore(before);
        QCOMPARE(settings.text(keys::scanPrefix), u"old"_s);
        QCOMPARE(settings.text(keys::scanSuffix), QString());
        QVERIFY(settings.save());
        QVERIFY(folder.read().contains("shape=round"));
        QVERIFY(!folder.read().contains("suffix"));
    }

    void s15_wrongTypesAndValuesReadAsDefaults_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "-1", "121", "1000000000", "99999999999999999999", "ten", "1.5", "1, 2",
                                  "@Variant(\\0\\0\\0\\x2)", "@Invalid()", "@Rect(1 2 3 4)", "true", "0x10", "\"\""})
            QTest::newRow(value) << QByteArray(value);
    }
    void s15_wrongTypesAndValuesReadAsDefaults()
    {
        QFETCH(QByteArray, value);
        const SettingsFolder folder;
        const QByteArray touch = value == "true" ? QByteArray("truex") : value;
        folder.write("[stores]\ncount=1\n1\\timeoutSeconds=" + value + "\n[look]\ntouch=" + touch + "\n");
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Flawed);
        QCOMPARE(settings.store().timeoutSeconds, 10);
        QVERIFY(!settings.flag(keys::touch));
        QVERIFY(folder.read().contains(value)); // reading changes nothing
        QVERIFY(settings.save());
        QVERIFY(folder.read(settings.keptAside()).contains(QByteArray("timeoutSeconds=" + value)));
        QCOMPARE(Settings(folder.file(), folder.noDefaults()).condition(), FileCondition::Good);
        fakes::noteRow({}, u"the standard value; the file as it was is kept beside the next save"_s);
    }

    void s02_textsOfTheWrongKindReadAsEmpty()
    {
        const SettingsFolder folder;
        folder.write("[stores]\ncount=1\n1\\server=a, b\n1\\appId=@ByteArray(abc)\n1\\appKey=" + QByteArray(257, 'k')
                     + "\n[scan]\nprefix=@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x1)\n");
        const Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Flawed);
        for (const QString &text :
             {settings.store().server, settings.store().appId, settings.store().appKey, settings.text(keys::scanPrefix)})
            QCOMPARE(text, QString());
        fakes::noteRow({}, u"a text of a wrong kind counts as not given"_s);
    }

    void valuesSurviveExactly_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value :
             {u"a,b, c"_s, u"\"quoted\" and 'single'"_s, u"back\\slash \\x41 \\n"_s, u"会员 ⚠ 👩‍👩‍👧"_s,
              u"line\nend\r\ttab"_s, u"%1 %s %% 100%"_s, u"  blanks outside  "_s, u"; no comment"_s, u"@Invalid()"_s,
              u"@ByteArray(x)"_s, u"@@"_s, u"a=b"_s, u"[x]"_s, u"true"_s, u"007"_s, QString(64, u'x')})
            QTest::newRow(qPrintable(value)) << value;
    }
    void valuesSurviveExactly()
    {
        QFETCH(QString, value);
        const SettingsFolder folder;
        {
            Settings settings(folder.file(), folder.noDefaults());
            settings.setText(keys::scanPrefix, value);
            QCOMPARE(settings.text(keys::scanPrefix), value);
            QVERIFY(settings.save());
        }
        const SettingsFolder copy; // under another name: nothing from Qt's cache
        copy.write(folder.read());
        const Settings again(copy.file(), copy.noDefaults());
        QCOMPARE(again.condition(), FileCondition::Good);
        QCOMPARE(again.text(keys::scanPrefix), value);
    }

    void numbersAreLimitedWhenSet()
    {
        const SettingsFolder folder;
        Settings settings(folder.file(), folder.noDefaults());
        settings.setNumber(keys::recentLimit, -1);
        QCOMPARE(settings.number(keys::recentLimit), 0);
        settings.setNumber(keys::textPercent, 9000);
        QCOMPARE(settings.number(keys::textPercent), 250);
        settings.setFlag(keys::coverAmounts, true);
        QVERIFY(settings.flag(keys::coverAmounts));
    }

    void sharedDefaultsOfAnAdministrator()
    {
        const SettingsFolder folder;
        const SettingsFolder system;
        system.write("[scan]\nprefix=ADM\nminLength=8\n[look]\ntheme=dark\ntouch=true\n"
                     "[stores]\ncount=1\n1\\server=https://a.example.com\n1\\appId=id\n1\\appKey=key\n");
        Settings settings(folder.file(), system.file());
        QCOMPARE(settings.text(keys::scanPrefix), u"ADM"_s);
        QVERIFY(settings.flag(keys::touch));
        QCOMPARE(settings.text(keys::theme), QString()); // a user's own taste
        QVERIFY(settings.store().credentials());
        settings.setText(keys::scanPrefix, u"MINE"_s);
        QVERIFY(settings.save());
        const Settings again(folder.file(), system.file());
        QCOMPARE(again.text(keys::scanPrefix), u"MINE"_s);
        QCOMPARE(again.number(keys::scanMinLength), 8);
        QVERIFY(again.store().credentials());
        QVERIFY(!folder.read().contains("appKey")); // not copied into every user's file
        QVERIFY(!folder.read().contains("minLength"));
    }

    void s07_newerVersionsKeepTheirKeys()
    {
        const SettingsFolder folder;
        folder.write("[future]\nshape=round\n[look]\ntheme=dark\nnewer=7\ntextPercent=900\n[General]\nschema=7\n");
        Settings settings(folder.file(), folder.noDefaults());
        QCOMPARE(settings.condition(), FileCondition::Good); // its limits may be others
        QVERIFY(settings.isFromNewerVersion());
        QCOMPARE(settings.number(keys::textPercent), 100);
        settings.setNumber(keys::recentLimit, 5);
        QVERIFY(settings.save());
        const QByteArray content = folder.read();
        for (const char *line : {"shape=round", "theme=dark", "newer=7", "schema=7", "textPercent=900", "recentLimit=5"})
            QVERIFY2(content.contains(line), line);
        fakes::noteRow({}, u"what this version does not know stays in the file"_s);
    }

    void s06_twoWriters()
    {
        const SettingsFolder folder;
        Settings one(folder.file(), folder.noDefaults());
        Settings two(folder.file(), folder.noDefaults());
        one.setText(keys::scanPrefix, u"one"_s);
        two.setText(keys::scanSuffix, u"two"_s);
        QVERIFY(one.save());
        QVERIFY(two.save());
        QCOMPARE(two.text(keys::scanPrefix), u"one"_s);
        one.setText(keys::scanSuffix, u"last"_s);
        QVERIFY(one.save());
        const Settings both(folder.file(), folder.noDefaults());
        QCOMPARE(both.text(keys::scanPrefix), u"one"_s);
        QCOMPARE(both.text(keys::scanSuffix), u"last"_s);
        fakes::noteRow({}, u"each keeps what the other has saved"_s);
    }
};

TEST_UNDER(QCoreApplication, TestSettings)
#include "tst_settings.moc"

// SPDX-License-Identifier: MIT
// What is said about a settings file that cannot be used as it is.
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

#include <sentences/settingsnotice.h>

#include <desk/settings/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsNotice final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeUsedIsASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("begins");
        QTest::newRow("good") << QByteArray("[look]\ntheme=dark\n") << QString();
        QTest::newRow("S02 binary") << QByteArray("\0\xff\x01MZ", 5) << u"The settings file is damaged"_s;
        QTest::newRow("S02 a value of a wrong kind")
            << QByteArray("[look]\ntouch=perhaps\n") << u"Some settings cannot be read"_s;
    }
    void aFileThatCannotBeUsedIsASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, begins);
        const SettingsFolder folder;
        folder.write(content);
        const desk::Settings settings(folder.file(), folder.noDefaults());
        QString notice = sentences::settingsNotice(settings);
        QCOMPARE(notice.isEmpty(), begins.isEmpty());
        QVERIFY2(notice.startsWith(begins) && (begins.isEmpty() || notice.endsWith(folder.file())), qPrintable(notice));
        fakes::noteRow({}, notice.replace(folder.file(), u"(file)"_s));
    }

    void S03_aFolderInPlaceOfTheFileIsASentence()
    {
        const SettingsFolder folder;
        QVERIFY(QDir().mkpath(folder.file()));
        QString notice = sentences::settingsNotice(desk::Settings(folder.file(), folder.noDefaults()));
        QVERIFY2(notice.startsWith(u"The settings file cannot be read."_s) && notice.endsWith(folder.file()), qPrintable(notice));
        fakes::noteRow({}, notice.replace(folder.file(), u"(file)"_s));
    }

    void aMissingFileIsNoMatter()
    {
        const SettingsFolder folder;
        QCOMPARE(sentences::settingsNotice(desk::Settings(folder.file(), folder.noDefaults())), QString());
    }
};

TEST_UNDER(QCoreApplication, TestSettingsNotice)
#include "tst_settingsnotice.moc"

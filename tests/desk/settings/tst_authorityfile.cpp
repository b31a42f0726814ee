// SPDX-License-Identifier: MIT
#include "fakes/testprogram.h"
#include "desk/settings/settingsfolder.h"

#include <fakes/certificates.h>

#include <desk/settings/authorityfile.h>
#include <desk/settings/store.h>

#include <QCoreApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

using desk::AuthorityFileFault;

class TestAuthorityFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("holdsOne");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a letter") << QByteArray("Dear Sir,\n") << false;
        QTest::newRow("a frame around nothing")
            << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n") << false;
        QTest::newRow("a damaged one") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n") << false;
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n") << false;
    }
    void files()
    {
        QFETCH(QByteArray, content);
        const SettingsFolder folder;
        folder.write(content);
        QCOMPARE(desk::authorityFileFault(folder.file()), AuthorityFileFault::NoCertificate);
        QVERIFY(desk::authoritiesOf(folder.file()).isEmpty());
    }

    void whatIsNoFile()
    {
        const SettingsFolder folder;
        QCOMPARE(desk::authorityFileFault(QString()), std::nullopt);
        QCOMPARE(desk::authorityFileFault(folder.path(u"none.pem"_s)), AuthorityFileFault::Missing);
        QVERIFY(QDir().mkpath(folder.path(u"folder"_s)));
        QCOMPARE(desk::authorityFileFault(folder.path(u"folder"_s)), AuthorityFileFault::Unreadable);
        folder.write(QByteArray(5 * 1024 * 1024, 'x'));
        QCOMPARE(desk::authorityFileFault(folder.file()), AuthorityFileFault::Unreadable);
        QVERIFY(desk::authoritiesOf(folder.file()).isEmpty());
    }

    void certificatesAreRead()
    {
        Certificates certificates;
        if (!certificates.isUsable())
            QSKIP("the openssl program is missing");
        const SettingsFolder folder;
        folder.write(certificates.authority().constFirst().toPem());
        QCOMPARE(desk::authorityFileFault(folder.file()), std::nullopt);
        QCOMPARE(desk::Store{.authorityFile = folder.file()}.clientOptions().extraAuthorities, certificates.authority());
    }
};

TEST_UNDER(QCoreApplication, TestAuthorityFile)
#include "tst_authorityfile.moc"

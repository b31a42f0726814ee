// SPDX-License-Identifier: MIT
#include "desk/settings/settingsfolder.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"

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

    void W14_certificatesOfWindowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<int>("format");
        QTest::newRow("DER .cer") << QByteArray() << QByteArray() << static_cast<int>(QSsl::Der);
        QTest::newRow("Base-64 .cer, with the mark of an editor")
            << QByteArray("\xef\xbb\xbf") << QByteArray() << static_cast<int>(QSsl::Pem);
        QTest::newRow("text before and behind")
            << QByteArray("subject: ours\r\n") << QByteArray("\r\nthe end\r\n") << static_cast<int>(QSsl::Pem);
    }
    void W14_certificatesOfWindowsAreRead()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, behind);
        QFETCH(const int, format);
        const Certificates certificates;
        if (!certificates.isUsable())
            QSKIP("the openssl program is missing");
        const QSslCertificate authority = certificates.authority().constFirst();
        const SettingsFolder folder;
        folder.write(before + (format == QSsl::Der ? authority.toDer() : authority.toPem().replace("\n", "\r\n")) + behind);
        QCOMPARE(desk::authorityFileFault(folder.file()), std::nullopt);
        QCOMPARE(desk::authoritiesOf(folder.file()), certificates.authority());
        fakes::noteRow({}, u"read; a bundle that cannot be read is named, with what to do"_s);
    }

    void aBundleIsNamed_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("asWindows");
        QTest::newRow("DER") << static_cast<int>(QSsl::Der) << false;
        QTest::newRow("PEM") << static_cast<int>(QSsl::Pem) << false;
        QTest::newRow("PEM as certutil frames it") << static_cast<int>(QSsl::Pem) << true;
    }
    void aBundleIsNamed()
    {
        QFETCH(const int, format);
        QFETCH(const bool, asWindows);
        Certificates certificates;
        if (!certificates.isUsable())
            QSKIP("the openssl program is missing");
        QByteArray bundle = certificates.bundle(static_cast<QSsl::EncodingFormat>(format));
        QVERIFY(bundle.size() > 300);
        if (asWindows)
            bundle.replace("PKCS7", "CERTIFICATE");
        const SettingsFolder folder;
        folder.write(bundle);
        QCOMPARE(desk::authorityFileFault(folder.file()), AuthorityFileFault::Bundle);
        QVERIFY(desk::authoritiesOf(folder.file()).isEmpty());
        folder.write(bundle.first(20));
        QVERIFY(desk::authorityFileFault(folder.file()).has_value());
    }
};

TEST_UNDER(QCoreApplication, TestAuthorityFile)
#include "tst_authorityfile.moc"

// SPDX-License-Identifier: MIT
// The settings dialog's page of a store: what is pasted into it, and what few shops need of it.
#include "app/desktop/keyboard.h"
#include "app/desktop/settings/settingsform.h"
#include "fakes/certificates.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/settings/settingsdialog.h>

#include <desk/log/log.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class TestSettingsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void V16_aPastedBlockGoesToItsFields_data()
    {
        QTest::addColumn<QByteArray>("into");
        for (const char *field : {"serverEdit", "appIdEdit", "appKeyEdit"})
            QTest::newRow(field) << QByteArray(field);
    }
    void V16_aPastedBlockGoesToItsFields()
    {
        QFETCH(QByteArray, into);
        DeskFixture desk({.credentials = false});
        const Form form(desk.openSettings());
        keyboard::paste(form.child<QLineEdit>(into.constData()),
                        u"URL: https://kybio.example/pospal-api2\nappId: 0099AABB\nappKey: 1234567890\n"_s);
        QCOMPARE(form.server().text(), u"https://kybio.example/pospal-api2"_s);
        QCOMPARE(form.appId().text(), u"0099AABB"_s); // its zeros too
        QCOMPARE(form.appKey().text(), u"1234567890"_s);
        QVERIFY(form.refusal("pasteNote").contains(u"put into the fields"_s));
        QVERIFY(!form.refusal("pasteNote").contains(u"1234567890"_s));
        QVERIFY(form.isFine());
        QTest::keyClick(&form.appId(), Qt::Key_1); // said once
        QVERIFY(form.refusal("pasteNote").isEmpty());
        fakes::noteRow({}, u"taken without the blanks around it, and said"_s);
    }

    void V16_blanksAroundAPastedKeyAreLeftOut()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        keyboard::paste(form.appKey(), u" \t"_s + DeskFixture::appKey + u"\r\n"_s);
        QCOMPARE(form.appKey().text(), QString(DeskFixture::appKey));
        QVERIFY(form.refusal("pasteNote").contains(u"Blanks"_s));
        QVERIFY(form.isFine());
        fakes::noteRow({}, u"taken without the blanks around it, and said"_s);
    }

    void aLineEndInsideIsRefusedAndTypingStays()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        keyboard::paste(form.appId(), u"0099\r\nX-Evil: 1"_s);
        QVERIFY(form.refusal("appIdRefusal").size() > 10);
        QVERIFY(form.appId().text().contains(u"X-Evil"_s));
        QVERIFY(form.isRefused());
    }

    void whatIsTypedByHandStays()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        form.server().clear();
        QTest::keyClicks(&form.server(), u"https://kybio.example "_s);
        QCOMPARE(form.server().text(), u"https://kybio.example "_s);
        QVERIFY(form.refusal("pasteNote").isEmpty());
    }

    void aTickWritesTheLog()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        QVERIFY(!form.child<QCheckBox>("logBox").isChecked());
        QVERIFY(form.child<QLabel>("logFileLabel").text().endsWith(desk::Log::standardFile()));
        form.child<QCheckBox>("logBox").setChecked(true);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(content(desk.settingsFile()).contains("enabled=true"));
    }

    void whatFewShopsNeedIsFoldedAway()
    {
        DeskFixture desk;
        {
            const Form form(desk.openSettings());
            QVERIFY(!form.child<QWidget>("storeMore").isVisible());
            form.child<QAbstractButton>("moreButton").click();
            QVERIFY(form.child<QWidget>("storeMore").isVisible());
            form.child<QLineEdit>("nameEdit").setText(u" Harbour Road "_s);
            form.child<QCheckBox>("sharingGroupBox").setChecked(true);
            form.child<QSpinBox>("dailyLimitBox").setValue(0);
            form.child<QComboBox>("proxyBox").setCurrentIndex(2);
            form.child<QLineEdit>("proxyAddressEdit").setText(u"proxy.example.com:3128"_s);
            QTest::mouseClick(&form.ok(), Qt::LeftButton);
            QVERIFY(!form.box.isVisible());
        }
        const desk::Store store = desk.settings->store();
        QCOMPARE(store.name, u"Harbour Road"_s);
        QVERIFY(store.sharingGroup);
        QCOMPARE(store.dailyLimit, 0);
        QCOMPARE(store.proxy, desk::ProxyChoice::Manual);
        QCOMPARE(store.proxyAddress, u"proxy.example.com:3128"_s);
        QCOMPARE(store.appId, u"demo-shop"_s);
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        const Form form(desk.openSettings());
        QVERIFY(form.child<QWidget>("storeMore").isVisible());
        QCOMPARE(form.child<QLineEdit>("nameEdit").text(), u"Harbour Road"_s);
        QCOMPARE(form.child<QSpinBox>("dailyLimitBox").text(), u"not known"_s);
        QVERIFY(form.child<QLineEdit>("proxyAddressEdit").isVisible());
    }

    void whatIsFoldedAwayIsRefusedInSight_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QString>("typed");
        for (const QString &file :
             {u"authority.pem"_s, u"/nowhere/authority.pem"_s, u"/"_s, QCoreApplication::applicationFilePath()})
            QTest::newRow(qPrintable(file)) << QByteArray("authorityEdit") << QByteArray("authorityRefusal") << file;
        for (const QString &proxy : {u""_s, u"proxy.example.com"_s, u"http://proxy.example.com:80"_s, u"proxy:0"_s})
            QTest::newRow(qPrintable(u"proxy "_s + proxy))
                << QByteArray("proxyAddressEdit") << QByteArray("proxyRefusal") << proxy;
    }
    void whatIsFoldedAwayIsRefusedInSight()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, refusal);
        QFETCH(QString, typed);
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &more = form.child<QAbstractButton>("moreButton");
        more.click();
        if (field == "proxyAddressEdit")
            form.child<QComboBox>("proxyBox").setCurrentIndex(2);
        auto &edit = form.child<QLineEdit>(field.constData());
        edit.setText(typed);
        QVERIFY(form.refusal(refusal.constData()).size() > 10);
        QCOMPARE(edit.text(), typed);
        QVERIFY(form.isRefused());
        for (const char *other : {"serverRefusal", "nameRefusal", "authorityRefusal", "proxyRefusal"})
            QVERIFY(refusal == other || form.refusal(other).isEmpty());
        more.click();
        QVERIFY(edit.isVisible()); // it does not fold over a refusal
        if (field == "proxyAddressEdit")
            form.child<QComboBox>("proxyBox").setCurrentIndex(1); // none needs no address
        else
            edit.clear();
        QVERIFY(form.isFine());
        more.click();
        QVERIFY(!edit.isVisible());
    }

    void aNameThatIsRefusedStaysInSight()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &more = form.child<QAbstractButton>("moreButton");
        more.click();
        auto &name = form.child<QLineEdit>("nameEdit");
        name.setText(QString(65, u'n'));
        QVERIFY(form.refusal("nameRefusal").contains(u"64"_s));
        QVERIFY(form.isRefused());
        QCOMPARE(form.box.focusWidget(), &name);
        more.click();
        QVERIFY(name.isVisible());
        name.clear();
        QVERIFY(form.isFine());
    }

    void anUnprotectedAddressNeedsATickOfItsOwn()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &tick = form.child<QCheckBox>("plainHttpBox");
        form.server().setText(u"http://127.0.0.1:8080"_s);
        QVERIFY(!tick.isVisible());
        form.server().setText(u"http://shop.example.com"_s);
        QVERIFY(tick.isVisible());
        QVERIFY(!form.refusal("serverRefusal").isEmpty());
        tick.setChecked(true);
        QVERIFY(form.refusal("serverRefusal").isEmpty());
        QVERIFY(form.isFine());
        QTest::keyClicks(&form.server(), u".invalid"_s); // another server: another question
        QVERIFY(!tick.isChecked());
        QVERIFY(form.isRefused());
        tick.setChecked(true);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(!form.box.isVisible());
        QCOMPARE(desk.settings->store().server, u"http://shop.example.com.invalid"_s);
        QVERIFY(desk.settings->store().plainHttp);
        QVERIFY(desk.settings->store().isUnprotected());
    }

    void aTickForAnAddressThatIsNotThereAnyMoreIsNotSaved()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        form.server().setText(u"http://shop.example.com"_s);
        form.child<QCheckBox>("plainHttpBox").setChecked(true);
        form.server().setText(u"https://shop.example.com"_s);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(!form.box.isVisible());
        QVERIFY(!desk.settings->store().plainHttp);
    }

    void theDoctorLeadsToProxyAndAuthority()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &dialog = static_cast<desktop::SettingsDialog &>(form.box);
        dialog.goTo(desk::DoctorField::Proxy);
        QCOMPARE(form.box.focusWidget(), &form.child<QWidget>("proxyBox"));
        form.child<QComboBox>("proxyBox").setCurrentIndex(2);
        dialog.goTo(desk::DoctorField::Proxy);
        QCOMPARE(form.box.focusWidget(), &form.child<QWidget>("proxyAddressEdit"));
        form.child<QLineEdit>("proxyAddressEdit").setText(u"proxy.example.com:3128"_s);
        dialog.goTo(desk::DoctorField::Proxy);
        QCOMPARE(form.box.focusWidget(), &form.child<QWidget>("proxyUserEdit")); // what may be missing then
        dialog.goTo(desk::DoctorField::Authority);
        QCOMPARE(form.box.focusWidget(), &form.child<QWidget>("authorityEdit"));
    }

    void aProxyThatAsksIsTold()
    {
        DeskFixture desk;
        {
            const Form form(desk.openSettings());
            form.child<QAbstractButton>("moreButton").click();
            auto &user = form.child<QLineEdit>("proxyUserEdit");
            auto &password = form.child<desktop::SecretEdit>("proxyPasswordEdit");
            QVERIFY(!user.isVisible() && !password.isVisible()); // no proxy is named
            form.child<QComboBox>("proxyBox").setCurrentIndex(2);
            QVERIFY(user.isVisible() && password.isVisible());
            form.child<QLineEdit>("proxyAddressEdit").setText(u"proxy.example.com:3128"_s);
            QVERIFY(form.isFine());
            password.setText(u"CANARY-WORD"_s);
            QVERIFY(form.refusal("proxyRefusal").contains(u"user name"_s));
            QVERIFY(form.isRefused());
            QCOMPARE(form.box.focusWidget(), &user);
            user.setText(u" till "_s);
            QVERIFY(form.isFine());
            QVERIFY(!password.displayText().contains(u'C'));
            QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"CANARY-WORD"_s));
            form.child<QCheckBox>("keychainBox").setChecked(true);
            form.ok().click();
            TRY_VERIFY(form.isGone());
        }
        QCOMPARE(desk.settings->store().proxyUser, u"till"_s);
        QVERIFY(!content(desk.settingsFile()).contains("CANARY"));
        QStringList kept = desk.keychain->entries.values();
        kept.sort();
        QCOMPARE(kept, (QStringList{DeskFixture::appKey, u"CANARY-WORD"_s}));
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        const Form form(desk.openSettings());
        auto &password = form.child<desktop::SecretEdit>("proxyPasswordEdit");
        QVERIFY(password.isVisible());
        QCOMPARE(password.text(), QString());
        QVERIFY(!password.placeholderText().isEmpty());
    }

    void aBundleOfCertificatesIsRefusedWithAWayOut()
    {
        Certificates certificates;
        if (!certificates.isUsable())
            QSKIP("the openssl program is missing");
        DeskFixture desk;
        const Form form(desk.openSettings());
        form.child<QAbstractButton>("moreButton").click();
        QVERIFY(certificates.bundle(QSsl::Der).size() > 300); // made as a file too
        form.child<QLineEdit>("authorityEdit").setText(certificates.path("ca.p7b"));
        QVERIFY2(form.refusal("authorityRefusal").contains(u"Base-64"_s), qPrintable(form.refusal("authorityRefusal")));
        form.child<QLineEdit>("authorityEdit").setText(certificates.path("ca.pem"));
        QVERIFY(form.isFine());
    }

    void theCertificateCanBeChosen()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        form.child<QAbstractButton>("moreButton").click();
        form.child<QAbstractButton>("authorityButton").click(); // returns: nothing waits in there
        auto *chooser = form.box.findChild<QFileDialog *>();
        QVERIFY(chooser != nullptr);
        Q_EMIT chooser->fileSelected(u"/somewhere/authority.pem"_s);
        QCOMPARE(form.child<QLineEdit>("authorityEdit").text(), u"/somewhere/authority.pem"_s);
        chooser->reject();
    }
};

TEST_UNDER(QApplication, TestSettingsStore)
#include "tst_settings_store.moc"

// SPDX-License-Identifier: MIT
// The settings dialog with several stores: which is shown, which is asked, one more, one less.
#include "app/desktop/settings/settingsform.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/doctor/doctordialog.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

struct StoresPage : Form {
    using Form::Form;
    [[nodiscard]] QComboBox &stores() const { return child<QComboBox>("storeBox"); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int i = 0; i < stores().count(); ++i)
            titles << stores().itemText(i);
        return titles;
    }
    void choose(int index) const
    {
        stores().setCurrentIndex(index);
        Q_EMIT stores().activated(index);
    }
    void press(const char *button) const { child<QAbstractButton>(button).click(); }
    void fill(const QString &name, const QString &appId, const QString &appKey) const
    {
        server().setText(u"https://kybio.example"_s);
        this->appId().setText(appId);
        this->appKey().setText(appKey);
        child<QLineEdit>("nameEdit").setText(name);
    }
};

/// Beside the fixture's store a second one.
void addHarbour(DeskFixture &desk)
{
    desk::Store harbour;
    harbour.name = u"Harbour"_s;
    harbour.server = u"https://kybio.example"_s;
    harbour.appId = u"harbour-shop"_s;
    harbour.appKey = u"harbour CANARY"_s;
    desk.settings->setStores({desk.settings->store(), harbour}, 0);
    QVERIFY(desk.settings->save());
}

/// The key of that store is in the keychain, and no longer in the settings.
void keepInKeychain(DeskFixture &desk, int store)
{
    QList<desk::Store> stores = desk.settings->stores();
    desk.keychain->entries.insert(u"entry"_s, stores[store].appKey);
    stores[store].appKey.clear();
    stores[store].keychainEntry = u"entry"_s;
    desk.settings->setStores(stores, 0);
    QVERIFY(desk.settings->save());
}

} // namespace

class TestSettingsStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSingleStoreNeedsNoList()
    {
        DeskFixture desk;
        const StoresPage form(desk.openSettings());
        for (const char *part : {"storeBox", "addStoreButton", "removeStoreButton", "askStoreBox", "nameEdit"})
            QVERIFY2(!form.child<QWidget>(part).isVisible(), part);
        form.press("moreButton");
        QVERIFY(form.child<QWidget>("addStoreButton").isVisible());
        QVERIFY(!form.child<QWidget>("removeStoreButton").isVisible()); // the last one stays
        QVERIFY(!form.child<QWidget>("askStoreBox").isVisible());
    }

    void aStoreIsAddedAndTheOtherStillAsked()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        {
            const StoresPage form(desk.openSettings());
            form.press("moreButton");
            form.press("addStoreButton");
            QCOMPARE(form.box.focusWidget(), &form.child<QLineEdit>("nameEdit")); // both have the same server, as a rule
            QVERIFY(form.isFine());
            QVERIFY(form.server().text().isEmpty() && form.appId().text().isEmpty() && form.appKey().text().isEmpty());
            QVERIFY(form.isRefused()); // only when complete
            form.server().setText(desk.server->baseUrl());
            QVERIFY(!form.refusal("nameRefusal").isEmpty()); // the other one is called that
            form.fill(u"Harbour"_s, u"00123"_s, u"its key"_s);
            QVERIFY(form.isFine());
            QCOMPARE(form.stores().currentText(), u"Harbour"_s); // as it is typed
            QVERIFY(!form.child<QCheckBox>("askStoreBox").isChecked());
            form.ok().click();
            TRY_VERIFY(form.isGone());
        }
        QCOMPARE(desk.settings->stores().size(), 2);
        QCOMPARE(desk.settings->currentStore(), 0);
        QCOMPARE(desk.settings->stores().at(1).appId, u"00123"_s);
        QCOMPARE(desk.settings->stores().at(1).name, u"Harbour"_s);
        QCOMPARE(desk.settings->stores().at(0).appId, u"demo-shop"_s);
        QCOMPARE(desk.settings->stores().at(0).appKey, QString(DeskFixture::appKey));
        QVERIFY(desk.shows<desk::Found>()); // nothing of the one that is asked has changed
    }

    void whatWasTypedIntoOneIsKeptWhileAnotherIsShown()
    {
        DeskFixture desk;
        addHarbour(desk);
        const QByteArray before = content(desk.settingsFile());
        const StoresPage form(desk.openSettings());
        QCOMPARE(form.stores().currentIndex(), 0);
        form.appId().setText(u"changed"_s);
        form.choose(1);
        QCOMPARE(form.appId().text(), u"harbour-shop"_s);
        QCOMPARE(form.appKey().text(), u"harbour CANARY"_s);
        form.choose(0);
        QCOMPARE(form.appId().text(), u"changed"_s);
        QCOMPARE(form.appKey().text(), QString(DeskFixture::appKey));
        QCOMPARE(content(desk.settingsFile()), before);
        form.choose(1);
        form.appKey().setText(u"new CANARY"_s);
        form.ok().click(); // saves both, whichever is shown
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.settings->stores().at(0).appId, u"changed"_s);
        QCOMPARE(desk.settings->stores().at(1).appKey, u"new CANARY"_s);
        QCOMPARE(desk.settings->currentStore(), 0); // looking at one is not asking it
    }

    void aKeyThatIsShownIsCoveredAtTheNextStore()
    {
        DeskFixture desk;
        addHarbour(desk);
        const StoresPage form(desk.openSettings());
        form.press("showKeyButton");
        QVERIFY(form.appKey().isShown());
        form.choose(1);
        QVERIFY(!form.appKey().isShown());
        QVERIFY(!form.appKey().displayText().contains(u'C'));
    }

    void anotherStoreIsAskedOnlyWhenSomebodySaysSo()
    {
        DeskFixture desk;
        addHarbour(desk);
        desk.look(u"8008010001"_s);
        const StoresPage form(desk.openSettings());
        auto &ask = form.child<QCheckBox>("askStoreBox");
        QVERIFY(ask.isVisible() && ask.isChecked() && !ask.isEnabled());
        form.choose(1);
        QVERIFY(!ask.isChecked() && ask.isEnabled());
        ask.click();
        QVERIFY(ask.isChecked() && !ask.isEnabled());
        form.choose(0);
        QVERIFY(!ask.isChecked());
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.settings->currentStore(), 1);
        QVERIFY(desk.shows<desk::Ready>()); // the member of the other shop is gone
        QVERIFY(desk.window->counter().recent().isEmpty());
    }

    void aStoreIsTakenOut_data()
    {
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("asked");
        QTest::newRow("the one that is asked") << 0 << 0 << u"harbour-shop"_s;
        QTest::newRow("the other") << 1 << 0 << u"demo-shop"_s;
        QTest::newRow("the one before it") << 0 << 1 << u"harbour-shop"_s;
        QTest::newRow("the last, which is asked") << 1 << 1 << u"demo-shop"_s;
    }
    void aStoreIsTakenOut()
    {
        QFETCH(int, removed);
        QFETCH(int, current);
        QFETCH(QString, asked);
        DeskFixture desk;
        addHarbour(desk);
        desk.settings->setCurrentStore(current);
        const StoresPage form(desk.openSettings());
        QCOMPARE(form.stores().currentIndex(), current);
        form.choose(removed);
        form.press("removeStoreButton");
        QCOMPARE(form.stores().count(), 1);
        QVERIFY(!form.child<QWidget>("removeStoreButton").isVisible());
        QCOMPARE(form.appId().text(), asked);
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.settings->stores().size(), 1);
        QCOMPARE(desk.settings->store().appId, asked);
        QVERIFY(!content(desk.settingsFile()).contains(removed == 0 ? "demo-shop" : "harbour-shop"));
    }

    void theStoreThatIsAskedStaysTheSame()
    {
        DeskFixture desk;
        addHarbour(desk);
        desk::Store market = desk.settings->stores().at(1);
        market.name = u"Market"_s;
        market.appId = u"market-shop"_s;
        desk.settings->setStores(desk.settings->stores() + QList{market}, 1);
        const StoresPage form(desk.openSettings());
        form.choose(0);
        form.press("removeStoreButton");
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.settings->stores().size(), 2);
        QCOMPARE(desk.settings->store().appId, u"harbour-shop"_s);
    }

    void cancelBringsAStoreBack()
    {
        DeskFixture desk;
        addHarbour(desk);
        const QByteArray before = content(desk.settingsFile());
        const StoresPage form(desk.openSettings());
        form.press("removeStoreButton");
        form.box.reject();
        QCOMPARE(content(desk.settingsFile()), before);
        QCOMPARE(desk.settings->stores().size(), 2);
    }

    void oneThatIsNotCompleteIsNamedInTheList()
    {
        DeskFixture desk;
        addHarbour(desk);
        const StoresPage form(desk.openSettings());
        form.appId().clear();
        form.choose(1);
        QVERIFY(form.child<QLineEdit>("nameEdit").isVisible());
        QVERIFY(form.titles().at(0).contains(u"not complete"_s));
        QCOMPARE(form.titles().at(1), u"Harbour"_s);
        QVERIFY(form.isRefused()); // shows the one that is meant
        QCOMPARE(form.stores().currentIndex(), 0);
        QCOMPARE(form.box.focusWidget(), &form.appId());
        QVERIFY(!form.refusal("appIdRefusal").isEmpty());
        form.appId().setText(u"again"_s);
        form.choose(1);
        QVERIFY(!form.titles().join(u' ').contains(u"not complete"_s));
        form.press("addStoreButton");
        QCOMPARE(form.titles().size(), 3);
        QVERIFY(form.isRefused());
        form.press("removeStoreButton"); // thought better of it
        form.ok().click();
        TRY_VERIFY(form.isGone());
    }

    void noTwoStoresAreCalledTheSame()
    {
        DeskFixture desk;
        addHarbour(desk);
        const StoresPage form(desk.openSettings());
        form.child<QLineEdit>("nameEdit").setText(u"Harbour"_s);
        QVERIFY(form.refusal("nameRefusal").contains(u"Harbour"_s));
        QVERIFY(form.isRefused());
        QCOMPARE(form.box.focusWidget(), &form.child<QLineEdit>("nameEdit"));
        form.child<QLineEdit>("nameEdit").setText(u"Market"_s);
        QVERIFY(form.isFine());
    }

    void aRemovedStoreTakesItsKeyOutOfTheKeychain()
    {
        DeskFixture desk;
        addHarbour(desk);
        keepInKeychain(desk, 1);
        const StoresPage form(desk.openSettings());
        form.choose(1);
        form.press("removeStoreButton");
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QVERIFY(desk.keychain->entries.isEmpty());
    }

    void aKeyLeftBehindIsSaid()
    {
        DeskFixture desk;
        keepInKeychain(desk, 0);
        const StoresPage form(desk.openSettings());
        form.appKey().setText(u"typed anew"_s);
        form.child<QCheckBox>("keychainBox").setChecked(false);
        desk.keychain->failAlways = true;
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.settings->store().appKey, u"typed anew"_s);
        TRY_VERIFY(desk.text("noticeLabel").contains(u"keychain kept an app key"_s));
    }

    void theStoreWhoseKeychainFailsIsShown()
    {
        DeskFixture desk;
        addHarbour(desk);
        const StoresPage form(desk.openSettings());
        form.choose(1);
        form.child<QCheckBox>("keychainBox").setChecked(true);
        form.choose(0);
        desk.keychain->failAlways = true;
        form.ok().click();
        TRY_VERIFY(!form.refusal("saveNotice").isEmpty());
        QCOMPARE(form.stores().currentIndex(), 1);
        QCOMPARE(form.appId().text(), u"harbour-shop"_s);
        QCOMPARE(form.appKey().text(), u"harbour CANARY"_s); // nothing typed is lost
    }

    void theDoctorGetsTheKeyFromTheKeychain()
    {
        DeskFixture desk;
        keepInKeychain(desk, 0);
        const StoresPage form(desk.openSettings());
        form.press("doctorButton");
        TRY_VERIFY(form.box.findChild<desktop::DoctorDialog *>() != nullptr);
        auto *doctor = form.box.findChild<desktop::DoctorDialog *>();
        doctor->findChild<QAbstractButton *>(u"checkButton"_s)->click();
        // The service took the signature: the key was there.
        TRY_VERIFY(doctor->findChild<QLabel *>(u"headlineLabel"_s)->text().contains(u"All is fine"_s));
        doctor->reject();
    }

    void aKeychainThatSaysNoToTheDoctorIsASentence()
    {
        DeskFixture desk;
        keepInKeychain(desk, 0);
        desk.keychain->entries.clear(); // somebody deleted it
        const StoresPage form(desk.openSettings());
        form.press("doctorButton");
        TRY_VERIFY(form.refusal("saveNotice").contains(u"no longer in the keychain"_s));
        QVERIFY(form.box.findChild<desktop::DoctorDialog *>() == nullptr);
    }
};

TEST_UNDER(QApplication, TestSettingsStores)
#include "tst_settings_stores.moc"

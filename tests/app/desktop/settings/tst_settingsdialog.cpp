// SPDX-License-Identifier: MIT
#include "app/desktop/settings/settingsform.h"
#include "desk/files/owneronly.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/settings/settingsdialog.h>
#include <desktop/widgets/secretedit.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void okSaysWhatIsMissing()
    {
        DeskFixture desk({.credentials = false});
        const Form form(desk.openSettings());
        form.server().setText(desk.server->baseUrl());
        form.appId().setText(u"demo-shop"_s);
        QVERIFY(form.isFine()); // empty is no mistake yet
        QVERIFY(form.ok().isEnabled());
        form.child<QTabWidget>("pages").setCurrentIndex(2);
        QVERIFY(form.isRefused());
        QVERIFY(form.refusal("appKeyRefusal").contains(u"missing"_s));
        QCOMPARE(form.box.focusWidget(), &form.appKey()); // on the page that is in front again
        QVERIFY(form.appKey().isVisible());
        form.appKey().setText(DeskFixture::appKey);
        QVERIFY(form.isFine());
        form.appId().clear();
        QVERIFY(form.isRefused());
        QCOMPARE(form.box.focusWidget(), &form.appId());
        form.appId().setText(u"demo-shop"_s);
        form.ok().click();
        TRY_VERIFY(form.isGone());
    }

    void W08_theRestIsSavedWithoutCredentials_data()
    {
        QTest::addColumn<bool>("demo");
        QTest::newRow("not set up") << false;
        QTest::newRow("demo") << true;
    }
    void W08_theRestIsSavedWithoutCredentials()
    {
        QFETCH(bool, demo);
        DeskFixture desk({.credentials = false, .demo = demo});
        {
            const Form form(desk.openSettings());
            form.child<QComboBox>("languageBox").setCurrentIndex(2);
            form.child<QSpinBox>("textSizeBox").setValue(150);
            form.child<QCheckBox>("touchBox").setChecked(true);
            form.server().setText(u"https://"_s);
            QVERIFY(form.isRefused());
            form.server().clear(); // thought better of it
            form.ok().click();
            TRY_VERIFY(form.isGone());
        }
        const desk::Settings saved(desk.settingsFile(), {});
        QCOMPARE(saved.text(desk::keys::language), u"zh_CN"_s);
        QCOMPARE(saved.number(desk::keys::textPercent), 150);
        QVERIFY(saved.flag(desk::keys::touch));
        QVERIFY(!content(desk.settingsFile()).contains("server")); // an empty list would stand before the administrator's
        fakes::noteRow({}, u"OK saves what can be saved, and says what is missing"_s);
    }

    void aStoreThatCameIncompleteIsInNobodysWay()
    {
        // As an administrator's file without keys gives it.
        DeskFixture desk({.credentials = false, .set = [](desk::Settings &settings) {
                              settings.setStores({{.server = u"https://kybio.example/ "_s, .appId = u"shop"_s}}, 0);
                          }});
        const Form form(desk.openSettings());
        form.child<QCheckBox>("touchBox").setChecked(true);
        form.appId().setText(u"shop 2"_s);
        QVERIFY(form.isRefused());
        form.appId().setText(u"shop"_s);
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QVERIFY(desk.settings->flag(desk::keys::touch));
    }

    void theFocusIsWhereCredentialsArePasted_data()
    {
        QTest::addColumn<bool>("credentials");
        QTest::newRow("not set up") << false;
        QTest::newRow("set up") << true;
    }
    void theFocusIsWhereCredentialsArePasted()
    {
        QFETCH(bool, credentials);
        DeskFixture desk({.credentials = credentials});
        const Form form(desk.openSettings());
        QCOMPARE(form.box.focusWidget(), &form.server());
        QCOMPARE(form.child<QLabel>("introLabel").isVisible(), !credentials);
    }

    void OKIsOnTheScreenAtAnySize_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 250})
            QTest::addRow("%d %%", percent) << percent;
    }
    void OKIsOnTheScreenAtAnySize()
    {
        QFETCH(const int, percent);
        DeskFixture desk({.textPercent = percent});
        const Form form(desk.openSettings());
        form.child<QAbstractButton>("moreButton").click();
        TRY_VERIFY(!form.child<QWidget>("dailyLimitBox").visibleRegion().isEmpty()); // scrolled to
        auto &proxy = form.child<QComboBox>("proxyBox");
        proxy.setCurrentIndex(2);
        Q_EMIT proxy.activated(2);
        TRY_VERIFY(!form.child<QWidget>("proxyPasswordEdit").visibleRegion().isEmpty());
        form.child<QLineEdit>("proxyAddressEdit").setText(u"proxy.example.com:3128"_s);
        auto &pages = form.child<QTabWidget>("pages");
        for (int page = 0; page < pages.count(); ++page) {
            pages.setCurrentIndex(page);
            fakes::deliverPosted();
            const QRect screen = form.box.screen()->availableGeometry();
            const QRect box = form.box.frameGeometry();
            QVERIFY2(screen.contains(box),
                     qPrintable(u"%1, %2: %3 x %4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height())));
            QCOMPARE(form.ok().visibleRegion().boundingRect(), form.ok().rect());
        }
    }

    void theWheelTurnsThePageOnly()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        form.child<QAbstractButton>("moreButton").click();
        QWidgetList boxes = form.box.findChildren<QWidget *>();
        boxes.removeIf([](const QWidget *widget) {
            return qobject_cast<const QAbstractSpinBox *>(widget) == nullptr
                && qobject_cast<const QComboBox *>(widget) == nullptr;
        });
        QVERIFY(boxes.size() > 8);
        const auto valueOf = [](const QWidget *box) {
            const auto *list = qobject_cast<const QComboBox *>(box);
            return list != nullptr ? list->currentText() : static_cast<const QAbstractSpinBox *>(box)->text();
        };
        const auto turn = [](QWidget *box) {
            for (const int angle : {120, -120, -120}) {
                const QPointF middle = box->rect().center();
                QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(box, &wheel);
            }
        };
        for (QWidget *box : boxes) {
            form.server().setFocus();
            const QString before = valueOf(box);
            turn(box);
            QVERIFY2(valueOf(box) == before, qPrintable(box->objectName()));
            QVERIFY2(!box->hasFocus(), qPrintable(box->objectName()));
        }
        auto &timeout = form.child<QSpinBox>("timeoutBox");
        const int before = timeout.value();
        timeout.setFocus();
        TRY_VERIFY(timeout.hasFocus());
        turn(&timeout);
        QCOMPARE(timeout.value(), before - 1); // somebody has gone into it
    }

    void refusalsStandBesideTheFieldAndTypingStays_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("refusal");
        QTest::addColumn<QString>("typed");
        const std::pair<const char *, QString> addresses[] = {
            {"S14 ftp", u"ftp://example.com"_s},
            {"S14 file", u"file:///etc/hosts"_s},
            {"S14 http", u"http://example.com"_s},
            {"S14 user and password", u"https://user:pw@example.com"_s},
            {"S14 port 0", u"https://example.com:0"_s},
            {"S14 port 99999", u"https://example.com:99999"_s},
            {"S14 blank inside", u"https://exa mple.com"_s},
            {"S14 query", u"https://example.com/?a=b"_s},
            {"S14 5,000 characters", u"https://example.com/"_s + QString(4'076, u'a')},
            {"S14 look-alike letter", u"https://ex\u0430mple.com"_s},
        };
        for (const auto &[name, address] : addresses)
            QTest::newRow(name) << QByteArray("serverEdit") << QByteArray("serverRefusal") << address;
        QTest::newRow("app ID") << QByteArray("appIdEdit") << QByteArray("appIdRefusal") << u"a\u200bb"_s;
        QTest::newRow("app key") << QByteArray("appKeyEdit") << QByteArray("appKeyRefusal") << QString(257, u'k');
    }
    void refusalsStandBesideTheFieldAndTypingStays()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, refusal);
        QFETCH(QString, typed);
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &edit = form.child<QLineEdit>(field.constData());
        edit.setText(typed);
        QVERIFY(form.refusal(refusal.constData()).size() > 10);
        QCOMPARE(edit.text(), typed);
        QVERIFY(form.isRefused());
        QCOMPARE(form.box.focusWidget(), &edit);
        for (const char *other : {"serverRefusal", "appIdRefusal", "appKeyRefusal"})
            QVERIFY(refusal == other || form.refusal(other).isEmpty());
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(form.box.isVisible());
        fakes::noteRow({}, form.refusal(refusal.constData()));
    }

    void S11_theKeyIsDotsAndCannotBeCopied()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        QVERIFY(!form.appKey().displayText().contains(u'K'));
        QVERIFY(!QAccessible::queryAccessibleInterface(&form.appKey())->text(QAccessible::Value).contains(u"CANARY"_s));
        QApplication::clipboard()->setText(u"before"_s);
        form.appKey().setFocus();
        form.appKey().selectAll();
        for (const auto key : {Qt::Key_C, Qt::Key_X})
            QTest::keyClick(&form.appKey(), key, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        // A picture tells no more of it than its length.
        form.server().setFocus();
        form.appKey().setText(
            u"another key, so long"_s.left(DeskFixture::appKey.size()).leftJustified(DeskFixture::appKey.size(), u'x'));
        const QImage other = form.appKey().grab().toImage();
        form.appKey().setText(DeskFixture::appKey);
        QCOMPARE(form.appKey().grab().toImage(), other);
        form.appKey().setText(u"short"_s);
        QVERIFY(form.appKey().grab().toImage() != other); // the picture is one of the field
        fakes::noteRow({}, u"dots, whatever the key"_s);
    }

    void S12_anotherKeyWhileAQuestionIsOpen()
    {
        DeskFixture desk;
        desk.scan(u"8008019991"_s); // answers after half a minute
        TRY_COMPARE(desk.asked().size(), 1);
        QVERIFY(desk.shows<desk::Asking>());
        const Form form(desk.openSettings());
        form.appKey().setText(u"the key of tomorrow"_s);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(desk.shows<desk::Ready>()); // dropped, not answered under the new key
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"The app key is wrong"_s); // the new one signs what follows
        QCOMPARE(desk.asked().size(), 2);
        fakes::noteRow({}, u"the open question is dropped, the next is signed with the new key"_s);
    }

    void aShownKeyCoversItself()
    {
        DeskFixture desk;
        const Form form(desk.openSettings());
        auto &show = form.child<QAbstractButton>("showKeyButton");
        show.click();
        QCOMPARE(form.appKey().displayText(), QString(DeskFixture::appKey));
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, fakes::longest()));
        QVERIFY(!form.appKey().displayText().contains(u'K'));
        QVERIFY(!show.isChecked());
    }

    void S13_leavingChangesNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("Cancel") << 0;
        QTest::newRow("Esc") << 1;
        QTest::newRow("close") << 2;
    }
    void S13_leavingChangesNothing()
    {
        QFETCH(int, way);
        DeskFixture desk;
        const QByteArray before = content(desk.settingsFile());
        {
            const Form form(desk.openSettings());
            form.server().setText(u"https://elsewhere.example.com"_s);
            form.appKey().setText(u"other"_s);
            form.child<QSpinBox>("textSizeBox").setValue(200);
            form.child<QCheckBox>("coverAmountsBox").setChecked(true);
            if (way == 0)
                QTest::mouseClick(form.child<QDialogButtonBox>("buttonBox").button(QDialogButtonBox::Cancel), Qt::LeftButton);
            else if (way == 1)
                QTest::keyClick(&form.box, Qt::Key_Escape);
            else
                form.box.close();
        }
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        QCOMPARE(content(desk.settingsFile()), before);
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(desk.child("balanceValue").font().pixelSize(), 44);
        fakes::noteRow({}, u"nothing has changed"_s);
    }

    void okSavesAndTakesEffectAtOnce()
    {
        DeskFixture desk({.key = u"old key"_s});
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"The app key is wrong"_s);
        const Form form(desk.openSettings());
        form.appKey().setText(u"  "_s + DeskFixture::appKey + u"\t "_s); // pasted
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(content(desk.settingsFile()).contains(QByteArray("appKey=" + QByteArray(DeskFixture::appKey.data()) + '\n')));
        QVERIFY(isOwnersOnly(desk.settingsFile()));
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Active"_s);
    }

    void anotherShopForgetsAndCancels()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.scan(u"8008019991"_s);
        TRY_COMPARE(desk.asked().size(), 2);
        const Form form(desk.openSettings());
        QVERIFY(desk.window->counter().isAsking()); // goes on behind the dialog
        form.appId().setText(u"another-shop"_s);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(desk.shows<desk::Ready>());
        QVERIFY(desk.window->counter().recent().isEmpty());
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"The app ID is not known"_s);
    }

    void okWithoutAChangeKeepsTheMember()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        const Form form(desk.openSettings());
        form.child<QCheckBox>("coverAmountsBox").setChecked(true);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(desk.shows<desk::Found>());
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"671.20"_s)); // covered at once
        QCOMPARE(desk.asked().size(), 1);
    }

    void theTickMovesTheKeyAndBack()
    {
        DeskFixture desk;
        {
            const Form form(desk.openSettings());
            form.child<QCheckBox>("keychainBox").setChecked(true);
            form.ok().click();
            TRY_VERIFY(form.isGone());
        }
        QCOMPARE(desk.keychain->entries.values(), QStringList{DeskFixture::appKey});
        QVERIFY(!content(desk.settingsFile()).contains("CANARY"));
        QVERIFY(desk.settings->store().appKey.isEmpty());
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        const Form form(desk.openSettings());
        QVERIFY(form.child<QCheckBox>("keychainBox").isChecked());
        QCOMPARE(form.appKey().text(), QString());
        QVERIFY(!form.appKey().placeholderText().isEmpty());
        QVERIFY(form.isFine()); // the key in the keychain is a key
        form.child<QCheckBox>("keychainBox").setChecked(false);
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QVERIFY(desk.keychain->entries.isEmpty());
        QCOMPARE(desk.settings->store().appKey, QString(DeskFixture::appKey));
    }

    void aNewKeyTakesTheOldOnesPlaceInTheKeychain()
    {
        DeskFixture desk;
        {
            const Form form(desk.openSettings());
            form.child<QCheckBox>("keychainBox").setChecked(true);
            form.ok().click();
            TRY_VERIFY(form.isGone());
        }
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        const Form form(desk.openSettings());
        form.appKey().setText(u"another CANARY"_s);
        form.ok().click();
        TRY_VERIFY(form.isGone());
        QCOMPARE(desk.keychain->entries.values(), QStringList{u"another CANARY"_s});
        QVERIFY(!content(desk.settingsFile()).contains("CANARY"));
    }

    void aKeychainThatRefusesIsASentenceAndNoPlainCopy()
    {
        DeskFixture desk;
        const QByteArray before = content(desk.settingsFile());
        desk.keychain->failAlways = true;
        const Form form(desk.openSettings());
        form.appKey().setText(u"another CANARY"_s);
        form.child<QCheckBox>("keychainBox").setChecked(true);
        form.ok().click();
        TRY_VERIFY(!form.refusal("saveNotice").isEmpty());
        QVERIFY(form.box.isVisible());
        QVERIFY(form.ok().isEnabled());
        form.ok().click(); // a second time is no yes to a plain copy
        fakes::deliverPosted();
        QVERIFY(form.box.isVisible());
        QCOMPARE(content(desk.settingsFile()), before);
        QCOMPARE(desk.settings->store().appKey, QString(DeskFixture::appKey));
    }

    void aSilentKeychainCanBeLeft()
    {
        DeskFixture desk;
        const QByteArray before = content(desk.settingsFile());
        desk.keychain->silent = true;
        const Form form(desk.openSettings());
        form.child<QCheckBox>("keychainBox").setChecked(true);
        form.child<QCheckBox>("touchBox").setChecked(true);
        form.ok().click();
        QVERIFY(form.box.isVisible());
        form.box.reject();
        QVERIFY(!form.box.isVisible());
        QCOMPARE(content(desk.settingsFile()), before);
        QVERIFY(!desk.settings->flag(desk::keys::touch));
        QCOMPARE(desk.settings->store().appKey, QString(DeskFixture::appKey));
    }

    void S03_aFailedSaveSaysSo()
    {
        DeskFixture desk({.key = u"old key"_s});
        QVERIFY(QFile::remove(desk.settingsFile()));
        QVERIFY(QDir().mkpath(desk.settingsFile())); // also root cannot write a file here
        {
            const Form form(desk.openSettings());
            form.appKey().setText(DeskFixture::appKey);
            QTest::mouseClick(&form.ok(), Qt::LeftButton);
            QVERIFY(form.box.isVisible());
            QVERIFY(form.refusal("saveNotice").contains(desk.settingsFile()));
            fakes::noteRow({}, form.refusal("saveNotice").replace(desk.settingsFile(), u"(file)"_s));
            QTest::keyClick(&form.box, Qt::Key_Escape);
        }
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        QCOMPARE(desk.settings->store().appKey, u"old key"_s); // nothing half-applied
        desk.window->activateWindow();                         // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
        const Form form(desk.openSettings());
        form.appKey().setText(DeskFixture::appKey);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QTest::mouseClick(&form.ok(), Qt::LeftButton);
        QVERIFY(!form.box.isVisible());
        desk.look(u"8008010001"_s); // for this session
        QCOMPARE(desk.text("verdictLabel"), u"Active"_s);
    }
};

TEST_UNDER(QApplication, TestSettingsDialog)
#include "tst_settingsdialog.moc"

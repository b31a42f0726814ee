// SPDX-License-Identifier: MIT
// From a fault to the connection doctor, and from there to the field.
#include "app/desktop/deskfixture.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/doctor/doctordialog.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const auto active = u"8008010001"_s;

QAbstractButton &offer(const DeskFixture &desk)
{
    return desk.child<QAbstractButton>("doctorButton");
}

std::function<void(desk::Settings &)> change(const std::function<void(desk::Store &)> &changed)
{
    return [changed](desk::Settings &settings) {
        desk::Store store = settings.store();
        changed(store);
        settings.setStores({store}, 0);
    };
}

} // namespace

class TestWindowDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offeredWhereItHelps()
    {
        const DeskFixture unset({.credentials = false});
        QVERIFY(offer(unset).isVisible());

        DeskFixture wrongKey({.key = u"another key"_s});
        wrongKey.look(active);
        QVERIFY(wrongKey.shows<desk::Failed>());
        QVERIFY(offer(wrongKey).isVisible());

        DeskFixture nobodyThere({.set = change([](desk::Store &store) { store.server = u"http://127.0.0.1:1"_s; })});
        nobodyThere.look(active);
        QVERIFY(offer(nobodyThere).isVisible());

        DeskFixture wrongId({.set = change([](desk::Store &store) { store.appId = u"somebody else"_s; })});
        wrongId.look(active);
        QVERIFY(offer(wrongId).isVisible());

        DeskFixture wrongPath({.set = change([](desk::Store &store) { store.server += u"/elsewhere"_s; })});
        wrongPath.look(active);
        QVERIFY(offer(wrongPath).isVisible());
    }

    void notOfferedWhereItDoesNot()
    {
        DeskFixture desk({.dailyLimit = 2});
        desk.look(u"99"_s);
        QVERIFY(!offer(desk).isVisible());
        desk.look(active);
        QVERIFY(!offer(desk).isVisible());
        desk.look(u"8008010002"_s); // used up
        QVERIFY(desk.shows<desk::Failed>());
        QVERIFY(!offer(desk).isVisible());
    }

    void findsTheKeyAndLeadsToIt()
    {
        DeskFixture desk({.key = u"another key"_s});
        desk.look(active);
        offer(desk).click();
        auto *doctor = desk.window->findChild<desktop::DoctorDialog *>();
        QVERIFY(doctor != nullptr);
        QCOMPARE(desk.asked().size(), 1); // opening it costs nothing
        doctor->findChild<QAbstractButton *>(u"checkButton"_s)->click();
        TRY_VERIFY(!doctor->doctor().isRunning());
        auto *row = doctor->findChild<QWidget *>(u"app-keyRow"_s);
        QVERIFY(row->findChild<QLabel *>(u"sentenceLabel"_s)->text().startsWith(u"The app key is wrong"));
        QCOMPARE(desk.text("allowanceChip"), u"2 of 300 today"_s); // its call counts
        row->findChild<QAbstractButton *>(u"fieldButton"_s)->click();
        auto *settings = desk.window->findChild<QDialog *>(u"SettingsDialog"_s);
        QVERIFY(settings != nullptr);
        TRY_VERIFY(QApplication::activeWindow() == settings);
        QVERIFY(settings->findChild<QLineEdit *>(u"appKeyEdit"_s)->hasFocus());
    }

    void knowsTheKeyOfTheKeychain()
    {
        DeskFixture desk({.key = {},
                          .set = change([](desk::Store &store) {
                              store.appKey.clear();
                              store.keychainEntry = u"entry"_s;
                              store.server += u"/elsewhere"_s;
                          }),
                          .keychain = {{u"entry"_s, DeskFixture::appKey}}});
        TRY_VERIFY(desk.shows<desk::Ready>());
        desk.look(active);
        offer(desk).click();
        auto *doctor = desk.window->findChild<desktop::DoctorDialog *>();
        doctor->findChild<QAbstractButton *>(u"freeButton"_s)->click();
        TRY_VERIFY(!doctor->doctor().isRunning());
        const QString said = doctor->findChild<QWidget *>(u"addressRow"_s)->findChild<QLabel *>(u"markLabel"_s)->text();
        QCOMPARE(said, u"OK"_s);
        for (const QString &text : DeskFixture::everyText())
            QVERIFY2(!text.contains(DeskFixture::appKey), qPrintable(text));
    }
};

TEST_UNDER(QApplication, TestWindowDoctor)
#include "tst_window_doctor.moc"

// SPDX-License-Identifier: MIT
#include "app/desktop/answeringdesk.h"

#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto member = u"8008010001"_s;

desk::Store anotherStore(const desk::Store &store, const QString &name)
{
    desk::Store other = store;
    other.name = name;
    return other;
}

} // namespace

/// The row at the bottom, and what can be reached there.
class TestWindowStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void W11_aScanWhileNothingIsSetUpIsNoticed()
    {
        DeskFixture desk({.credentials = false});
        desk.scan(member);
        QVERIFY(desk.shows<desk::NotSetUp>());
        QCOMPARE(desk.text("noteLabel"), u"Not looked up: set up first."_s);
        QVERIFY(desk.child("noteLabel").isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.child("noteLabel").isVisible());
        fakes::noteRow({}, u"a note beside the number: set up first"_s);
    }

    void W11_theChipKnowsThatTheServiceWasNotReached()
    {
        AnsweringDesk a;
        QCOMPARE(a.desk.text("readyChip"), u"Ready to scan"_s);
        a.server.restart({.ending = Script::Ending::Close});
        a.desk.look(member);
        QVERIFY(a.desk.shows<desk::Failed>());
        QCOMPARE(a.desk.text("readyChip"), u"▲ Service not reached"_s);
        a.desk.scan(u"https://example.com/x"_s); // refused: nobody knows more than before
        QCOMPARE(a.desk.text("readyChip"), u"▲ Service not reached"_s);
        a.desk.pass(3s);
        a.server.restart({}); // says nothing
        a.desk.scan(u"78"_s);
        a.desk.press(Qt::Key_Escape); // given up
        QVERIFY(a.desk.settle());
        QCOMPARE(a.desk.text("readyChip"), u"▲ Service not reached"_s);
        a.look(u"77"_s, examples::success("{}"));
        QCOMPARE(a.desk.text("readyChip"), u"Ready to scan"_s);
        auto &list = a.desk.child<QAbstractItemView>("recentList");
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
        QVERIFY(a.desk.shows<desk::Failed>()); // the fault, seen again
        QCOMPARE(a.desk.text("readyChip"), u"Ready to scan"_s);
        fakes::noteRow({}, u"amber until the service was reached again"_s);
    }

    void W12_aStoreIsChosenWithTheMouse()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            const desk::Store first = anotherStore(settings.store(), u"First & Sons"_s);
            settings.setStores({first, anotherStore(first, u"Second"_s), anotherStore(first, u"Third"_s)}, 0);
        }});
        auto &button = desk.child<QPushButton>("shopButton");
        QVERIFY(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        auto *menu = desk.window->findChild<QMenu *>(u"storesMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions()[0]->text(), u"First && Sons"_s);
        QVERIFY(menu->actions()[0]->isChecked());
        desk.look(member);
        menu->actions()[0]->trigger(); // where it is already: nothing is dropped
        QVERIFY(desk.shows<desk::Found>());
        menu->actions()[2]->trigger();
        menu->close();
        QCOMPARE(desk.text("shopLabel"), u"Third"_s);
        QCOMPARE(desk.settings->currentStore(), 2);
        fakes::noteRow({}, u"stores from a menu, numbers of the demo as buttons, faults in the list"_s);
    }

    void W12_oneStoreIsNoChoice()
    {
        DeskFixture desk;
        QVERIFY(!desk.child("shopButton").isVisible());
    }

    void W12_aNumberOfTheDemoIsClicked()
    {
        DeskFixture desk({.credentials = false, .demo = true});
        TRY_VERIFY(desk.child("demoNumber1").isVisible());
        auto &number = desk.child<QPushButton>("demoNumber1");
        QTest::mouseClick(&number, Qt::LeftButton);
        QCOMPARE(desk.edit().text(), number.text());
        QVERIFY(desk.settle());
        QVERIFY(desk.shows<desk::Found>());
    }

    void W13_theListHasNoFocusThatItHasNot()
    {
        DeskFixture desk;
        desk.look(member);
        desk.look(u"999"_s);
        auto &list = desk.child<QAbstractItemView>("recentList");
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
        QVERIFY(desk.edit().hasFocus());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&list);
        for (int row = 0; row < table->childCount(); ++row)
            QVERIFY2(!table->child(row)->state().focused, qPrintable(QString::number(row)));
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        desk.edit().setFocus();
        for (int row = 0; row < table->childCount(); ++row)
            QVERIFY2(!table->child(row)->state().focused, qPrintable(QString::number(row)));
        fakes::noteRow({}, u"the amounts with the verdict, a description of each button, no focus that is not there"_s);
    }

    void W13_everyButtonBelowIsDescribed()
    {
        DeskFixture desk;
        for (const char *name : {"numberButton", "checkButton", "againButton", "keysButton", "settingsButton"})
            QVERIFY2(
                !desk.child("statusRow").findChild<QPushButton *>(QLatin1StringView(name))->accessibleDescription().isEmpty(),
                name);
    }

    void W13_amountsAreHeardWithTheVerdict()
    {
        DeskFixture desk;
        desk.look(member);
        QCOMPARE(desk.child("verdictBand").accessibleName().section(u". "_s, 1),
                 desk.text("reasonLabel") + u" Balance 671.20. Points 1,250."_s);
        desk.look(u"8008010077"_s); // covered
        QVERIFY(!desk.child("verdictBand").accessibleName().contains(u"Balance"_s));
    }

    void W13_coveredAmountsAreNotHeard()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        desk.look(member);
        QVERIFY(!desk.child("verdictBand").accessibleName().contains(u"671"_s));
    }
};

TEST_UNDER(QApplication, TestWindowStatus)
#include "tst_window_status.moc"

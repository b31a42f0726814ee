// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const auto member = u"8008010001"_s;

QDialog *sheet(const DeskFixture &desk)
{
    return desk.window->findChild<QDialog *>(u"keySheet"_s);
}

QList<QKeySequence> shortcutsOf(const DeskFixture &desk)
{
    QList<QKeySequence> shortcuts;
    for (const QAction *action : desk.window->actions())
        shortcuts += action->shortcuts();
    return shortcuts;
}

} // namespace

/// The keys of the sheet, and what reaches the number field.
class TestWindowKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toTheNumber_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("withControl");
        QTest::newRow("F9") << static_cast<int>(Qt::Key_F9) << false;
        QTest::newRow("Ctrl+L") << static_cast<int>(Qt::Key_L) << true;
    }
    void toTheNumber()
    {
        QFETCH(int, key);
        QFETCH(bool, withControl);
        DeskFixture desk;
        desk.look(member);
        desk.child("recentList").setFocus();
        desk.press(static_cast<Qt::Key>(key), withControl ? Qt::ControlModifier : Qt::NoModifier);
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().selectedText(), member);
    }

    void theFieldIsReadyWhenTheWindowBecomesActive()
    {
        DeskFixture desk;
        desk.look(member);
        desk.child("recentList").setFocus();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, fakes::longest()));
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().selectedText(), member);
    }

    void fullScreenAndBack()
    {
        DeskFixture desk;
        desk.press(Qt::Key_F11);
        QVERIFY(desk.window->isFullScreen());
        desk.press(Qt::Key_F11);
        QVERIFY(!desk.window->isFullScreen());
    }

    void theTextSizeIsKept()
    {
        DeskFixture desk;
        desk.look(member);
        const int before = desk.child("phoneCaption").font().pixelSize();
        desk.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.child("phoneCaption").font().pixelSize(), before * 110 / 100);
        QCOMPARE(desk::Settings(desk.settingsFile(), QString()).number(desk::keys::textPercent), 110);
        for (int i = 0; i < 30; ++i)
            desk.press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(desk::Settings(desk.settingsFile(), QString()).number(desk::keys::textPercent), 80);
        for (int i = 0; i < 30; ++i)
            desk.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk::Settings(desk.settingsFile(), QString()).number(desk::keys::textPercent), 250);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.child("phoneCaption").font().pixelSize(), before);
    }

    void noKeyThatAScannerOrACashierTypes()
    {
        DeskFixture desk;
        const QList<QKeySequence> shortcuts = shortcutsOf(desk);
        QVERIFY(shortcuts.size() > 10);
        for (const QKeySequence &shortcut : shortcuts) {
            const QKeyCombination key = shortcut[0];
            const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
            QVERIFY2(isFunctionKey || key.keyboardModifiers().testFlag(Qt::ControlModifier), qPrintable(shortcut.toString()));
            QVERIFY2(!key.keyboardModifiers().testFlag(Qt::AltModifier), qPrintable(shortcut.toString()));
        }
    }

    void theSheetNamesEveryKey()
    {
        DeskFixture desk;
        desk.press(Qt::Key_F1);
        QVERIFY(sheet(desk) != nullptr);
        QString all;
        for (const QLabel *label : sheet(desk)->findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QKeySequence &shortcut : shortcutsOf(desk)) {
            const QString key = shortcut.toString(QKeySequence::PortableText).replace(u"PgDown"_s, u"PgDn"_s);
            if (key != u"Ctrl+="_s) // Ctrl++ without Shift
                QVERIFY2(all.contains(key == u"Ctrl+,"_s ? u"Ctrl+Comma"_s : key), qPrintable(key));
        }
        sheet(desk)->close();
    }

    void aScanBehindTheSheetIsALookup_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Tab") << static_cast<int>(Qt::Key_Tab);
    }
    void aScanBehindTheSheetIsALookup()
    {
        QFETCH(int, end);
        DeskFixture desk;
        desk.press(Qt::Key_F1);
        QVERIFY(QTest::qWaitForWindowActive(sheet(desk), fakes::longest()));
        QWidget &front = *sheet(desk);
        keyboard::scan(front, member, static_cast<Qt::Key>(end));
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{member});
        QVERIFY(desk.shows<desk::Found>());
        TRY_VERIFY(sheet(desk) == nullptr); // it would stand before the answer
    }

    void theInputMethodIsRefusedAndPastedChineseIsNot()
    {
        DeskFixture desk;
        QVERIFY(!desk.edit().testAttribute(Qt::WA_InputMethodEnabled));
        QApplication::clipboard()->setText(u"会员001\n"_s);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.edit().text(), u"会员001"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{u"会员001"_s});
        QVERIFY(desk.shows<desk::Found>());
    }
};

TEST_UNDER(QApplication, TestWindowKeys)
#include "tst_window_keys.moc"

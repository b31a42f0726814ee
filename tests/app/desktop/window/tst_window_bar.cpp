// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/answer/verdictband.h>
#include <desktop/widgets/fitlabel.h>
#include <desktop/widgets/namelabel.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// All of it, seen or not.
QString bandText(const DeskFixture &desk)
{
    return desk.child("barVerdictBand").accessibleName();
}

QString name(const DeskFixture &desk)
{
    return desk.child<desktop::NameLabel>("barNameValue").wholeText();
}

bool isBar(const DeskFixture &desk)
{
    return desk.child("barVerdictBand").isVisible() && !desk.child("memberPanel").isVisible();
}

void toggleBar(DeskFixture &desk)
{
    desk.press(Qt::Key_F12);
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
}

} // namespace

class TestWindowBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void W02_theKeyboardIsStillHere()
    {
        DeskFixture desk;
        for (const Qt::Key key : {Qt::Key_F12, Qt::Key_F12, Qt::Key_F12, Qt::Key_F11, Qt::Key_F11}) {
            desk.press(key);
            TRY_VERIFY(desk.window->isActiveWindow());
            QVERIFY(desk.edit().hasFocus());
            QCOMPARE(desk.text("readyChip"), u"Ready to scan"_s);
        }
    }

    void aStripOnTop()
    {
        DeskFixture desk;
        const QSize before = desk.window->size();
        toggleBar(desk);
        QVERIFY(isBar(desk));
        QVERIFY(desk.window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        TRY_VERIFY2(desk.window->height() < 200, qPrintable(QString::number(desk.window->height())));
        QVERIFY(desk.edit().isVisible());
        QVERIFY(desk.edit().hasFocus());
        toggleBar(desk);
        QVERIFY(!isBar(desk));
        QVERIFY(!desk.child("barVerdictBand").isVisible());
        QVERIFY(!desk.window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(desk.window->size(), before);
        QVERIFY(desk.edit().hasFocus());
    }

    void W03_theBarKeepsItsHeight()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        static_cast<void>(desk.window->grab()); // as the member's page does unseen: hidden parts hear of a size that is nobody's
        toggleBar(desk);
        const int high = desk.window->height();
        QVERIFY2(high < 200, qPrintable(QString::number(high)));
        for (const QString &number : {u"8008010077"_s, u"8008010034"_s, u"8008010004"_s, u"999"_s, u"8008019990"_s,
                                      u"8008010011"_s, u"８００８０１００１３"_s}) {
            desk.look(number);
            fakes::deliverPosted();
            QCOMPARE(desk.window->height(), high);
            const auto &reason = *desk.child("barVerdictBand").findChild<QLabel *>(u"reasonLabel"_s);
            QVERIFY2(reason.fontMetrics().size(0, reason.text()).width() <= reason.width(), qPrintable(reason.text()));
            QVERIFY(reason.height() < 2 * reason.fontMetrics().height()); // one line
            if (number.startsWith(u'８')) {
                QVERIFY(!desk.child("noteLabel").isVisible());
                QVERIFY(bandText(desk).contains(u"8008010013"_s)); // what was asked in its place
            }
            if (reason.text().endsWith(u'…'))
                QVERIFY(!reason.toolTip().isEmpty());
        }
        desk.window->showMishap(); // a notice has no line there
        fakes::deliverPosted();
        QCOMPARE(desk.window->height(), high);
        toggleBar(desk);
        QVERIFY(desk.child("noticeLabel").isVisible());
        fakes::noteRow({}, u"one height; one line of reason, the rest in the tool tip and for screen readers"_s);
    }

    void aMember()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        QVERIFY2(bandText(desk).startsWith(u"Active"_s) && bandText(desk).contains(u"2027"_s), qPrintable(bandText(desk)));
        TRY_VERIFY2(desk.window->height() < 200, qPrintable(QString::number(desk.window->height()))); // "Ready" was longer
        QCOMPARE(name(desk), u"Tan Mei Ling 陈美玲"_s);
        QCOMPARE(desk.text("barBalanceValue"), u"671.20"_s);
        QCOMPARE(desk.text("barPointsValue").remove(u','), u"1250"_s);
        for (const char *value : {"barNameValue", "barBalanceValue", "barPointsValue"}) {
            QVERIFY(desk.child(value).isVisible());
            QVERIFY(!QAccessible::queryAccessibleInterface(&desk.child(value))->text(QAccessible::Description).isEmpty());
        }
        QCOMPARE(desk.asked(), QStringList{u"8008010001"_s});
        // And the next one replaces all of it.
        desk.look(u"8008010013"_s);
        QVERIFY2(bandText(desk).startsWith(u"Disabled"_s), qPrintable(bandText(desk)));
        QCOMPARE(desk.text("barBalanceValue"), u"60.00"_s);
    }

    void noDigitOfALongAmountIsMissing()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010011"_s);
        QCOMPARE(desk.text("barPointsValue").remove(u','), u"9007199254740993"_s);
        for (const char *value : {"barBalanceValue", "barPointsValue"}) {
            const auto &label = desk.child(value);
            const QString text = desk.text(value);
            TRY_VERIFY2(QFontMetrics(label.font()).horizontalAdvance(text) <= label.width(), qPrintable(text));
        }
        desk.look(u"8008010001"_s); // the room goes back to the name
        TRY_COMPARE(desk.child("barPointsValue").minimumWidth(), 0);
    }

    void inANarrowWindowTheVerdictStandsAbove()
    {
        DeskFixture desk({.size = {480, 600}});
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        TRY_VERIFY(desk.child("barVerdictBand").width() > 400);
        QVERIFY(desk.child("barNameValue").isVisible());
        TRY_VERIFY2(desk.window->height() < 300, qPrintable(QString::number(desk.window->height())));
    }

    void nobody()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        desk.look(u"999"_s);
        QVERIFY2(bandText(desk).contains(u"Member not found"_s), qPrintable(bandText(desk)));
        QCOMPARE(name(desk) + desk.text("barBalanceValue") + desk.text("barPointsValue"), QString());
    }

    void aFault()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        desk.look(u"8008019990"_s);
        QVERIFY2(bandText(desk).contains(u"HTTP-503"_s), qPrintable(bandText(desk)));
        QCOMPARE(name(desk) + desk.text("barBalanceValue") + desk.text("barPointsValue"), QString());
        QCOMPARE(desk.edit().text(), u"8008019990"_s);
    }

    void aRefusal()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        desk.scan(u"4111111111111111"_s);
        QVERIFY2(bandText(desk).contains(u"payment card"_s), qPrintable(bandText(desk)));
        QCOMPARE(name(desk) + desk.text("barBalanceValue") + desk.text("barPointsValue"), QString());
        QCOMPARE(desk.edit().text(), QString());
    }

    void whileAskingNothingOldIsShown()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        desk.scan(u"8008019991"_s);
        QVERIFY2(bandText(desk).contains(u"Asking"_s), qPrintable(bandText(desk)));
        QCOMPARE(name(desk) + desk.text("barBalanceValue") + desk.text("barPointsValue"), QString());
        desk.press(Qt::Key_Escape);
        QVERIFY2(bandText(desk).contains(u"Cancelled"_s), qPrintable(bandText(desk)));
    }

    void anotherNumberStaysCoveredUntilConfirmed()
    {
        DeskFixture desk;
        toggleBar(desk);
        desk.look(u"8008010077"_s);
        QVERIFY2(bandText(desk).contains(u"8008010077"_s) && bandText(desk).contains(u"8008010001"_s),
                 qPrintable(bandText(desk)));
        const auto leaks = [] {
            const QString all = DeskFixture::everyText().join(u'\n');
            return all.contains(u"671.20"_s) || all.contains(u"1,250"_s) || all.contains(u"Tan Mei Ling"_s);
        };
        QVERIFY(!leaks());
        QTest::keyPress(&desk.edit(), Qt::Key_F7); // revealing is no confirming
        QVERIFY(!leaks());
        QTest::keyRelease(&desk.edit(), Qt::Key_F7);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(name(desk), u"Tan Mei Ling 陈美玲"_s);
        QCOMPARE(desk.text("barBalanceValue"), u"671.20"_s);
        QCOMPARE(desk.asked().size(), 1);
    }

    void amountsCanBeCovered()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        toggleBar(desk);
        desk.look(u"8008010001"_s);
        QVERIFY(desk.text("barBalanceValue") != u"671.20"_s);
        QVERIFY(!desk.text("barBalanceValue").isEmpty());
        QTest::keyPress(&desk.edit(), Qt::Key_F7);
        QCOMPARE(desk.text("barBalanceValue"), u"671.20"_s);
        QTest::keyRelease(&desk.edit(), Qt::Key_F7);
        QVERIFY(desk.text("barBalanceValue") != u"671.20"_s);
    }

    void outOfFullScreenAndBack()
    {
        DeskFixture desk;
        const QSize before = desk.window->size();
        desk.press(Qt::Key_F11);
        QVERIFY(desk.window->isFullScreen());
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
        toggleBar(desk);
        QVERIFY(isBar(desk));
        QVERIFY(!desk.window->isFullScreen()); // a strip, and not a screen full of strip
        TRY_VERIFY2(desk.window->height() < 200, qPrintable(QString::number(desk.window->height())));
        toggleBar(desk);
        QVERIFY(!isBar(desk));
        QVERIFY(desk.window->isFullScreen());
        desk.press(Qt::Key_F11);
        TRY_COMPARE(desk.window->size(), before);
    }
};

TEST_UNDER(QApplication, TestWindowBar)
#include "tst_window_bar.moc"

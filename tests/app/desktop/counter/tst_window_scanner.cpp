// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"
#include "fakes/asking.h"
#include "fakes/faultrow.h"
#include "fakes/marker.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWindowScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEndOfAScanIsOneLookup_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<bool>("withControl");
        QTest::newRow("CR") << QList<int>{Qt::Key_Return} << false;
        QTest::newRow("Enter of the number block") << QList<int>{Qt::Key_Enter} << false;
        QTest::newRow("LF as Ctrl+J") << QList<int>{Qt::Key_J} << true;
        QTest::newRow("CR and LF") << QList<int>{Qt::Key_Return, Qt::Key_J} << true;
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab} << false;
        QTest::newRow("Tab and LF") << QList<int>{Qt::Key_Tab, Qt::Key_J} << true;
    }
    void everyEndOfAScanIsOneLookup()
    {
        QFETCH(QList<int>, keys);
        QFETCH(bool, withControl);
        DeskFixture desk;
        for (int round = 1; round <= 3; ++round) {
            desk.pass(3s);
            desk.type(memberNumber(round));
            for (const int key : keys)
                desk.press(static_cast<Qt::Key>(key), withControl && key == Qt::Key_J ? Qt::ControlModifier : Qt::NoModifier);
            QVERIFY(desk.settle());
            QCOMPARE(desk.asked().size(), round);
            QCOMPARE(desk.asked().last(), memberNumber(round));
            QVERIFY(desk.edit().hasFocus());
            QCOMPARE(desk.edit().selectedText(), memberNumber(round));
        }
    }

    void theLineFeedBehindAnEndAsksNothing_data()
    {
        QTest::addColumn<int>("end");
        QTest::newRow("CR") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Tab") << static_cast<int>(Qt::Key_Tab);
    }
    void theLineFeedBehindAnEndAsksNothing()
    {
        QFETCH(int, end);
        DeskFixture desk;
        desk.scan(u"8008019990"_s, static_cast<Qt::Key>(end)); // a fault: the same number again would be asked again
        QVERIFY(desk.settle());
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().size(), 1);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().size(), 2);
    }

    void withoutTypingTabGoesOn()
    {
        DeskFixture desk;
        desk.look(memberNumber(1));
        desk.pass(3s);
        desk.press(Qt::Key_Tab);
        QVERIFY(!desk.edit().hasFocus());
        QCOMPARE(desk.asked().size(), 1);
    }

    void U09_twoScansInARow()
    {
        DeskFixture desk;
        desk.scan(memberNumber(1));
        desk.scan(memberNumber(2)); // before the first one is answered
        QVERIFY(desk.settle());
        fakes::deliverPosted();
        QVERIFY(desk.text("summaryValue").contains(memberNumber(2)));
        const QStringList asked = desk.askedInTheEnd();
        QCOMPARE(asked.count(memberNumber(2)), 1); // an abandoned question may reach the server after the next one
        QVERIFY(asked.size() <= 2);
    }

    void U09_theSameScanTwiceIsOneLookup()
    {
        DeskFixture desk;
        desk.scan(memberNumber(1));
        desk.scan(memberNumber(1));
        QVERIFY(desk.settle());
        desk.scan(memberNumber(1));
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{memberNumber(1)});
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
    }

    void aScanDuringAnOpenLookup()
    {
        DeskFixture desk;
        desk.scan(u"8008019991"_s);
        TRY_COMPARE(desk.asked().size(), 1);
        desk.scan(memberNumber(2));
        QVERIFY(desk.settle());
        QCOMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
        QCOMPARE(desk.asked(), (QStringList{u"8008019991"_s, memberNumber(2)}));
    }

    void L01_L02_aLateAnswerIsNeverShown()
    {
        DeskFixture desk;
        DirectNetwork network;
        desk.server->setLatency(300ms);
        desk.scan(memberNumber(1));
        TRY_COMPARE(desk.asked().size(), 1);
        fakes::Marker late(network, QUrl(desk.server->baseUrl())); // behind it, and as slow
        TRY_COMPARE(desk.asked().size(), 2);
        desk.server->setLatency(0ms);
        desk.scan(memberNumber(2));
        QVERIFY(desk.settle());
        late.pass();
        QCOMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
        fakes::noteRow({}, u"the member of the last question; a late answer is never shown"_s);
    }

    void aScanWhileADialogCloses_data()
    {
        QTest::addColumn<bool>("byEscape");
        QTest::newRow("rejected") << false;
        QTest::newRow("Esc") << true;
    }
    void aScanWhileADialogCloses()
    {
        QFETCH(bool, byEscape);
        DeskFixture desk;
        auto &dialog = static_cast<QDialog &>(desk.openSettings());
        if (byEscape)
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else
            dialog.reject();
        QVERIFY(!dialog.isVisible());
        desk.scan(memberNumber(1)); // no turn of the event loop in between
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{memberNumber(1)});
        desk.window->activateWindow(); // nobody else does on this platform
        TRY_VERIFY(desk.edit().hasFocus());
    }

    void U10_aHeldEnterIsOneLookup()
    {
        DeskFixture desk;
        desk.type(u"8008019990"_s); // a fault: no answer that could be repeated
        desk.press(Qt::Key_Return);
        for (int i = 0; i < 50; ++i) {
            keyboard::holdEnter(desk.edit());
            QCoreApplication::processEvents();
        }
        QVERIFY(desk.settle());
        keyboard::holdEnter(desk.edit());
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().size(), 1);
    }

    void fiftyClicksAreOneLookup()
    {
        DeskFixture desk;
        desk.type(memberNumber(1));
        for (int i = 0; i < 50; ++i)
            desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().size(), 1);
    }

    void keysPressedElsewhereReachTheField_data()
    {
        QTest::addColumn<QByteArray>("where");
        for (const char *where : {"balanceValue", "nameValue", "recentList", "searchButton", "settingsButton", "readyChip",
                                  "memberScroll", "kindBox", ""})
            QTest::newRow(where) << QByteArray(where);
    }
    void keysPressedElsewhereReachTheField()
    {
        QFETCH(QByteArray, where);
        DeskFixture desk;
        desk.look(memberNumber(1));
        desk.pass(3s);
        if (where == "kindBox")
            desk.press(Qt::Key_F8);
        QWidget &from = where.isEmpty() ? *desk.window : desk.child(where.constData());
        from.setFocus();
        QTest::sendKeyEvent(QTest::Click, &from, Qt::Key_0, u"0"_s, Qt::NoModifier);
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().text(), u"0"_s); // it replaced the old number
        desk.setKeyGap(3ms);                  // the rest of the scan
        keyboard::scan(desk.edit(), u"008010001"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().last(), u"0008010001"_s);
    }

    void keysWithControlStayWhereTheyAre()
    {
        DeskFixture desk;
        auto &list = desk.child("recentList");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.edit().text(), QString());
    }

    void typingBegunDuringALookupIsNotLost()
    {
        DeskFixture desk;
        desk.server->setLatency(150ms);
        desk.scan(memberNumber(1));
        desk.typeByHand(u"8008"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(desk.edit().text(), u"8008"_s);
        desk.sayByHand(u"010002"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{memberNumber(1), memberNumber(2)}));
    }

    void typingBegunIsNotLostWhenSomebodyClicksCancel()
    {
        DeskFixture desk;
        desk.scan(u"8008019991"_s);
        desk.typeByHand(u"8008"_s);
        QTest::mouseClick(&desk.child<QAbstractButton>("cancelButton"), Qt::LeftButton);
        desk.sayByHand(u"010002"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().count(memberNumber(2)), 1); // an abandoned question may reach the server after the next one
    }

    void aRefusedScanIsReplacedByTheNext()
    {
        DeskFixture desk;
        desk.type(u"https://example.com/"_s);
        QTest::mouseClick(&desk.child<QAbstractButton>("searchButton"), Qt::LeftButton);
        QCOMPARE(desk.text("verdictLabel"), u"This is a web address"_s);
        QVERIFY(desk.edit().hasFocus());
        desk.scan(memberNumber(1));
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), QStringList{memberNumber(1)});
    }
};

TEST_UNDER(QApplication, TestWindowScanner)
#include "tst_window_scanner.moc"

// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "app/desktop/keyboard.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/settings/scannercheck.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// The check alone, in a window of its own.
class Check {
public:
    Check()
    {
        m_check.show();
        m_check.activateWindow();
        scanEdit().setFocus();
        if (!QTest::qWaitForWindowActive(&m_check, fakes::longest()))
            qFatal("the window is not active");
    }

    [[nodiscard]] QLineEdit &scanEdit() { return *m_check.findChild<QLineEdit *>(u"scanEdit"_s); }
    [[nodiscard]] QLineEdit &printedEdit() { return *m_check.findChild<QLineEdit *>(u"printedEdit"_s); }
    [[nodiscard]] QAbstractButton &useButton() { return *m_check.findChild<QAbstractButton *>(u"useButton"_s); }
    [[nodiscard]] QString report() { return m_check.findChild<QLabel *>(u"reportLabel"_s)->text(); }
    [[nodiscard]] desktop::ScannerCheck &widget() { return m_check; }

    void key(Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::sendKeyEvent(QTest::Click, &scanEdit(), key, text, modifiers);
    }
    void type(const QString &text, int gap = 0)
    {
        for (const QChar c : text) {
            if (gap > 0)
                fakes::hangFor(gap);
            keyboard::type(scanEdit(), c);
        }
    }
    void scan(const QString &text) { keyboard::scan(scanEdit(), text); }

private:
    desktop::ScannerCheck m_check;
};

} // namespace

class TestScannerCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEndIsAnEnd_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("said");
        QTest::newRow("CR") << QList<int>{Qt::Key_Return} << u"Ended with: Enter\n"_s;
        QTest::newRow("Enter") << QList<int>{Qt::Key_Enter} << u"Ended with: Enter\n"_s;
        QTest::newRow("LF as Ctrl+J") << QList<int>{Qt::Key_J} << u"Ended with: Line feed\n"_s;
        QTest::newRow("CR and LF") << QList<int>{Qt::Key_Return, Qt::Key_J} << u"Ended with: Enter and line feed\n"_s;
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab} << u"Ended with: Tab\n"_s;
        QTest::newRow("Tab and LF") << QList<int>{Qt::Key_Tab, Qt::Key_J} << u"Ended with: Tab and line feed\n"_s;
    }
    void everyEndIsAnEnd()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, said);
        Check check;
        for (int round = 0; round < 2; ++round) {
            check.type(u"0008010001"_s);
            QVERIFY(!check.report().contains(said) || round == 1);
            for (const int key : keys)
                check.key(static_cast<Qt::Key>(key), {}, key == Qt::Key_J ? Qt::ControlModifier : Qt::NoModifier);
            QVERIFY2(check.report().contains(said), qPrintable(check.report()));
            QVERIFY2(check.report().contains(u"Characters: 0008010001 (10)"_s), qPrintable(check.report()));
            QCOMPARE(check.scanEdit().selectedText(), u"0008010001"_s); // the next scan replaces it
            QVERIFY(check.scanEdit().hasFocus());
        }
    }

    void tabGoesOnWhereNothingCame()
    {
        Check check;
        check.key(Qt::Key_Tab);
        QVERIFY(!check.scanEdit().hasFocus());
        QCOMPARE(check.report(), QString());
    }

    void theGapsAreShown()
    {
        Check check;
        check.type(u"0801"_s, 5);
        check.key(Qt::Key_Return);
        const auto match = QRegularExpression(u"Gaps in ms: (\\d+) (\\d+) (\\d+) \\(longest (\\d+)\\)"_s).match(check.report());
        QVERIFY2(match.hasMatch(), qPrintable(check.report()));
        int longest = 0;
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(match.captured(i).toInt() >= 5); // however slow the machine is
            longest = std::max(longest, match.captured(i).toInt());
        }
        QCOMPARE(match.captured(4).toInt(), longest);
    }

    void theWholeReportIsSeen()
    {
        DeskFixture desk;
        QWidget &dialog = desk.openSettings();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"printedEdit"_s), u"0008010001"_s);
        auto &scanEdit = *dialog.findChild<QLineEdit *>(u"scanEdit"_s);
        for (QWidget *page = &scanEdit; page != nullptr; page = page->parentWidget())
            if (auto *pages = qobject_cast<QStackedWidget *>(page->parentWidget()))
                static_cast<QTabWidget *>(pages->parentWidget())->setCurrentWidget(page);
        QTest::keyClicks(&scanEdit, u"VIP0008010001"_s);
        QTest::keyClick(&scanEdit, Qt::Key_Return);
        const auto &report = *dialog.findChild<QLabel *>(u"reportLabel"_s);
        TRY_VERIFY(report.isVisible() && report.height() >= report.heightForWidth(report.width()));
        const auto &use = *dialog.findChild<QAbstractButton *>(u"useButton"_s);
        TRY_COMPARE(use.visibleRegion().boundingRect().height(), use.height());
        TRY_VERIFY(report.visibleRegion().boundingRect().height() >= report.heightForWidth(report.width()));
    }

    void slowTypingIsNoScanner()
    {
        Check check;
        check.type(u"08"_s, 70);
        check.key(Qt::Key_Return);
        QVERIFY2(check.report().contains(u"typed by hand"_s), qPrintable(check.report()));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("came");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("said");
        QTest::newRow("lost zeros") << u"8010001"_s << u"0008010001"_s << u"zeros at the beginning are lost"_s;
        QTest::newRow("Caps Lock") << u"ab12"_s << u"AB12"_s << u"Caps Lock"_s;
        QTest::newRow("input method") << u"１２－"_s << u"12-"_s << u"input method"_s;
        QTest::newRow("Code 39") << u"+A12"_s << u"a12"_s << u"Full ASCII"_s;
        QTest::newRow("RFID") << u"00BC614E"_s << u"0012345678"_s << u"hexadecimal"_s;
        QTest::newRow("twice") << u"00080100010008010001"_s << u"0008010001"_s << u"came twice"_s;
        QTest::newRow("doubled") << u"112233"_s << u"123"_s << u"came twice"_s;
        QTest::newRow("layout") << u"àà&é"_s << u"0012"_s << u"another country's keyboard"_s;
        QTest::newRow("check digit") << u"4006381333931"_s << u"400638133393"_s << u"check digit"_s;
        QTest::newRow("lost") << u"00081001"_s << u"0008010001"_s << u"missing"_s;
        QTest::newRow("other") << u"777"_s << u"0008010001"_s << u"not the number that is printed"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, came);
        QFETCH(QString, printed);
        QFETCH(QString, said);
        Check check;
        check.printedEdit().setText(printed);
        check.scan(came);
        QVERIFY2(check.report().contains(said), qPrintable(check.report()));
        QVERIFY(!check.useButton().isVisible());
    }

    void whatIsPrintedMayBeTypedAfterwards()
    {
        Check check;
        check.scan(u"VIP0008010001"_s);
        QVERIFY(check.report().contains(u"exactly 13 characters"_s));
        check.printedEdit().setText(u"0008010001"_s);
        QVERIFY2(check.report().contains(u"read as: 0008010001"_s), qPrintable(check.report()));
        QVERIFY(check.report().contains(u"take off “VIP” from the beginning, then exactly 10 characters"_s));
        QVERIFY(check.report().contains(u"second card"_s));
        QSignalSpy offered(&check.widget(), &desktop::ScannerCheck::ruleOffered);
        QTest::mouseClick(&check.useButton(), Qt::LeftButton);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.constFirst().constFirst().value<desk::ScanRules>(), (desk::ScanRules{u"VIP"_s, QString(), 10, 10}));
    }

    void anInputMethodIsSuspected()
    {
        Check check;
        QInputMethodEvent committed;
        committed.setCommitString(u"0801"_s);
        QCoreApplication::sendEvent(&check.scanEdit(), &committed);
        check.key(Qt::Key_Return);
        QVERIFY2(check.report().contains(u"An input method is switched on"_s), qPrintable(check.report()));
        check.scan(u"0801"_s);
        QVERIFY2(!check.report().contains(u"An input method"_s), qPrintable(check.report()));
    }

    void aPaymentCardIsNotKept_data()
    {
        QTest::addColumn<QString>("came");
        QTest::newRow("number") << u"4111111111111111"_s;
        QTest::newRow("stripe") << u";4111111111111111=30121010000012300000?"_s;
    }
    void aPaymentCardIsNotKept()
    {
        QFETCH(QString, came);
        Check check;
        check.scan(u"0801"_s);
        check.scan(came);
        QVERIFY(check.report().contains(u"payment card"_s));
        QVERIFY(!check.useButton().isVisible());
        check.printedEdit().setText(u"1"_s); // makes the report again
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"411111111"_s));
        QTest::keyClick(&check.scanEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(check.scanEdit().text(), QString());
    }

    void oneButtonTakesTheRulesOver()
    {
        DeskFixture desk;
        QWidget &dialog = desk.openSettings();
        auto &scanEdit = *dialog.findChild<QLineEdit *>(u"scanEdit"_s);
        auto &printedEdit = *dialog.findChild<QLineEdit *>(u"printedEdit"_s);
        QTest::keyClicks(&printedEdit, u"8008010001"_s);
        QTest::keyClick(&printedEdit, Qt::Key_Return); // on to the scan; the dialog stays
        QTest::keyClicks(&scanEdit, u"<8008010001>"_s);
        QTest::keyClick(&scanEdit, Qt::Key_Return);
        QTest::keyClick(&scanEdit, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        dialog.findChild<QAbstractButton *>(u"useButton"_s)->click();
        QCOMPARE(dialog.findChild<QLineEdit *>(u"prefixEdit"_s)->text(), u"<"_s);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"suffixEdit"_s)->text(), u">"_s);
        QCOMPARE(dialog.findChild<QSpinBox *>(u"minLengthBox"_s)->value(), 10);
        QCOMPARE(dialog.findChild<QSpinBox *>(u"maxLengthBox"_s)->value(), 10);
        QCOMPARE(desk.asked(), QStringList()); // it never asked anybody
        static_cast<QDialog &>(dialog).accept();
        TRY_VERIFY(desk.window->findChild<QDialog *>(u"SettingsDialog"_s) == nullptr);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get(), fakes::longest()));
        desk.look(u"<8008010001>"_s);
        QCOMPARE(desk.asked(), QStringList{u"8008010001"_s});
    }
};

TEST_UNDER(QApplication, TestScannerCheck)
#include "tst_scannercheck.moc"

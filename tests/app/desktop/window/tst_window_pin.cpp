// SPDX-License-Identifier: MIT
// The manager's PIN through the real window: what it guards, how it is set, and what wrong tries and scans do.
#include "app/desktop/deskfixture.h"
#include "desk/pin/knownpin.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/peek/peeklog.h>
#include <desk/pin/pin.h>
#include <desktop/privacy/pindialog.h>
#include <desktop/privacy/pinprompt.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keys = desk::keys;

namespace {

QDialog *open(const QLatin1StringView &name)
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->objectName() == name && widget->isVisible())
            return qobject_cast<QDialog *>(widget);
    return nullptr;
}

/// Open, and what is typed goes there. QWindow counts a dialog as active as soon as its parent is: that is too early.
bool isUp(const QLatin1StringView &name)
{
    return open(name) != nullptr && QApplication::activeWindow() == open(name);
}

constexpr auto prompt = "pinPrompt"_L1;
constexpr auto dialog = "pinDialog"_L1;
constexpr auto settingsDialog = "SettingsDialog"_L1;

} // namespace

class TestWindowPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPinNothingAsks()
    {
        DeskFixture desk;
        QVERIFY(desk.openSettings().isVisible());
        QVERIFY(open(prompt) == nullptr);
    }

    void guardsTheSettings()
    {
        DeskFixture desk(guarded());
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        TRY_VERIFY(isUp(prompt));
        QVERIFY(open(settingsDialog) == nullptr);
        QCOMPARE(open(prompt)->windowModality(), Qt::WindowModal);
        const auto edit = promptEdit();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        typeSlowly(desk, u"0000"_s);
        press(Qt::Key_Return);
        QVERIFY(note().contains(u"Checking"_s));
        TRY_VERIFY(note().contains(u"not the PIN"_s));
        QVERIFY(edit->text().isEmpty());
        TRY_VERIFY(edit->hasFocus());
        typeSlowly(desk, u"4711"_s);
        press(Qt::Key_Return);
        TRY_VERIFY(open(settingsDialog) != nullptr);
        TRY_VERIFY(open(prompt) == nullptr);
        QCOMPARE(desk.settings->number(keys::pinMisses), 0);
    }

    void escapeOpensNothing()
    {
        DeskFixture desk(guarded());
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        TRY_VERIFY(isUp(prompt));
        press(Qt::Key_Escape);
        TRY_VERIFY(open(prompt) == nullptr);
        QVERIFY(open(settingsDialog) == nullptr);
        back(desk);
        desk.look(u"0008010001"_s); // the counter goes on
        QVERIFY(desk.shows<desk::Found>());
    }

    void theWindowKeepsAnswering()
    {
        DeskFixture desk(guarded());
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        TRY_VERIFY(isUp(prompt));
        typeSlowly(desk, u"0000"_s);
        // Not how long it takes: that the derivation, which does, is not over when Enter has been handled.
        press(Qt::Key_Return);
        QVERIFY(!promptEdit()->isEnabled());
        QCOMPARE(desk.settings->number(keys::pinMisses), 0);
        TRY_COMPARE(desk.settings->number(keys::pinMisses), 1);
    }

    void pausesAreShownAndHold()
    {
        DeskFixture::Wish wish = guarded();
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()); // and the wall's clock stands still
        wish.wall = now;
        wish.set = [now](desk::Settings &settings) {
            settings.setText(keys::pinDigest, fakes::digestOfNothing);
            settings.setNumber(keys::pinMisses, 5); // of an earlier run
            settings.setText(keys::pinLastMiss, now.toString(Qt::ISODate));
        };
        DeskFixture desk(wish);
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        TRY_VERIFY(isUp(prompt));
        QVERIFY2(note().contains(u"Wait 20 s"_s), qPrintable(note()));
        QVERIFY(!promptEdit()->isEnabled());
        // The pause is over.
        desk.setWall(now.addSecs(20));
        TRY_VERIFY(promptEdit()->isEnabled());
        QCOMPARE(note(), QString());
        typeSlowly(desk, u"0000"_s);
        press(Qt::Key_Return);
        TRY_COMPARE(desk.settings->number(keys::pinMisses), 6);
        TRY_VERIFY2(note().contains(u"Wait 40 s"_s), qPrintable(note()));
        // It counts in the file, not only in this run.
        const desk::Settings restarted(desk.settingsFile(), u"/nonexistent"_s);
        QCOMPARE(restarted.number(keys::pinMisses), 6);
    }

    /// Even the right one: it is a scan, and asked for as such.
    void A01_aScanIsNoTryAndIsNotSwallowed()
    {
        DeskFixture desk(guarded());
        QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        TRY_VERIFY(isUp(prompt));
        const QStringList scans{u"4006381333931"_s, u"4711"_s};
        for (const QString &scanned : scans) {
            desk.scan(scanned);
            QVERIFY(desk.settle());
            QVERIFY(promptEdit()->isEnabled() && promptEdit()->text().isEmpty());
        }
        fakes::deliverPosted();
        QVERIFY(open(prompt) != nullptr);
        QVERIFY(open(settingsDialog) == nullptr);
        QCOMPARE(desk.settings->number(keys::pinMisses), 0);
        QCOMPARE(desk.asked(), scans);
    }

    void aScanSetsNoPin()
    {
        DeskFixture desk;
        openPinDialog(desk);
        desk.type(u"4006381333931"_s);
        press(Qt::Key_Return);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(fakes::longest()));
        fakes::deliverPosted();
        QVERIFY(open(dialog) != nullptr);
        QVERIFY(desk.settings->text(keys::pinDigest).isEmpty());
    }

    void setAndRemove()
    {
        DeskFixture desk;
        openPinDialog(desk);
        QVERIFY(allLabels(*open(dialog)).contains(u"not an intruder"_s));
        QVERIFY(!button("removePinButton").isEnabled());
        fill(u"12"_s, u"12"_s);
        button("savePinButton").click();
        QVERIFY2(dialogNote().contains(u"at least 4"_s), qPrintable(dialogNote()));
        fill(u"4711"_s, u"4712"_s);
        button("savePinButton").click();
        QVERIFY2(dialogNote().contains(u"differ"_s), qPrintable(dialogNote()));
        QVERIFY(desk.settings->text(keys::pinDigest).isEmpty());
        fill(u"4711"_s, u"4711"_s);
        open(dialog)->findChild<QCheckBox *>(u"pinContactsBox"_s)->setChecked(true);
        button("savePinButton").click();
        TRY_VERIFY(open(dialog) == nullptr);
        QVERIFY(desk::pin::matches(u"4711"_s, desk.settings->text(keys::pinDigest)));
        const desk::Settings restarted(desk.settingsFile(), u"/nonexistent"_s);
        QVERIFY(restarted.flag(keys::pinForContacts));
        QVERIFY(!restarted.text(keys::pinDigest).isEmpty());

        // Still inside the settings: the PIN is kept where only the tick changes, and can go.
        clickPinButton();
        open(dialog)->findChild<QCheckBox *>(u"pinContactsBox"_s)->setChecked(false);
        button("savePinButton").click();
        TRY_VERIFY(open(dialog) == nullptr);
        QVERIFY(!desk.settings->flag(keys::pinForContacts));
        QVERIFY(!desk.settings->text(keys::pinDigest).isEmpty());
        clickPinButton();
        button("removePinButton").click();
        TRY_VERIFY(open(dialog) == nullptr);
        QVERIFY(desk.settings->text(keys::pinDigest).isEmpty());
    }

    void whatIsShownIsNoted()
    {
        DeskFixture desk;
        const QString file = desk::PeekLog::fileFor(desk.settingsFile());
        const auto lines = [&file] {
            QFile notes(file);
            return notes.open(QIODevice::ReadOnly) ? notes.readAll().split('\n') : QByteArrayList();
        };
        const auto reveal = [&desk] { QTest::keyClick(desk.window.get(), Qt::Key_F7); };
        desk.look(u"8008010001"_s);
        reveal();
        QVERIFY(!QFile::exists(file)); // nobody has switched it on

        openPinDialog(desk);
        QVERIFY(button("saveNotesButton").isHidden());
        fill(u"4711"_s, u"4711"_s);
        open(dialog)->findChild<QCheckBox *>(u"notePeeksBox"_s)->setChecked(true);
        button("savePinButton").click();
        TRY_VERIFY(open(dialog) == nullptr);
        QVERIFY(desk.settings->flag(keys::notePeeks));
        QCOMPARE(desk.settings->text(keys::peekSalt).size(), 32);
        open(settingsDialog)->close();
        reveal();
        const QByteArrayList revealed = lines();
        QVERIFY(revealed.size() > 3); // a line for each field that this member has
        QVERIFY(revealed.constFirst().contains(",phone,"));
        for (const QByteArray &line : revealed) {
            for (const char *secret : {"8008010001", "5640", "meiling", "Mei"})
                QVERIFY2(!line.contains(secret), line.constData());
        }

        // One field, by its own button.
        auto &hold = *desk.child<QWidget>("emailValue").findChild<QAbstractButton *>(u"holdButton"_s);
        QTest::mousePress(&hold, Qt::LeftButton);
        QTest::mouseRelease(&hold, Qt::LeftButton);
        QCOMPARE(lines().size(), revealed.size() + 1);
        QVERIFY(lines().at(revealed.size() - 1).contains(",email,"));

        // The manager's count, and a file of them.
        const QTemporaryDir folder;
        desktop::PinDialog manager(*desk.settings, desktop::Look());
        QCOMPARE(manager.findChild<QLabel *>(u"shownToday"_s)->text(), u"Shown today: %1 times"_s.arg(lines().size() - 1));
        manager.exportNotes(folder.filePath(u"shown.csv"_s));
        QVERIFY(QFile(folder.filePath(u"shown.csv"_s)).size() > QFile(file).size());
        manager.exportNotes(u"/nowhere/at/all.csv"_s);
        QVERIFY(manager.findChild<QLabel *>(u"pinDialogNote"_s)->text().contains(u"Not saved in /nowhere/at/all.csv"));
    }

    void contactsStayCoveredWithoutThePin()
    {
        DeskFixture::Wish wish;
        wish.set = [this](desk::Settings &settings) {
            settings.setText(keys::pinDigest, m_digest);
            settings.setFlag(keys::pinForContacts, true);
        };
        DeskFixture desk(wish);
        desk.look(u"0008010001"_s);
        const QString covered = desk.masked("phoneValue");
        auto &hold = *desk.child<QWidget>("phoneValue").findChild<QAbstractButton *>(u"holdButton"_s);
        QTest::mousePress(&hold, Qt::LeftButton);
        QCOMPARE(desk.masked("phoneValue"), covered);
        TRY_VERIFY(isUp(prompt));
        QTest::mouseRelease(&hold, Qt::LeftButton);
        press(Qt::Key_Escape);
        TRY_VERIFY(open(prompt) == nullptr);
        back(desk);
        desk.press(Qt::Key_F7);
        QCOMPARE(desk.masked("phoneValue"), covered);
        TRY_VERIFY(isUp(prompt));
        typeSlowly(desk, u"4711"_s);
        press(Qt::Key_Return);
        TRY_VERIFY(open(prompt) == nullptr);
        back(desk);
        QCOMPARE(desk.masked("phoneValue"), covered); // nobody holds anything
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_F7);
        QVERIFY(desk.masked("phoneValue") != covered);
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_F7);
        QCOMPARE(desk.masked("phoneValue"), covered);

        desk.look(u"0008010001"_s); // the next question
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_F7);
        QCOMPARE(desk.masked("phoneValue"), covered);
        TRY_VERIFY(isUp(prompt));
    }

private:
    [[nodiscard]] DeskFixture::Wish guarded() const
    {
        DeskFixture::Wish wish;
        wish.set = [this](desk::Settings &settings) { settings.setText(keys::pinDigest, m_digest); };
        return wish;
    }
    /// As a person does: the desk's clock goes on between two keys.
    static void typeSlowly(DeskFixture &desk, const QString &text)
    {
        TRY_VERIFY(isUp(prompt));
        for (const QChar c : text) {
            desk.type(c);
            desk.pass(200ms);
        }
    }
    /// To the window, as a window manager would do by itself.
    static void back(DeskFixture &desk)
    {
        desk.window->activateWindow();
        TRY_VERIFY(QApplication::activeWindow() == desk.window.get());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static QLineEdit *promptEdit() { return open(prompt)->findChild<QLineEdit *>(u"pinEdit"_s); }
    static QString note() { return open(prompt)->findChild<QLabel *>(u"pinNote"_s)->text(); }
    static QString dialogNote() { return open(dialog)->findChild<QLabel *>(u"pinDialogNote"_s)->text(); }
    static QAbstractButton &button(const char *name)
    {
        return *open(dialog)->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    static void fill(const QString &pin, const QString &again)
    {
        open(dialog)->findChild<QLineEdit *>(u"newPinEdit"_s)->setText(pin);
        open(dialog)->findChild<QLineEdit *>(u"newPinAgainEdit"_s)->setText(again);
    }
    static void clickPinButton()
    {
        open(settingsDialog)->findChild<QAbstractButton *>(u"pinButton"_s)->click();
        TRY_VERIFY(isUp(dialog));
    }
    static void openPinDialog(DeskFixture &desk)
    {
        static_cast<void>(desk.openSettings());
        clickPinButton();
    }
    static QString allLabels(const QWidget &widget)
    {
        QString texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts += label->text() + u' ';
        return texts;
    }

    const QString m_digest = fakes::digestOf4711;
};

TEST_UNDER(QApplication, TestWindowPin)
#include "tst_window_pin.moc"

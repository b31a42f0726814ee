// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList &hidden()
{
    // Of 8008010001, in every form that a widget might show.
    static const QStringList values{u"340 5640"_s, u"3405640"_s,      u"meiling"_s, u"1990"_s,
                                    u"1000456"_s,  u"Jalan Contoh"_s, u"oat milk"_s};
    return values;
}

QStringList leaks()
{
    const QString all = DeskFixture::everyText().join(u'\n');
    QStringList found;
    for (const QString &value : hidden())
        if (all.contains(value, Qt::CaseInsensitive))
            found << value;
    return found;
}

QAbstractButton &holdButton(const DeskFixture &desk, const char *value)
{
    return *desk.child(value).findChild<QAbstractButton *>(u"holdButton"_s);
}

void pointAt(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QEnterEvent enter(middle, middle, widget.mapToGlobal(middle));
    QCoreApplication::sendEvent(&widget, &enter);
}

} // namespace

class TestWindowPrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactDataIsMaskedEverywhere()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QCOMPARE(leaks(), QStringList());
        QCOMPARE(desk.masked("phoneValue"), u"•••• 5640"_s);
        QVERIFY(desk.masked("emailValue").startsWith(u"m•"_s));
        QVERIFY(desk.masked("birthdayValue").contains(u"18"_s));
    }

    void heldItIsSeenReleasedItIsCovered()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QAbstractButton &hold = holdButton(desk, "phoneValue");
        QTest::mousePress(&hold, Qt::LeftButton);
        QCOMPARE(desk.masked("phoneValue"), u"+60 12-340 5640"_s);
        QVERIFY(!leaks().contains(u"meiling"_s)); // only the one that is held
        QTest::mouseRelease(&hold, Qt::LeftButton);
        QCOMPARE(leaks(), QStringList());
        hold.setFocus();
        QTest::keyPress(&hold, Qt::Key_Space);
        QCOMPARE(desk.masked("phoneValue"), u"+60 12-340 5640"_s);
        QTest::keyRelease(&hold, Qt::Key_Space);
        QCOMPARE(leaks(), QStringList());
    }

    void keyHeldShowsAllAndReleasedCoversAll()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QTest::keyPress(&desk.edit(), Qt::Key_F7);
        QCOMPARE(leaks().size(), hidden().size() - 1); // the phone in one form
        QTest::keyRelease(&desk.edit(), Qt::Key_F7);
        QCOMPARE(leaks(), QStringList());
    }

    void leavingTheWindowCovers_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("F7") << true;
        QTest::newRow("button") << false;
    }
    void leavingTheWindowCovers()
    {
        QFETCH(bool, byKey);
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        if (byKey)
            QTest::keyPress(&desk.edit(), Qt::Key_F7);
        else
            QTest::mousePress(&holdButton(desk, "phoneValue"), Qt::LeftButton);
        QVERIFY(!leaks().isEmpty());
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other, fakes::longest()));
        TRY_COMPARE(leaks(), QStringList());
        QVERIFY(desk.text("readyChip").startsWith(u"Not ready"_s));
    }

    void aNewQuestionCovers()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        QTest::mousePress(&holdButton(desk, "phoneValue"), Qt::LeftButton);
        desk.window->lookUp(u"8008010005"_s);
        QCOMPARE(leaks(), QStringList());
        QVERIFY(desk.settle());
        QVERIFY(!DeskFixture::everyText().contains(u"13800008005"_s));
    }

    void textCanBeSelectedWhileTheMouseIsOverIt()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        for (const char *name : {"nameValue", "storeValue", "verdictLabel"}) {
            auto *label = desk.child("memberPanel").findChild<QLabel *>(QLatin1StringView(name));
            pointAt(*label);
            QCOMPARE(label->textInteractionFlags(), Qt::TextSelectableByMouse);
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(label, &leave);
            QCOMPARE(label->textInteractionFlags(), Qt::NoTextInteraction);
        }
    }

    void undoBringsNoEarlierNumberBack()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.look(u"8008010005"_s);
        QVERIFY(!desk.edit().isUndoAvailable());
        QTest::keyClick(&desk.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.edit().text(), u"8008010005"_s);
    }

    void D06_copyingCopiesTheMask()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        auto *label = desk.child("phoneValue").findChild<QLabel *>(u"shownValue"_s);
        pointAt(*label);
        label->setFocus();
        label->setSelection(0, static_cast<int>(label->text().size()));
        QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"•••• 5640"_s);
        QTest::mousePress(&holdButton(desk, "phoneValue"), Qt::LeftButton);
        QVERIFY(!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        pointAt(*label);
        QVERIFY(!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        QTest::mouseRelease(&holdButton(desk, "phoneValue"), Qt::LeftButton);
    }

    void copyWithoutASelectionTakesTheMemberNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("bare") << u"8008010001"_s;
        QTest::newRow("with the scanner's identifier") << u"]C18008010001"_s;
    }
    void copyWithoutASelectionTakesTheMemberNumber()
    {
        QFETCH(QString, typed);
        DeskFixture desk;
        QApplication::clipboard()->setText(u"before"_s);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        desk.look(typed);
        desk.press(Qt::Key_C, Qt::ControlModifier); // the field's text is selected, but not by a person
        QCOMPARE(QApplication::clipboard()->text(), u"8008010001"_s);
        QApplication::clipboard()->setText(u"before"_s);
        desk.edit().deselect();
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"8008010001"_s);
        desk.edit().setSelection(static_cast<int>(desk.edit().text().size()) - 4, 4);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"0001"_s);
    }

    void paymentCardsAreWiped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << u"4111111111111111"_s; // the test number that every issuer publishes
        QTest::newRow("track 2") << u";4111111111111111=29121010000000000000?"_s;
    }
    void paymentCardsAreWiped()
    {
        QFETCH(QString, typed);
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.scan(typed);
        QCOMPARE(desk.edit().text(), QString());
        QVERIFY(desk.text("verdictLabel").contains(u"payment card"_s));
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"4111"_s));
        QCOMPARE(desk.asked().size(), 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier); // undo must not bring it back
        QCOMPARE(desk.edit().text(), QString());
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"4111"_s));
    }

    void D08_theScreenClearsItself()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 2); }});
        desk.look(u"8008010001"_s);
        TRY_VERIFY(desk.text("noticeLabel").contains(u"clears in 1 s"_s));
        QVERIFY(desk.child("noticeLabel").isVisible());
        fakes::noteRow({}, desk.text("noticeLabel"));
        desk.press(Qt::Key_Shift);
        QCOMPARE(desk.text("noticeLabel"), QString());
        QVERIFY(desk.shows<desk::Found>());
        TRY_VERIFY(desk.shows<desk::Ready>());
        QCOMPARE(desk.edit().text(), QString());
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"Tan Mei Ling"_s));
        QCOMPARE(desk.text("noticeLabel"), QString());
    }

    void theCountdownIsOfTheLastTwentySeconds()
    {
        QCOMPARE(desk::keys::clearAfterSeconds.standard, 120);
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 22); }});
        desk.look(u"8008010001"_s);
        TRY_VERIFY(!desk.text("noticeLabel").isEmpty());
        QVERIFY2(desk.text("noticeLabel").contains(u"clears in 20 s"_s), qPrintable(desk.text("noticeLabel")));
    }

    void W10_aKeyThatKeepsTheScreenDoesOnlyThat_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("letter") << static_cast<int>(Qt::Key_X) << u"x"_s;
        QTest::newRow("digit") << static_cast<int>(Qt::Key_7) << u"7"_s;
        QTest::newRow("blank") << static_cast<int>(Qt::Key_Space) << u" "_s;
        QTest::newRow("Enter, which would be a call") << static_cast<int>(Qt::Key_Return) << u"\r"_s;
        QTest::newRow("F5, which would be a call") << static_cast<int>(Qt::Key_F5) << QString();
        QTest::newRow("Esc, which clears") << static_cast<int>(Qt::Key_Escape) << u"\x1b"_s;
        QTest::newRow("Delete") << static_cast<int>(Qt::Key_Delete) << u"\x7f"_s;
        QTest::newRow("F8") << static_cast<int>(Qt::Key_F8) << QString();
        QTest::newRow("F12") << static_cast<int>(Qt::Key_F12) << QString();
    }
    void W10_aKeyThatKeepsTheScreenDoesOnlyThat()
    {
        QFETCH(const int, key);
        QFETCH(const QString, text);
        DeskFixture desk(countingDown());
        desk.look(u"8008010001"_s);
        TRY_VERIFY(desk.text("noticeLabel").contains(u"clears in"_s));
        desk.pass(5s);
        QTest::sendKeyEvent(QTest::Press, &desk.edit(), static_cast<Qt::Key>(key), text, Qt::NoModifier);
        QKeyEvent repeat(QEvent::KeyPress, key, Qt::NoModifier, text, true); // it stays down for a moment
        QCoreApplication::sendEvent(&desk.edit(), &repeat);
        QTest::sendKeyEvent(QTest::Release, &desk.edit(), static_cast<Qt::Key>(key), text, Qt::NoModifier);
        QCOMPARE(desk.text("noticeLabel"), QString());
        TRY_VERIFY(!desk.child<QTimer>("keepingKeyPatience").isActive()); // and no other key came
        QCOMPARE(desk.edit().text(), u"8008010001"_s);
        QVERIFY(desk.shows<desk::Found>());
        QVERIFY(!desk.child("identityBar").isVisible());
        QVERIFY(!desk.child("barStrip").isVisible());
        QCOMPARE(desk.asked().size(), 1);
        desk.sayByHand(u"8008010005"_s); // what is typed now is typed
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().constLast(), u"8008010005"_s);
        fakes::noteRow({}, u"a key that keeps the screen does only that; a scan is looked up whole"_s);
    }

    void aNumberDuringTheCountdownIsLookedUpWhole_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<QByteArray>("focus");
        QTest::newRow("scanned") << u"0008010001"_s << false << QByteArray("numberEdit");
        QTest::newRow("a short one, scanned") << u"0801"_s << false << QByteArray("numberEdit");
        QTest::newRow("three characters, scanned") << u"999"_s << false << QByteArray("numberEdit");
        QTest::newRow("typed, or by a slow scanner") << u"0008010001"_s << true << QByteArray("numberEdit");
        QTest::newRow("scanned, with the focus on a button") << u"0008010001"_s << false << QByteArray("searchButton");
        QTest::newRow("typed, with the focus on a button") << u"0008010001"_s << true << QByteArray("searchButton");
    }
    void aNumberDuringTheCountdownIsLookedUpWhole()
    {
        QFETCH(const QString, number);
        QFETCH(const bool, byHand);
        QFETCH(const QByteArray, focus);
        DeskFixture desk(countingDown());
        desk.look(u"8008010001"_s);
        TRY_VERIFY(desk.text("noticeLabel").contains(u"clears in"_s));
        desk.pass(5s);
        desk.child(focus.constData()).setFocus();
        if (byHand)
            desk.sayByHand(number);
        else
            desk.scan(number);
        QVERIFY(desk.settle());
        QCOMPARE(desk.edit().text(), number);
        QCOMPARE(desk.asked(), (QStringList{u"8008010001"_s, number}));
        TRY_VERIFY(!desk.child<QTimer>("keepingKeyPatience").isActive());
        QCOMPARE(desk.edit().text(), number);
    }

    void theCountdownTakesNoNoticeAway()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            QFile file(settings.file());
            if (!file.open(QIODevice::Append) || file.write("[look]\ntextPercent=large\n") <= 0)
                qFatal("no settings file");
            file.close();
            settings = desk::Settings(settings.file(), QString());
            settings.setNumber(desk::keys::clearAfterSeconds, 20);
        }});
        const QString notice = desk.text("noticeLabel");
        QVERIFY2(notice.contains(u"standard values"_s), qPrintable(notice));
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("noticeLabel"), notice);
        TRY_VERIFY(desk.text("noticeLabel").contains(u"clears in"_s));
        desk.press(Qt::Key_Shift);
        QCOMPARE(desk.text("noticeLabel"), notice);
        QVERIFY(desk.child("noticeLabel").isVisible());
    }

    void neverClearsWhereThatIsSet()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 0); }});
        desk.look(u"8008010001"_s);
        // For as long as it takes another to clear itself, and a tick of the first would have come before.
        DeskFixture other({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 1); }});
        other.look(u"8008010001"_s);
        TRY_VERIFY(other.shows<desk::Ready>());
        QCOMPARE(desk.text("noticeLabel"), QString());
        QVERIFY(desk.shows<desk::Found>());
    }

    void aRefusedScanIsClearedToo()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 1); }});
        desk.scan(u"S1234567D"_s); // somebody's identity number, perhaps
        QVERIFY(desk.text("verdictLabel").contains(u"identity number"_s));
        TRY_COMPARE(desk.edit().text(), QString());
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
    }

    void claims()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F8);
        auto &said = desk.child<QLineEdit>("saidEdit");
        QVERIFY(said.hasFocus());
        desk.sayByHand(u"5640"_s);
        QCOMPARE(desk.text("resultLabel"), u"✔ Matches"_s);
        QVERIFY(desk.edit().hasFocus()); // A01: what comes next is the next customer's
        for (int miss = 0; miss < 3; ++miss) {
            said.setFocus();
            desk.sayByHand(u"1111"_s);
            QVERIFY(desk.text("resultLabel").contains(u"Does not match"_s));
        }
        desk.sayByHand(u"5640"_s);
        QVERIFY(desk.text("resultLabel").contains(u"Wait 30"_s));
        QCOMPARE(leaks(), QStringList());
        for (const QString &other : {u"8008010002"_s, u"8008010001"_s}) { // no way round it
            desk.pass(3s);
            desk.window->lookUp(other);
            QVERIFY(desk.settle());
        }
        desk.press(Qt::Key_F8);
        desk.sayByHand(u"5640"_s);
        QVERIFY2(desk.text("resultLabel").contains(u"Wait 2"_s), qPrintable(desk.text("resultLabel"))); // 24 s
        desk.pass(31s);
        desk.sayByHand(u"5640"_s);
        QCOMPARE(desk.text("resultLabel"), u"✔ Matches"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.child("identityBar").isVisible());
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.asked().size(), 3); // Enter in there asks nobody
        desk.press(Qt::Key_F8);
        QTest::keyClick(&said, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(said.text(), QString()); // what was said cannot be brought back
    }

    void W01_theCheckIsSeenInAnyWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("touch");
        QTest::newRow("usual") << QSize(1024, 768) << 100 << false;
        QTest::newRow("small") << QSize(480, 600) << 100 << false;
        QTest::newRow("small, touch") << QSize(480, 600) << 100 << true;
        QTest::newRow("touch, large text") << QSize(1024, 768) << 200 << true;
    }
    void W01_theCheckIsSeenInAnyWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, touch);
        DeskFixture desk({.set = [touch](desk::Settings &settings) { settings.setFlag(desk::keys::touch, touch); },
                          .size = size,
                          .textPercent = percent});
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F8);
        fakes::deliverPosted();
        QVERIFY(desk.child("saidEdit").hasFocus());
        const QRect inside = desk.window->rect();
        for (const char *name : {"kindBox", "saidEdit", "resultLabel"}) {
            const QWidget &part = desk.child(name);
            QVERIFY2(part.isVisible() && inside.contains(QRect(part.mapTo(desk.window.get(), QPoint(0, 0)), part.size())), name);
        }
        if (percent == 100) // no kind of question is cut
            QVERIFY(desk.child("kindBox").width() >= desk.child("kindBox").sizeHint().width());
        desk.sayByHand(u"1"_s);
        desk.child("saidEdit").setFocus();
        for (int miss = 0; miss < 4; ++miss)
            desk.sayByHand(u"1111"_s);
        fakes::deliverPosted();
        const auto &result = desk.child<QLabel>("resultLabel");
        QVERIFY2(result.fontMetrics().horizontalAdvance(result.text()) <= result.width(), qPrintable(result.text()));
        QCOMPARE(desk.window->size(), size);
        fakes::noteRow({}, u"under the verdict, always seen, with short results"_s);
    }

    void aNewMemberClosesTheCheck()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F8);
        desk.window->lookUp(u"8008010002"_s);
        QVERIFY(!desk.child("identityBar").isVisible());
        QVERIFY(desk.settle());
        desk.look(u"8008010077"_s); // awaits confirmation: nothing to check against
        desk.press(Qt::Key_F8);
        QVERIFY(!desk.child("identityBar").isVisible());
    }

    void amountsCanBeCovered()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        desk.look(u"8008010001"_s);
        const auto amountsShown = [] {
            const QString all = DeskFixture::everyText().join(u'\n');
            return all.contains(u"671.20"_s) || all.contains(u"1250"_s) || all.contains(u"1,250"_s);
        };
        QVERIFY(!amountsShown());
        QTest::keyPress(&desk.edit(), Qt::Key_F7);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QTest::keyRelease(&desk.edit(), Qt::Key_F7);
        QVERIFY(!amountsShown());
    }

    void secretsAreInNoWidget_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"8008010001", "999", "8008010077", "8008019990", "8008019992", "4111111111111111"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void secretsAreInNoWidget()
    {
        QFETCH(QString, number);
        DeskFixture desk;
        desk.look(number);
        QTest::keyPress(&desk.edit(), Qt::Key_F7);
        (void)desk.openSettings();
        const QString all = DeskFixture::everyText().join(u'\n');
        QStringList secrets{DeskFixture::appKey, u"9A79E2FEE965907E2B9DF462C0D65C0B"_s, u"oSAMPLE-0001"_s};
        for (const sandbox::ReceivedCall &call : desk.server->calls())
            for (const QByteArray &signature : call.values("data-signature"))
                secrets << QString::fromLatin1(signature);
        for (const QString &secret : secrets)
            QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
    }

private:
    /// The countdown begins a second after the answer, and has nearly 20 to go.
    static DeskFixture::Wish countingDown()
    {
        DeskFixture::Wish wish;
        wish.set = [](desk::Settings &settings) { settings.setNumber(desk::keys::clearAfterSeconds, 20); };
        return wish;
    }
};

TEST_UNDER(QApplication, TestWindowPrivacy)
#include "tst_window_privacy.moc"

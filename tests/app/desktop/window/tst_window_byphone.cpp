// SPDX-License-Identifier: MIT
#include "app/desktop/answeringdesk.h"

#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/answer/candidatelist.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto shared = u"012-338 8003"_s; // Nur Aisyah and Aminah
const auto own = u"0167780004"_s;      // one member's alone

/// Types it and presses Ctrl+P; until the answer is there.
void find(DeskFixture &desk, const QString &phone)
{
    desk.edit().setFocus();
    desk.edit().selectAll();
    desk.typeByHand(phone);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(desk.settle());
}

QString bodyOf(const DeskFixture &desk, int call)
{
    return QString::fromUtf8(desk.server->calls().at(static_cast<std::size_t>(call)).body);
}

desktop::CandidateList *listOf(const DeskFixture &desk)
{
    auto *list = desk.window->findChild<desktop::CandidateList *>();
    return list != nullptr && list->isVisible() ? list : nullptr;
}

const desk::Found *foundOf(const DeskFixture &desk)
{
    return std::get_if<desk::Found>(&desk.window->counter().state());
}

} // namespace

/// Ctrl+P: a member by phone.
class TestWindowByPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMemberIsShownAndMarked()
    {
        DeskFixture desk;
        find(desk, u"(016) 778-0004"_s);
        QCOMPARE(desk.server->calls().size(), 1U);
        QVERIFY(bodyOf(desk, 0).contains(u"\"customerTel\":\"0167780004\""_s));
        QVERIFY(foundOf(desk) != nullptr);
        QVERIFY(desk.child("memberView").isVisible());
        QVERIFY2(desk.text("reasonLabel").startsWith(u"Found by phone, not by card."_s), qPrintable(desk.text("reasonLabel")));
        QVERIFY(desk.text("summaryValue").contains(u"8008010004"_s));
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().selectedText(), u"(016) 778-0004"_s); // the next number replaces it
        desk.press(Qt::Key_F12);
        QVERIFY(desk.child("barStrip").isVisible());
    }

    void severalAreChosenWithTheKeys()
    {
        DeskFixture desk;
        find(desk, shared);
        auto *list = listOf(desk);
        QVERIFY(list != nullptr);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"8008010003   N••• A••• b•••   Active"_s);
        QVERIFY(!list->item(0)->icon().isNull());
        for (const QString &text : DeskFixture::everyText())
            QVERIFY2(!text.contains(u"Aisyah"_s), qPrintable(text)); // nobody is shown before they are chosen
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(listOf(desk) == nullptr);
        QCOMPARE(foundOf(desk)->asked.toString(), u"8008010036"_s);
        QVERIFY(desk.text("reasonLabel").startsWith(u"Found by phone"_s));
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.server->calls().size(), 1U);
    }

    void enterBelongsToWhatSomebodyHasBegunToType()
    {
        DeskFixture desk;
        desk.server->setLatency(std::chrono::milliseconds(300));
        desk.edit().setFocus();
        desk.typeByHand(shared);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.window->counter().isAsking());
        desk.typeByHand(u"8008010005"_s);
        QVERIFY(desk.settle());
        QVERIFY(desk.shows<desk::Choice>());
        QVERIFY(desk.edit().hasFocus());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(foundOf(desk)->asked.toString(), u"8008010005"_s);
    }

    void whoWasNotChosenStaysNowhere()
    {
        DeskFixture desk;
        find(desk, shared);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        for (const QString &text : DeskFixture::everyText())
            QVERIFY2(!text.contains(u"8008010003"_s), qPrintable(text));
    }

    void severalAreChosenWithATap()
    {
        DeskFixture desk;
        find(desk, shared);
        auto *list = listOf(desk);
        QVERIFY(list != nullptr);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(foundOf(desk)->asked.toString(), u"8008010036"_s);
    }

    void escLeavesTheList()
    {
        DeskFixture desk;
        find(desk, shared);
        QVERIFY(listOf(desk) != nullptr);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.shows<desk::Ready>());
        QVERIFY(listOf(desk) == nullptr);
        QCOMPARE(desk.window->findChild<desktop::CandidateList *>()->count(), 0);
        QVERIFY(desk.edit().hasFocus());
    }

    void aScanWins()
    {
        DeskFixture desk;
        find(desk, shared);
        QVERIFY(listOf(desk) != nullptr);
        desk.look(memberNumber(2));
        QCOMPARE(desk.text("reasonLabel").contains(u"phone"_s), false);
        QCOMPARE(foundOf(desk)->asked.toString(), memberNumber(2));
    }

    void nobodyAndAFault()
    {
        DeskFixture desk;
        find(desk, u"0199999999"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Nobody has this phone"_s);
        QVERIFY(!desk.child("phoneButton").isVisible());
        AnsweringDesk a;
        a.server.restart({.bytes = examples::httpReply("busy", {}, "503 Busy")});
        find(a.desk, own);
        QVERIFY(a.desk.shows<desk::Failed>());
        QVERIFY(a.desk.text("reasonLabel").endsWith(u"HTTP-503"_s));
    }

    void whatIsNotFoundIsOfferedAsAPhone()
    {
        DeskFixture desk;
        desk.look(u"A-0199999999"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Member not found"_s);
        QVERIFY(!desk.child("phoneButton").isVisible());
        desk.look(own);
        QVERIFY(desk.child("phoneButton").isVisible());
        desk.child<QAbstractButton>("phoneButton").click();
        QVERIFY(desk.settle());
        QVERIFY(foundOf(desk) != nullptr && foundOf(desk)->phone);
        QCOMPARE(desk.server->calls().size(), 3U);
    }

    void nothingTypedIsNothingAsked()
    {
        DeskFixture desk;
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.shows<desk::Ready>());
        find(desk, u"Example"_s);
        QVERIFY(desk.shows<desk::Refused>());
        QCOMPARE(desk.text("verdictLabel"), u"Not a phone number"_s);
        QCOMPARE(desk.server->calls().size(), 0U);
    }

    void aSettingForbidsIt()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::byPhone, false); }});
        find(desk, own);
        QVERIFY(desk.shows<desk::Ready>());
        desk.look(own);
        QVERIFY(desk.shows<desk::Nobody>());
        QVERIFY(!desk.child("phoneButton").isVisible());
        QCOMPARE(desk.server->calls().size(), 1U);
    }

    void theSettingsDialogForbidsItAtOnce()
    {
        DeskFixture desk;
        desk.look(own);
        QVERIFY(desk.child("phoneButton").isVisible());
        QWidget &settings = desk.openSettings();
        auto &box = *settings.findChild<QCheckBox *>(u"byPhoneBox"_s);
        QVERIFY(box.isChecked());
        box.setChecked(false);
        settings.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(!desk.settings->flag(desk::keys::byPhone));
        QVERIFY(!desk.child("phoneButton").isVisible());
    }

    void whatIsShownAgainStaysMarked()
    {
        DeskFixture desk;
        find(desk, own);
        QCOMPARE(desk.window->counter().recent().size(), 1);
        desk.window->counter().clear();
        desk.window->counter().recall(desk::RecentLookup(desk.window->counter().recent().first()));
        QVERIFY2(desk.text("reasonLabel").contains(u"Found by phone"_s), qPrintable(desk.text("reasonLabel")));
        QCOMPARE(desk.edit().text(), QString()); // no number was read
        QVERIFY(!DeskFixture::everyText().contains(own));
    }
};

TEST_UNDER(QApplication, TestWindowByPhone)
#include "tst_window_byphone.moc"

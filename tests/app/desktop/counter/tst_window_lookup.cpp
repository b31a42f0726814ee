// SPDX-License-Identifier: MIT
#include "app/desktop/deskfixture.h"
#include "fakes/faultrow.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWindowLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberAppears()
    {
        DeskFixture desk;
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Active"_s);
        QVERIFY(desk.text("reasonLabel").contains(u"2027"_s));
        QCOMPARE(desk.text("nameValue"), u"Tan Mei Ling 陈美玲"_s);
        QVERIFY(desk.text("summaryValue").contains(u"8008010001"_s));
        QVERIFY(desk.text("summaryValue").contains(u"Gold Card"_s));
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QVERIFY(desk.text("pointsValue").remove(u',') == u"1250"_s);
        QCOMPARE(desk.text("discountValue"), u"10% off"_s);
        QVERIFY(desk.text("creditValue").contains(u"500"_s));
        QVERIFY(desk.child("memberView").isVisible());
        QVERIFY(!desk.child("messageCard").isVisible());
        QCOMPARE(desk.asked(), QStringList{u"8008010001"_s});
    }

    void leadingZerosReachTheServiceAsText()
    {
        DeskFixture desk;
        desk.look(u"0008010001"_s);
        QCOMPARE(desk.text("nameValue"), u"Wong Siew Lan"_s);
        QVERIFY(desk.server->calls().front().body.contains(R"("customerNum":"0008010001")"));
        QCOMPARE(desk.asked().size(), 1);
    }

    void V12_verdicts_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("disabled") << u"8008010013"_s << u"Disabled"_s;
        QTest::newRow("deleted") << u"8008010014"_s << u"Deleted"_s;
        QTest::newRow("expired") << u"8008010015"_s << u"Expired"_s;
        QTest::newRow("expired yesterday") << u"8008010016"_s << u"Expired"_s;
        QTest::newRow("last day") << u"8008010017"_s << u"Active, expires today"_s;
        QTest::newRow("soon") << u"8008010020"_s << u"Active, expires soon"_s;
        QTest::newRow("31 days") << u"8008010021"_s << u"Active"_s;
        QTest::newRow("unknown") << u"8008010031"_s << u"Standing unknown"_s;
        QTest::newRow("another number") << u"8008010077"_s << u"Different member returned"_s;
        for (int i = 4; i <= 9; ++i)
            QTest::addRow("nobody %d", i) << u"800801999%1"_s.arg(i) << u"Member not found"_s;
    }
    void V12_verdicts()
    {
        QFETCH(QString, number);
        DeskFixture desk;
        desk.look(number);
        QTEST(desk.text("verdictLabel"), "verdict");
        QCOMPARE(desk.asked(), QStringList{number});
        const auto *found = std::get_if<desk::Found>(&desk.window->counter().state());
        if (found != nullptr && !found->awaitsConfirmation) // the others are of other rows
            fakes::noteRow({}, u"the member, marked: "_s + desk.text("verdictLabel"));
    }

    void U11_nobodyShowsNoMemberAndIsNoFault()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.look(u"999"_s);
        QVERIFY(desk.shows<desk::Nobody>());
        QCOMPARE(desk.text("numberLabel"), u"999"_s);
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"Tan Mei Ling"_s));
    }

    void amountsThatAreNotKnownAreNeverZero()
    {
        DeskFixture desk;
        desk.look(u"8008010027"_s); // null
        QCOMPARE(desk.text("balanceValue"), QString());
        desk.look(u"8008010032"_s); // "1,234.50"
        QCOMPARE(desk.text("balanceValue"), u"unreadable"_s);
        desk.look(u"8008010002"_s);
        QCOMPARE(desk.text("balanceValue"), u"0.00"_s);
        desk.look(u"8008010009"_s);
        QCOMPARE(desk.text("balanceValue"), u"-45.60"_s);
    }

    void faultsOfTheService_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::newRow("web page with 503") << u"8008019990"_s << u"HTTP-503"_s;
        QTest::newRow("sign-in page") << u"8008019992"_s << u"REPLY-"_s;
    }
    void faultsOfTheService()
    {
        QFETCH(QString, number);
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.look(number);
        QVERIFY(desk.shows<desk::Failed>());
        const auto &fault = std::get<desk::Failed>(desk.window->counter().state()).fault;
        QVERIFY2(desk.text("reasonLabel").endsWith(fault.code()), qPrintable(desk.text("reasonLabel")));
        if (number == u"8008019990"_s)
            QTEST(fault.code(), "code");
        QCOMPARE(desk.text("numberLabel"), number);
        QCOMPARE(desk.edit().text(), number);
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"Tan Mei Ling"_s));
        desk.look(u"8008010002"_s); // without a restart
        QCOMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
        QCOMPARE(desk.asked().size(), 3);
    }

    void aServerThatIsGone()
    {
        DeskFixture desk;
        desk.server->stop();
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"The server does not accept connections"_s);
        QCOMPARE(desk.edit().text(), u"8008010001"_s);
        QVERIFY(desk.child("settingsButton").isVisible());
    }

    void aWrongKey()
    {
        DeskFixture desk({.key = u"not the key"_s});
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"The app key is wrong"_s);
        QVERIFY(desk.text("reasonLabel").endsWith(u"SVC-1032"_s));
        auto &card = desk.child("messageCard");
        QVERIFY(card.findChild<QWidget *>(u"settingsButton"_s)->isVisible());
    }

    void callsUsedUp()
    {
        DeskFixture desk({.dailyLimit = 1});
        desk.look(u"8008010001"_s);
        desk.look(u"8008010002"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Today's calls are used up"_s);
    }

    void askingHasCancelAndShowsNoOldMember()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.scan(u"8008019991"_s);
        QVERIFY(desk.shows<desk::Asking>());
        QCOMPARE(desk.text("verdictLabel"), u"Asking the service…"_s);
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"Tan Mei Ling"_s));
        QVERIFY(!DeskFixture::everyText().join(u'\n').contains(u"671.20"_s));
        auto &cancel = desk.child<QAbstractButton>("cancelButton");
        // Until the card comes, the emptied page: nothing flickers where the answer is quick.
        QVERIFY(desk.child("memberScroll").isVisible());
        for (const char *name : {"nameValue", "summaryValue", "balanceValue", "pointsValue", "ageChip"})
            QCOMPARE(desk.text(name), QString());
        QCOMPARE(desk.masked("phoneValue"), QString());
        TRY_VERIFY(cancel.isVisible());
        TRY_COMPARE(desk.asked().size(), 2);
        QTest::mouseClick(&cancel, Qt::LeftButton);
        QVERIFY(!desk.window->counter().isAsking());
        QCOMPARE(desk.text("verdictLabel"), u"Cancelled"_s);
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().text(), u"8008019991"_s);
        desk.look(u"8008010002"_s);
        QCOMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
    }

    void aQuickAnswerTakesThePlaceOfTheOneBefore()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.window->findChild<QTimer *>(u"askingCardTimer"_s)
            ->setInterval(std::chrono::minutes(1)); // however slow this machine is
        auto &card = desk.child("messageCard");
        desk.scan(u"8008010002"_s);
        QVERIFY(!card.isVisible());
        TRY_COMPARE(desk.text("nameValue"), u"Lim Kok Wai"_s);
        QVERIFY(!card.isVisible());
        desk.look(u"8008019999"_s); // nobody has it
        QVERIFY(card.isVisible());
        desk.scan(u"8008010001"_s);
        QVERIFY(card.isVisible()); // no member's page to stay on
    }

    void escapeCancelsThenClears()
    {
        DeskFixture desk;
        desk.scan(u"8008019991"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.text("verdictLabel"), u"Cancelled"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        QCOMPARE(desk.edit().text(), QString());
    }

    void theButtonLooksUpAndCancels()
    {
        DeskFixture desk;
        auto &button = desk.child<QAbstractButton>("searchButton");
        desk.type(u"8008010001"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(button.text(), u"Cancel"_s);
        QVERIFY(desk.settle());
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.edit().selectedText(), u"8008010001"_s); // the next scan replaces it
        desk.look(u"8008010002"_s);
        QCOMPARE(desk.asked(), (QStringList{u"8008010001"_s, u"8008010002"_s}));
        desk.scan(u"8008019991"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(desk.text("verdictLabel"), u"Cancelled"_s);
        QCOMPARE(button.text(), u"Look up"_s);
    }

    void emptyFieldAsksNothing()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.edit().clear();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.text("verdictLabel"), u"Ready"_s);
        QVERIFY(desk.child("noteLabel").isVisible());
        QCOMPARE(desk.asked().size(), 1);
    }

    void S01_notSetUpLeadsOn()
    {
        DeskFixture desk({.credentials = false});
        QCOMPARE(desk.text("verdictLabel"), u"Not set up yet"_s);
        QCOMPARE(desk.text("readyChip"), u"Not ready: set up first"_s);
        auto &card = desk.child("messageCard");
        QVERIFY(card.findChild<QWidget *>(u"settingsButton"_s)->isVisible());
        desk.noteWhatIsSeen();
        auto &demo = desk.child<QAbstractButton>("demoButton");
        QVERIFY(demo.isVisible());
        desk.scan(u"8008010001"_s);
        QVERIFY(desk.shows<desk::NotSetUp>());
        desk.scan(u"https://example.com/"_s); // refused: the way on must come back
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.text("verdictLabel"), u"Not set up yet"_s);
        QVERIFY(demo.isVisible());
        desk.scan(u"https://example.com/"_s);
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("verdictLabel"), u"Not set up yet"_s);
        QTest::mouseClick(&demo, Qt::LeftButton);
        QVERIFY(desk.child("demoBanner").isVisible());
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.text("readyChip"), u"Ready to scan"_s);
        desk.look(u"8008010001"_s);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(desk.asked().size(), 0); // the demo has a service of its own
    }

    void J13_anotherNumberIsCoveredUntilConfirmed()
    {
        DeskFixture desk;
        desk.look(u"8008010077"_s);
        desk.noteWhatIsSeen();
        QVERIFY(desk.text("reasonLabel").contains(u"8008010077"_s));
        QVERIFY(desk.text("reasonLabel").contains(u"8008010001"_s));
        const QString all = DeskFixture::everyText().join(u'\n');
        for (const QString &value : {u"671.20"_s, u"Tan Mei Ling"_s, u"Gold Card"_s, u"5640"_s, u"Jalan"_s})
            QVERIFY2(!all.contains(value), qPrintable(value));
        desk.type(u"99"_s); // another number: confirming now would show a member under it
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QVERIFY(desk.shows<desk::Nobody>());
        desk.look(u"8008010077"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.text("balanceValue"), u"671.20"_s);
        QCOMPARE(desk.asked(), (QStringList{u"8008010077"_s, u"99"_s, u"8008010077"_s}));
    }

    void againAsksAgainAndShowsTheChangeOfNothing()
    {
        DeskFixture desk;
        desk.press(Qt::Key_F5);
        QCOMPARE(desk.asked().size(), 0);
        desk.look(u"8008010001"_s);
        desk.press(Qt::Key_F5);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().size(), 2);
        QCOMPARE(desk.text("balanceNote"), QString());
    }

    void recentShowsWhatWasSeenWithoutACall()
    {
        DeskFixture desk;
        desk.look(u"8008010001"_s);
        desk.look(u"8008010002"_s);
        auto &list = desk.child<QAbstractItemView>("recentList");
        QCOMPARE(list.model()->rowCount(), 2);
        const QModelIndex first = list.model()->index(1, 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(first).center());
        QCOMPARE(desk.text("nameValue"), u"Tan Mei Ling 陈美玲"_s);
        QVERIFY(desk.text("ageChip").startsWith(u"Earlier result"_s));
        QVERIFY(desk.edit().hasFocus());
        QCOMPARE(desk.asked().size(), 2);
        desk.press(Qt::Key_F5);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked().last(), u"8008010001"_s);
        QVERIFY(desk.text("ageChip").startsWith(u"Just now"_s));
    }
};

TEST_UNDER(QApplication, TestWindowLookup)
#include "tst_window_lookup.moc"

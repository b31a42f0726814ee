// SPDX-License-Identifier: MIT
#include "app/desktop/answeringdesk.h"

#include "fakes/stillness.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desktop/topups/stepchart.h>
#include <desktop/topups/topupsdialog.h>

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto member = u"8008010001"_s; // Tan Mei Ling: three top-ups

desktop::TopUpsDialog *dialogOf(const DeskFixture &desk)
{
    auto *dialog = desk.window->findChild<desktop::TopUpsDialog *>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

/// F4, and the dialog is there.
desktop::TopUpsDialog &opened(DeskFixture &desk)
{
    desk.press(Qt::Key_F4);
    auto *dialog = dialogOf(desk);
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog, fakes::longest()))
        qFatal("the top-ups do not open");
    return *dialog;
}

QString text(const QWidget &dialog, const char *name)
{
    return dialog.findChild<QLabel *>(QLatin1StringView(name))->text();
}

QTableView &tableOf(const QWidget &dialog)
{
    return *dialog.findChild<QTableView *>();
}

QString cell(const QWidget &dialog, int row, int column)
{
    return tableOf(dialog).model()->index(row, column).data().toString();
}

void click(const QWidget &dialog, const char *name)
{
    dialog.findChild<QAbstractButton *>(QLatin1StringView(name))->click();
}

/// Asks, until an answer or a fault is there.
void ask(desktop::TopUpsDialog &dialog)
{
    click(dialog, "askButton");
    const auto *close = dialog.findChild<QAbstractButton *>(u"closeButton"_s);
    QVERIFY(fakes::until([close] { return close->text() == u"&Close"_s; }));
}

QByteArray topUp(const char *at, const char *paid, const char *given, const char *after)
{
    return QByteArray(R"({"datetime":")") + at + R"(","rechargeMoney":")" + paid + R"(","giftMoney":")" + given
        + R"(","customerMoneyAfterRecharge":")" + after + R"(","payMethod":"<b>Cash</b>","rechargeStoreAccount":"mylin0"})";
}

/// A member is shown, and the next question is answered with these top-ups.
void willAnswer(AnsweringDesk &a, const QByteArray &rows)
{
    a.lookAtMember(u"7"_s, R"("name":"Mei")");
    a.server.restart({.bytes = examples::httpReply(examples::success('[' + rows + ']'))});
}

} // namespace

/// F4: what a member has paid in.
class TestTopUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItCostsAndAsksNothingByItself()
    {
        DeskFixture desk;
        desk.look(member);
        const auto &dialog = opened(desk);
        QCOMPARE(text(dialog, "topUpsWords"), u"Top-ups of Tan Mei Ling 陈美玲: this is one call.\n299 of 300 are left."_s);
        QVERIFY(!dialog.isModal());
        click(dialog, "closeButton");
        QVERIFY(dialogOf(desk) == nullptr);
        QCOMPARE(desk.askedInTheEnd(), QStringList{member});
    }

    void aNumberTypedByHandIsTheCounters()
    {
        DeskFixture desk;
        desk.look(member);
        opened(desk);
        desk.typeByHand(u"8008010005"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{member, u"8008010005"_s})); // and no top-ups
        QVERIFY(dialogOf(desk) == nullptr);
    }

    void aHeldKeyDoesNotCloseIt()
    {
        DeskFixture desk;
        desk.look(member);
        auto &dialog = opened(desk);
        dialog.activateWindow(); // else it would be the main window's key
        QVERIFY(fakes::until([&] { return QApplication::activeWindow() == &dialog; }));
        QKeyEvent again(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&dialog, &again);
        QVERIFY(dialogOf(desk) != nullptr);
        QTest::keyClick(&dialog, Qt::Key_F4);
        QVERIFY(dialogOf(desk) == nullptr);
    }

    void coveredFromThenOn()
    {
        DeskFixture desk;
        desk.look(member);
        auto &dialog = opened(desk);
        ask(dialog);
        const QString seen = cell(dialog, 0, 1);
        desk.settings->setFlag(desk::keys::coverAmounts, true);
        dialog.coverAgain(); // as when the settings are saved
        QVERIFY(cell(dialog, 0, 1) != seen);
    }

    void theWindowGoesWhileItAsks()
    {
        DeskFixture desk;
        desk.server->setLatency(std::chrono::milliseconds(300));
        desk.look(member);
        click(opened(desk), "askButton");
        desk.window.reset(); // nothing of it is touched any more
    }

    void oneCallAndTheNewestFirst()
    {
        DeskFixture desk;
        desk.look(member);
        auto &dialog = opened(desk);
        ask(dialog);
        QCOMPARE(desk.server->calls().size(), 2U);
        QVERIFY2(desk.text("allowanceChip").contains(u"2"_s), qPrintable(desk.text("allowanceChip")));
        QCOMPARE(text(dialog, "topUpsHeadline"), u"Top-ups of Tan Mei Ling 陈美玲"_s);
        QCOMPARE(tableOf(dialog).model()->rowCount(), 3);
        QStringList after;
        for (int row = 0; row < 3; ++row)
            after << cell(dialog, row, 3);
        QCOMPARE(after, (QStringList{u"700.55"_s, u"320.00"_s, u"100.00"_s}));
        QCOMPARE(cell(dialog, 0, 4), u"Card"_s);
        QCOMPARE(text(dialog, "topUpsSums"), u"3 top-ups. Paid: 800. Given: 70.00."_s);
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"askButton"_s)->isVisible());
    }

    void thePictureIsReadAsAList()
    {
        DeskFixture desk;
        desk.look(member);
        auto &dialog = opened(desk);
        ask(dialog);
        const auto &chart = *dialog.findChild<desktop::StepChart *>();
        QVERIFY(chart.isVisible());
        const QStringList lines = chart.accessibleDescription().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.first().endsWith(u": 700.55"_s), qPrintable(lines.first()));
        QVERIFY(lines.last().endsWith(u": 100.00"_s));
        QCOMPARE(chart.accessibleName(), u"Balance after each top-up"_s);
        for (const desktop::Theme theme : {desktop::Theme::Light, desktop::Theme::Dark}) {
            desktop::StepChart painted;
            painted.setLook(desktop::Look(theme));
            painted.resize(600, 200);
            const QImage empty = painted.grab().toImage();
            painted.setPoints(desk::TopUpList(topUps()), QLocale::c());
            const QImage picture = painted.grab().toImage();
            QVERIFY(picture != empty);
            QVERIFY(has(picture, desktop::Look(theme).palette().color(QPalette::Highlight)));
            painted.setCovered(true);
            QVERIFY(!has(painted.grab().toImage(), desktop::Look(theme).palette().color(QPalette::Highlight)));
            QVERIFY(!painted.accessibleDescription().contains(u'5'));
        }
    }

    void unreadableIsSaidAndNotHidden()
    {
        AnsweringDesk a;
        const QByteArray bad = topUp("soon", "1,000", "", "5.00");
        const QByteArray good = topUp("2026-05-01 10:00:00", "12345678901234567.89", "0.1", "?");
        willAnswer(a, bad + ",7," + good + ",[]," + bad);
        auto &dialog = opened(a.desk);
        ask(dialog);
        QCOMPARE(tableOf(dialog).model()->rowCount(), 3);
        QCOMPARE(cell(dialog, 0, 1), u"12,345,678,901,234,567.89"_s);
        QCOMPARE(cell(dialog, 0, 3), u"unreadable"_s);
        QCOMPARE(cell(dialog, 0, 4), u"<b>Cash</b>"_s); // as it came
        QCOMPARE(cell(dialog, 1, 0), u"unreadable"_s);
        QCOMPARE(cell(dialog, 1, 1), u"unreadable"_s);
        QCOMPARE(text(dialog, "topUpsSums"),
                 u"3 top-ups. Paid: 12,345,678,901,234,567.89. Given: 0.1.\n"
                 "2 amounts paid are unreadable, and not in the sum.\n"
                 "2 rows have no amount given.\n"
                 "2 rows could not be read at all, and are in no sum."_s);
        QVERIFY(!dialog.findChild<desktop::StepChart *>()->isVisible()); // there is no point to draw
    }

    void amountsStandRightAndAreNeverCut()
    {
        AnsweringDesk a;
        constexpr const char *amount = "9999999999999999999999999999999999999999.25";
        willAnswer(a, topUp("2026-05-01", amount, amount, amount));
        auto &dialog = opened(a.desk);
        ask(dialog);
        const QTableView &table = tableOf(dialog);
        for (const int column : {1, 2, 3}) {
            const QVariant alignment = table.model()->index(0, column).data(Qt::TextAlignmentRole);
            QVERIFY(Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight));
            QVERIFY(table.columnWidth(column) > table.fontMetrics().horizontalAdvance(cell(dialog, 0, column)));
        }
    }

    void noneIsAnAnswer()
    {
        AnsweringDesk a;
        willAnswer(a, {});
        auto &dialog = opened(a.desk);
        ask(dialog);
        QCOMPARE(text(dialog, "topUpsWords"), u"No top-ups"_s);
        QVERIFY(!tableOf(dialog).isVisible());
        QCOMPARE(a.server.posts(), 1);
    }

    void aFaultHasItsCodeAndIsAskedAgainByAPerson()
    {
        AnsweringDesk a;
        a.lookAtMember(u"7"_s, R"("name":"Mei")");
        a.server.restart({.bytes = examples::httpReply("busy", {}, "503 Busy")});
        auto &dialog = opened(a.desk);
        ask(dialog);
        QVERIFY(!text(dialog, "topUpsHeadline").isEmpty());
        QVERIFY(text(dialog, "topUpsWords").endsWith(u"HTTP-503"_s));
        QCOMPARE(dialog.findChild<QAbstractButton *>(u"askButton"_s)->text(), u"&Ask again (this is a call)"_s);
        QCOMPARE(a.server.posts(), 1);
        a.server.restart({.bytes = examples::httpReply(examples::success('[' + topUp("2026-05-01", "1", "0", "1") + ']'))});
        ask(dialog);
        QCOMPARE(tableOf(dialog).model()->rowCount(), 1);
        QCOMPARE(a.server.posts(), 1);
    }

    void aScanGoesOnAndClosesIt()
    {
        DeskFixture desk;
        desk.look(member);
        auto &dialog = opened(desk);
        desk.pass(std::chrono::seconds(3));
        desk.scan(memberNumber(2)); // into the dialog, which has the focus
        QVERIFY(dialogOf(desk) == nullptr);
        QVERIFY(desk.settle());
        QCOMPARE(desk.asked(), (QStringList{member, memberNumber(2)}));
        Q_UNUSED(dialog);
    }

    void anotherMemberDropsTheQuestion_data()
    {
        QTest::addColumn<bool>("clears");
        QTest::newRow("another member") << false;
        QTest::newRow("nobody any more") << true;
    }
    void anotherMemberDropsTheQuestion()
    {
        QFETCH(bool, clears);
        AnsweringDesk a;
        a.lookAtMember(u"7"_s, R"("name":"Mei")");
        a.server.restart({});
        click(opened(a.desk), "askButton");
        QVERIFY(fakes::until([&a] { return a.server.posts() == 1; }));
        if (clears)
            a.desk.window->counter().clear();
        else
            a.desk.window->counter().enter(u"8"_s);
        QVERIFY(dialogOf(a.desk) == nullptr);
        fakes::deliverPosted();
        QVERIFY(a.desk.window->findChild<desktop::TopUpsDialog *>() == nullptr);
    }

    void anotherStoreClosesIt()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) {
            desk::Store store = settings.store();
            settings.setStores({store, store}, 0);
        }});
        desk.look(member);
        opened(desk);
        QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(dialogOf(desk) == nullptr);
    }

    void onlyOfAMemberWhoIsShown()
    {
        AnsweringDesk a;
        a.desk.press(Qt::Key_F4);
        QVERIFY(dialogOf(a.desk) == nullptr);
        a.look(u"7"_s, examples::success(R"({"customerUid":1,"number":"8"})")); // not confirmed
        a.desk.press(Qt::Key_F4);
        QVERIFY(dialogOf(a.desk) == nullptr);
        a.look(u"7"_s, examples::success(R"({"number":"7","customerUid":"x"})"));
        a.desk.press(Qt::Key_F4);
        QVERIFY(dialogOf(a.desk) == nullptr);
        QVERIFY(a.desk.child<QLabel>("noticeLabel").text().contains(u"no uid that can be read"));
    }

    void whatIsCoveredAtTheCounterIsCoveredHere()
    {
        DeskFixture desk({.set = [](desk::Settings &settings) { settings.setFlag(desk::keys::coverAmounts, true); }});
        desk.look(member);
        auto &dialog = opened(desk);
        ask(dialog);
        const QString covered = cell(dialog, 0, 1);
        QVERIFY(covered.contains(u'•'));
        QVERIFY(!text(dialog, "topUpsSums").contains(u"800"_s));
        QTest::keyPress(&dialog, Qt::Key_F7);
        QCOMPARE(cell(dialog, 0, 1), u"500"_s);
        QVERIFY(text(dialog, "topUpsSums").contains(u"800"_s));
        QTest::keyRelease(&dialog, Qt::Key_F7);
        QCOMPARE(cell(dialog, 0, 1), covered);
    }

private:
    static kybio::TopUps topUps()
    {
        kybio::TopUps answer;
        for (const char *at : {"2026-01-01", "2026-02-01", "2026-03-01"}) {
            kybio::TopUp row;
            row.at = *kybio::CalendarDate::parse(QLatin1StringView(at));
            row.balanceAfter = *kybio::Decimal::parse(answer.rows.size() == 1 ? "50" : "500");
            answer.rows.push_back(row);
        }
        return answer;
    }
    static bool has(const QImage &picture, const QColor &color)
    {
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == color)
                    return true;
        return false;
    }
};

TEST_UNDER(QApplication, TestTopUps)
#include "tst_topups.moc"

// SPDX-License-Identifier: MIT
// Many members at once, through the real window and a real service.
#include "app/desktop/deskfixture.h"
#include "desk/pin/knownpin.h"
#include "fakes/testprogram.h"
#include "fakes/waiting.h"

#include <desk/members/memberrun.h>
#include <desktop/answer/memberpanel.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/memberswindow.h>
#include <desktop/charts/barchart.h>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using desk::MemberRow;
using desktop::MembersWindow;
using State = desk::MemberRun::State;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int everybody = 42; // in the stand-in's catalogue

/// A counter's window with the manager's window open.
struct Manager : DeskFixture {
    explicit Manager(const Wish &wish = {})
        : DeskFixture(wish)
    {
        press(Qt::Key_F6);
    }

    [[nodiscard]] MembersWindow *members() const { return window->findChild<MembersWindow *>(); }
    [[nodiscard]] QString says(const char *label) const { return child<QLabel>(label).text(); }
    void click(const char *button) const { child<QAbstractButton>(button).click(); }
    [[nodiscard]] State state() const { return members()->run()->state(); }
    /// Until nothing is asked, and all that came is in the table.
    [[nodiscard]] bool ends() const
    {
        return fakes::until([this] { return state() != State::Asking && !members()->list().isWorking(); });
    }
    [[nodiscard]] QTableView &table() const { return child<QTableView>("membersTable"); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            cells << table().model()->index(row, column).data().toString();
        return cells;
    }
    [[nodiscard]] bool hasChild(const char *widget) const
    {
        return members()->findChild<QWidget *>(QLatin1StringView(widget)) != nullptr;
    }
    [[nodiscard]] bool isShown(const char *widget) const { return child<QWidget>(widget).isVisible(); }
};

void limitTo(desk::Settings &settings, int limit)
{
    auto stores = settings.stores();
    stores[0].dailyLimit = limit;
    settings.setStores(stores, 0);
}

/// Of the PIN 4711.
QString digest()
{
    return fakes::digestOf4711;
}

/// A dialog over the manager's window; null where there is none.
QDialog *dialog(const char *name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1StringView(name) && widget->isVisible())
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

} // namespace

class TestMembersWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void f6OpensItAndAsksNothing()
    {
        Manager manager;
        QVERIFY(manager.members() != nullptr);
        QVERIFY(manager.members()->isVisible());
        QVERIFY(manager.isShown("startWords"));
        QVERIFY(!manager.isShown("keepButton"));
        QCOMPARE(manager.server->callCount(), 0);
        QVERIFY(!manager.members()->hasSomethingToLose());
        manager.members()->close();
        QVERIFY(fakes::until([&] { return manager.members() == nullptr; }));
    }

    void notLoadedBeforeSomebodyOpensIt()
    {
        DeskFixture desk;
        QVERIFY(desk.window->findChild<MembersWindow *>() == nullptr);
    }

    void thePriceComesFirst()
    {
        Manager manager({.set = [](desk::Settings &settings) { limitTo(settings, 300); }});
        manager.click("everyoneButton");
        QVERIFY(dialog("priceDialog") != nullptr);
        QVERIFY(manager.says("priceSentence").contains(u"300 calls are left today."));
        QCOMPARE(manager.server->callCount(), 0);
        QCOMPARE(manager.child<QSpinBox>("mostCalls").maximum(), 300); // more cannot even be allowed
        dialog("priceDialog")->reject();
        QCOMPARE(manager.server->callCount(), 0);
        QVERIFY(manager.members()->run() == nullptr);
    }

    void everyoneWithSums()
    {
        Manager manager;
        manager.click("everyoneButton");
        dialog("priceDialog")->accept();
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::Complete);
        QCOMPARE(manager.server->callCount(), 1);
        QCOMPARE(manager.table().model()->rowCount(), everybody);
        QVERIFY(manager.column(0).contains(u"0008010001"_s)); // its zeros
        kybio::Decimal sum;
        for (int row = 0; row < everybody; ++row) {
            const auto balance = manager.members()->list().rows().member(row).balance;
            if (balance.hasValue())
                sum = sum + *balance.value();
        }
        QCOMPARE(manager.members()->list().order().all.balance.sum().toString(), sum.toString());
        QString written = manager.says("membersSums");
        QVERIFY(written.remove(u',').contains(sum.toString()));
    }

    void itsCallsAreCountedWhereTheCountersAre()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        QVERIFY(manager.ends());
        QCOMPARE(manager.server->callCount(), 5);
        QVERIFY(manager.says("runDetails").contains(u"5 calls made"));
        QCOMPARE(desk::Allowance(manager.callsFolder()).used(manager.settings->store().appId), 5);
    }

    void stopsAtTheLimitAndGoesOnWithTheNextPage()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(2);
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::CallLimit);
        QCOMPARE(manager.table().model()->rowCount(), 20);
        QVERIFY(manager.says("runHeadline").contains(u"limit"));
        manager.click("goOnButton");
        dialog("priceDialog")->accept();
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::Complete);
        QCOMPARE(manager.table().model()->rowCount(), everybody);
        QCOMPARE(manager.server->callCount(), 5); // no page twice
    }

    void neverMoreThanTheDayHas()
    {
        Manager manager({.pageSize = 10, .set = [](desk::Settings &settings) { limitTo(settings, 3); }});
        manager.members()->beginEveryone(100); // the counter might ask meanwhile: the limit is looked at before each page
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::Stopped);
        QCOMPARE(manager.server->callCount(), 3);
        QCOMPARE(manager.table().model()->rowCount(), 30);
    }

    void usedUpKeepsWhatCame()
    {
        Manager manager({.dailyLimit = 2, .pageSize = 10});
        manager.members()->beginEveryone(100);
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::Failed);
        QCOMPARE(manager.table().model()->rowCount(), 20);
        QVERIFY(manager.says("runHeadline").contains(manager.members()->run()->fault()->code()));
    }

    void aListOfNumbers()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s, u"999999"_s, u"4111 1111 1111 1111"_s, u"8008010009"_s}, 10);
        QVERIFY(manager.ends());
        QCOMPARE(manager.server->callCount(), 3);
        QCOMPARE(manager.asked(), (QStringList{u"0008010001"_s, u"999999"_s, u"8008010009"_s}));
        QCOMPARE(manager.column(0), (QStringList{u"0008010001"_s, u"999999"_s, u"4111 1111 1111 1111"_s, u"8008010009"_s}));
        const QStringList standing = manager.column(2);
        QCOMPARE(standing.at(1), u"Member not found"_s);
        QVERIFY(standing.at(2).contains(u"not asked"));
        QCOMPARE(manager.members()->list().order().all.rows, 2);
        QCOMPARE(manager.members()->list().order().all.balance.sum().toString(), u"625.60"_s); // 671.20 and -45.60
    }

    void theCounterComesFirst()
    {
        Manager manager({.pageSize = 10});
        manager.server->setLatency(std::chrono::milliseconds(300));
        manager.window->lookUp(u"8008010001"_s);
        QVERIFY(manager.window->counter().isAsking());
        manager.members()->beginEveryone(100);
        QCOMPARE(manager.state(), State::Asking);
        QVERIFY(manager.says("runHeadline").contains(u"counter comes first"));
        QVERIFY(manager.settle());
        QVERIFY(manager.server->calls().at(0).body.contains("customerNum"));
        manager.server->setLatency(std::chrono::milliseconds(0));
        QVERIFY(manager.ends());
        QCOMPARE(manager.server->callCount(), 6);
    }

    void pauseAndContinue()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        manager.click("pauseButton");
        QVERIFY(fakes::until([&] { return manager.members()->run()->calls() == 1; })); // the page that was under way
        QCOMPARE(manager.says("runHeadline"), u"Paused"_s);
        QCOMPARE(manager.server->callCount(), 1);
        manager.click("pauseButton");
        QVERIFY(manager.ends());
        QCOMPARE(manager.server->callCount(), 5);
    }

    void closingAsksOnce()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        manager.members()->close();
        QVERIFY(manager.members()->isVisible());
        QVERIFY(dialog("closeQuestion") != nullptr);
        manager.members()->close(); // not a second one
        dialog("closeQuestion")->reject();
        QVERIFY(manager.ends()); // goes on
        QCOMPARE(manager.state(), State::Complete);
        manager.window->close(); // takes it along: asks, too
        QVERIFY(manager.window->isVisible());
        QVERIFY(fakes::until([&] { return dialog("closeQuestion") != nullptr; }));
        manager.click("closeButton");
        QVERIFY(fakes::until([&] { return !manager.window->isVisible(); }));
    }

    void noCallWhileSomebodyThinksAboutClosing()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        manager.members()->close();
        QVERIFY(fakes::until([&] { return manager.members()->run()->calls() == 1; }));
        manager.click("closeButton");
        QVERIFY(fakes::until([&] { return manager.members() == nullptr; }));
        QCOMPARE(manager.server->callCount(), 1);
    }

    void coveredAndNotThrownAway()
    {
        Manager manager;
        manager.members()->beginEveryone(100);
        QVERIFY(manager.ends());
        manager.members()->cover();
        QVERIFY(manager.members()->isCovered());
        for (const char *part : {"membersTable", "membersSums", "keepButton", "runHeadline"})
            QVERIFY2(!manager.isShown(part), part);
        manager.click("uncoverButton");
        QVERIFY(manager.isShown("membersTable"));
        QCOMPARE(manager.table().model()->rowCount(), everybody);
        QCOMPARE(manager.server->callCount(), 1);
    }

    void withAPinItIsAskedFirst()
    {
        Manager manager({.set = [](desk::Settings &settings) { settings.setText(desk::keys::pinDigest, digest()); }});
        QVERIFY(manager.members() == nullptr);
        QVERIFY(dialog("pinPrompt") != nullptr);
        dialog("pinPrompt")->reject();
        QVERIFY(manager.members() == nullptr);
    }

    void aScanGoesToTheCounter()
    {
        Manager manager;
        manager.members()->activateWindow();
        QVERIFY(fakes::until([&] { return QApplication::activeWindow() == manager.members(); }));
        manager.scan(u"8008010001"_s);
        QVERIFY(manager.settle());
        QVERIFY(manager.shows<desk::Found>());
        QVERIFY(fakes::until([&] { return QApplication::activeWindow() == manager.window.get(); }));
    }

    void aSelectionIsCopiedAsATable()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s, u"8008010009"_s}, 10);
        QVERIFY(manager.ends());
        QGuiApplication::clipboard()->clear();
        manager.table().selectAll();
        QTest::keyClick(&manager.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Number\tName\t"));
        QVERIFY(lines.at(1).startsWith(u"0008010001\t"));
        QVERIFY(lines.at(2).contains(u"\t-45.60\t"));
    }

    void keptAsCsvWithoutContacts()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s, u"999999"_s}, 10);
        QVERIFY(manager.ends());
        QTemporaryDir folder;
        const QString name = folder.filePath(u"list.csv"_s);
        manager.members()->keep(name, false, false);
        QVERIFY(fakes::until([&] { return manager.says("membersNotice").contains(u"Saved: 1 member"); }));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"=\"\"0008010001\"\""));
        QVERIFY(!text.contains(u"phone"));
        QVERIFY(!text.contains(u"999999")); // who is no member is in no list of members
    }

    void keptAsPagesAndForExcel()
    {
        Manager manager;
        manager.members()->beginEveryone(10);
        QVERIFY(manager.ends());
        QTemporaryDir folder;
        for (const auto &[name, magic] : {std::pair{u"list.pdf"_s, "%PDF"}, std::pair{u"list.xlsx"_s, "PK\3\4"}}) {
            manager.members()->keep(folder.filePath(name), false, false);
            QVERIFY(fakes::until([&] { return manager.says("membersNotice").contains(name); }));
            QVERIFY2(manager.says("membersNotice").contains(u"Saved: 42 members"), qPrintable(manager.says("membersNotice")));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(magic));
        }
    }

    void whatCannotBeKeptIsSaid()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s}, 10);
        QVERIFY(manager.ends());
        for (const char *name : {"x.csv", "x.xlsx", "x.pdf"}) {
            manager.members()->keep(u"/nowhere/at/all/"_s + QLatin1StringView(name), false, false);
            QVERIFY(fakes::until([&] { return manager.says("membersNotice").contains(u"Not saved"); }));
        }
    }

    void comparedWithAnEarlierExport()
    {
        Manager manager;
        manager.members()->beginEveryone(10);
        QVERIFY(manager.ends());
        QTemporaryDir folder;
        const QString name = folder.filePath(u"earlier.csv"_s);
        manager.members()->keep(name, false, false);
        QVERIFY(fakes::until([&] { return manager.says("membersNotice").contains(u"Saved"); }));
        manager.members()->compareWith(name);
        QVERIFY(fakes::until([&] { return manager.hasChild("changesSummary"); }));
        QCOMPARE(manager.says("changesSummary"), u"Against earlier.csv\nNothing has changed: 42 members are the same."_s);
        // Somebody was not there, somebody else had another balance, and somebody is there no more.
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("8008010005"); });
        for (QByteArray &line : lines) {
            if (line.contains("0008010001"))
                line.replace("671.20", "-1000.00");
        }
        lines.insert(1, "0000000001,=Gone,active,12.305,\r");
        file.resize(0);
        file.write(lines.join('\n'));
        file.close();
        manager.members()->compareWith(name);
        QVERIFY(fakes::until([&] { return manager.says("changesSummary").contains(u"Together"); }));
        const QString summary = manager.says("changesSummary");
        QVERIFY2(summary.startsWith(u"Against earlier.csv\n1 new: balance "), qPrintable(summary));
        QVERIFY2(summary.contains(u"\n1 changed: balance +1,671.20, points 0\n1 gone: balance -12.305, points 0 "),
                 qPrintable(summary));
        QVERIFY2(summary.endsWith(u"\n40 members are the same."), qPrintable(summary));
        auto &changes = manager.child<QTableView>("changesTable");
        QStringList kinds;
        for (int row = 0; row < changes.model()->rowCount(); ++row)
            kinds << changes.model()->index(row, 0).data().toString();
        QCOMPARE(kinds, (QStringList{u"+ New"_s, u"± Changed"_s, u"− Gone"_s}));
        changes.selectRow(1);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&changes, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 1),
                 u"Changed\t0008010001\tWong Siew Lan\t-1000.00\t671.20\t+1671.20\t"_s
                     + changes.model()->index(1, 6).data().toString().remove(u',') + u'\t'
                     + changes.model()->index(1, 7).data().toString().remove(u',') + u"\t0"_s);
        Q_EMIT changes.activated(changes.model()->index(1, 0));
        QVERIFY(manager.isShown("openMember"));
        QVERIFY(manager.isShown("membersTable"));
        QCOMPARE(manager.server->callCount(), 1); // it costs nothing
        manager.members()->beginList({u"0008010001"_s}, 1);
        QVERIFY(!manager.hasChild("changesSummary"));
        QVERIFY(manager.ends());
        manager.members()->compareWith(name);
        QVERIFY(fakes::until([&] { return manager.hasChild("changesSummary"); }));
        QVERIFY(manager.says("changesSummary").contains(u" not in this list: "));
        QVERIFY(manager.says("changesSummary").contains(u"may still be a member"));
    }

    void whatCannotBeComparedIsSaid()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s}, 10);
        QVERIFY(manager.ends());
        QTemporaryDir folder;
        const auto compare = [&](const QString &name, const QByteArray &bytes, const QString &says) {
            const QString path = folder.filePath(name);
            if (!bytes.isEmpty()) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(bytes);
            }
            manager.members()->compareWith(path);
            QVERIFY2(fakes::until([&] { return manager.says("membersNotice").contains(says); }),
                     qPrintable(manager.says("membersNotice")));
            QVERIFY(!manager.hasChild("changesSummary"));
        };
        compare(u"a.xlsx"_s, "PK\3\4", u"is an Excel file"_s);
        compare(u"b.csv"_s, "a,b,c\n1,2,3", u"no list that was saved here"_s);
        compare(u"c.csv"_s, QByteArray("\xff\0", 2), u"no text file"_s);
        compare(u"nowhere.csv"_s, {}, u"cannot be read"_s);
    }

    void aBarFilters()
    {
        Manager manager;
        manager.members()->beginEveryone(10);
        QVERIFY(manager.ends());
        auto &chart = manager.child<desktop::BarChart>("bandChart");
        QCOMPARE(chart.bars().size(), 7);
        chart.choose(0); // below zero
        QVERIFY(fakes::until([&] { return !manager.members()->list().isWorking(); }));
        QVERIFY(manager.table().model()->rowCount() > 0);
        for (const QString &balance : manager.column(3))
            QVERIFY(balance.startsWith(u'-'));
        QVERIFY(chart.bars().at(0).isChosen);
        QVERIFY(manager.says("membersSums").startsWith(u"Shown: "));
        chart.choose(0); // once more: all again
        QVERIFY(fakes::until([&] { return !manager.members()->list().isWorking(); }));
        QCOMPARE(manager.table().model()->rowCount(), everybody);
    }

    void aStoppedPauseIsNoTrap()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        manager.click("pauseButton");
        manager.click("stopButton");
        QVERIFY(manager.ends());
        QCOMPARE(manager.state(), State::Stopped);
        QVERIFY(manager.isShown("goOnButton"));
    }

    void aScanWhileSomebodyThinksAboutClosingStartsNothing()
    {
        Manager manager({.pageSize = 10});
        manager.members()->beginEveryone(100);
        manager.members()->close();
        QVERIFY(fakes::until([&] { return manager.members()->run()->calls() == 1; }));
        manager.window->lookUp(u"8008010001"_s);
        QVERIFY(manager.settle());
        QCOMPARE(manager.server->callCount(), 2); // the page and the scan
        dialog("closeQuestion")->reject();
        QVERIFY(manager.ends());
        QCOMPARE(manager.server->callCount(), 6);
    }

    void whatIsReplacedIsSaidFirst()
    {
        Manager manager;
        manager.click("everyoneButton");
        QVERIFY(dialog("priceDialog")->findChild<QLabel *>(u"replacesNotice"_s) == nullptr);
        dialog("priceDialog")->accept();
        QVERIFY(manager.ends());
        QVERIFY(fakes::until([] { return dialog("priceDialog") == nullptr; }));
        manager.click("listButton");
        QVERIFY(manager.isShown("replacesNotice"));
    }

    void coveringClosesWhatIsOpenOverIt()
    {
        Manager manager;
        manager.members()->beginEveryone(100);
        QVERIFY(manager.ends());
        manager.click("keepButton");
        QVERIFY(dialog("keepDialog") != nullptr);
        manager.members()->cover();
        QVERIFY(dialog("keepDialog") == nullptr); // it would save what is covered
        QVERIFY(!manager.isShown("everyoneButton"));
        QVERIFY(!manager.isShown("listButton"));
    }

    void anOpenedMemberIsAsOldAsTheyAre()
    {
        Manager manager;
        manager.members()->beginList({u"0008010001"_s}, 10);
        QVERIFY(manager.ends());
        manager.pass(10min);
        Q_EMIT manager.table().activated(manager.table().model()->index(0, 0));
        const auto *age = manager.members()->findChild<QLabel *>(u"ageChip"_s);
        QVERIFY(age != nullptr);
        QVERIFY2(age->text().contains(u"10"), qPrintable(age->text()));
    }

    void theLookFollows()
    {
        Manager manager;
        manager.members()->beginEveryone(100);
        QVERIFY(manager.ends());
        const int before = manager.table().verticalHeader()->defaultSectionSize();
        manager.window->activateWindow();
        QVERIFY(fakes::until([&] { return QApplication::activeWindow() == manager.window.get(); }));
        for (int i = 0; i < 5; ++i)
            manager.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(manager.table().verticalHeader()->defaultSectionSize() > before);
    }

    void aRowOpensInThePanel()
    {
        Manager manager;
        manager.members()->beginList({u"999999"_s, u"0008010001"_s}, 10);
        QVERIFY(manager.ends());
        Q_EMIT manager.table().activated(manager.table().model()->index(0, 0));
        const auto panels = manager.members()->findChildren<desktop::MemberPanel *>();
        QCOMPARE(panels.size(), 1);
        QVERIFY(!panels[0]->isVisible()); // nobody
        Q_EMIT manager.table().activated(manager.table().model()->index(1, 0));
        QVERIFY(panels[0]->isVisible());
        QVERIFY(panels[0]->showsMember());
    }

    void anotherStoreEndsItAndKeepsWhatCame()
    {
        Manager manager({.pageSize = 10, .set = [](desk::Settings &settings) {
                             auto stores = settings.stores();
                             stores << stores[0];
                             stores[1].appId = u"OTHERSHOP0APP0ID"_s;
                             settings.setStores(stores, 0);
                         }});
        manager.members()->beginEveryone(2);
        QVERIFY(manager.ends());
        manager.window->activateWindow();
        QVERIFY(fakes::until([&] { return QApplication::activeWindow() == manager.window.get(); }));
        manager.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(manager.members()->run() == nullptr);
        QCOMPARE(manager.table().model()->rowCount(), 20);
        QVERIFY(!manager.isShown("goOnButton"));
    }
};

TEST_UNDER(QApplication, TestMembersWindow)
#include "tst_memberswindow.moc"

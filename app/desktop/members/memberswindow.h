// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>
#include <desk/members/memberorder.h>

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace desk {
class ActiveStore;
class Counter;
class Everyone;
class MemberRun;
class NumbersRun;
class Settings;
} // namespace desk

namespace kybio {
class ReplyBase;
}

namespace desktop {

class AccentButton;
class BarChart;
class FilterRow;
class IdleClear;
class ListFile;
class MemberList;
class MemberPanel;
class MembersModel;
class RunRow;

/// Many members at once: asks everyone or the numbers of a list, and shows them as a table, as pictures and as sums. Everything
/// is in memory only.
///
/// Asks with the counter's client, and yields to the counter: while that asks, nothing is asked here. Belongs to one store: when
/// the desk goes to another, what came is thrown away.
class MembersWindow final : public QDialog {
    Q_OBJECT

public:
    using Inside = std::function<void()>;
    /// What the window works with; all must outlive it.
    struct Desk {
        desk::ActiveStore &store;
        desk::Counter &counter;
        desk::Settings &settings;
        desk::Clocks clocks;
        /// Goes on with `inside` where the manager's PIN allows it: into the window, and to contact data.
        std::function<void(const Inside &inside)> enter;
        std::function<void(const Inside &inside)> unlockContacts;
        std::function<bool()> guardsContacts;
    };

    MembersWindow(Desk desk, const Look &look, QWidget *parent);
    ~MembersWindow() override;

    void askEveryone();
    void askList();
    void askWhatToKeep();
    void print();
    /// At most so many calls.
    void beginEveryone(int mostCalls);
    void beginList(const QStringList &numbers, int mostCalls);
    [[nodiscard]] const MemberList &list() const { return *m_list; }
    [[nodiscard]] const desk::MemberRun *run() const { return m_run.get(); }
    /// True while closing would throw questions away that are still to be answered, or members that cost calls.
    [[nodiscard]] bool hasSomethingToLose() const;
    /// Covered until the PIN, or a person where there is none, uncovers it. What came is kept.
    void cover();
    [[nodiscard]] bool isCovered() const;
    /// What is selected in the table, as a table for another program: tabs between cells, all digits.
    [[nodiscard]] QString selectedText() const;

    /// Writes what is shown, or all, into a file, see ListFile; says in the window what became of it.
    void keep(const QString &file, bool onlyShown, bool withContacts);
    /// Goes on with `leave` at once where nothing is lost by it, or when somebody says so.
    void askBeforeClosing(const Inside &leave);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    /// Esc closes nothing here: what came cost calls.
    void reject() override {}

private:
    void makePages();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makePictures();
    [[nodiscard]] QWidget *makeCover();
    void adopt(std::unique_ptr<desk::MemberRun> run, int mostCalls);
    void goOn();
    void askFailedAgain();
    void forget();
    void setPaused(bool paused);
    void countCall();
    void takeTime(const kybio::ReplyBase &reply);
    void take(int index, const desk::LookupState &state);
    void hold();
    void showRun();
    void showList();
    void makeRoom(desk::MemberKey column, int longestRow);
    void showPictures();
    void setFilter(const desk::MemberFilter &filter);
    void openRow(int line);
    void copySelection();
    void say(const QString &sentence);
    [[nodiscard]] std::optional<int> callsLeft() const;
    [[nodiscard]] QDate today() const;

    Desk m_desk;
    Look m_look;
    MemberList *m_list;
    MembersModel *m_model;
    ListFile *m_file;
    std::unique_ptr<desk::MemberRun> m_run;
    desk::NumbersRun *m_numbers = nullptr; ///< m_run, where it is one
    desk::Everyone *m_everyone = nullptr;  ///< the same
    int m_allowed = 0;                     ///< calls, from the beginning of the run
    bool m_paused = false;
    bool m_mayClose = false;
    QString m_title; ///< of the store that was asked
    IdleClear *m_idle;
    QLabel *m_headline;
    QLabel *m_notice;
    AccentButton *m_keep;
    AccentButton *m_print;
    RunRow *m_runRow;
    QStackedWidget *m_pages;
    QTabWidget *m_tabs = nullptr;
    FilterRow *m_filterRow = nullptr;
    QTableView *m_table = nullptr;
    MemberPanel *m_panel = nullptr;
    QLabel *m_sums = nullptr;
    BarChart *m_byCategory = nullptr;
    BarChart *m_byStanding = nullptr;
    BarChart *m_byBand = nullptr;
};

} // namespace desktop

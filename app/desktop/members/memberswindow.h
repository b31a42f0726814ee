// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/clock/clocks.h>
#include <desk/connection/connection.h>
#include <desk/peek/peeklog.h>

#include <QDialog>
#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMessageBox;
class QStackedWidget;

namespace desk {
class ActiveStore;
class Counter;
class Everyone;
class MemberRun;
class NumbersRun;
class Settings;
} // namespace desk

namespace desktop {

class AccentButton;
class ChangeFinder;
class IdleClear;
struct FoundChanges;
class ListFile;
class MemberList;
class MembersView;
class RunRow;

/// Many members at once: asks everyone or the numbers of a list, and hands what comes to MembersView. Everything is in memory
/// only.
///
/// It asks over a connection of its own, and yields to the counter: while that asks, nothing is asked here. Belongs to the store
/// that was in use when it opened: when the desk goes to another, nothing more is asked, and what came stays.
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

    void setLook(const Look &look);
    void askEveryone();
    void askList();
    void askWhatToKeep();
    void print();
    /// At most so many calls. The list that is shown is gone then.
    void beginEveryone(int mostCalls);
    void beginList(const QStringList &numbers, int mostCalls);
    [[nodiscard]] const MemberList &list() const { return *m_list; }
    /// Null before the first, and when the store that was asked is not in use any more.
    [[nodiscard]] const desk::MemberRun *run() const { return m_run.get(); }
    /// True while closing would throw questions away that are still to be answered, or members that cost calls.
    [[nodiscard]] bool hasSomethingToLose() const;
    /// Covered until the PIN, or a person where there is none, uncovers it. What came is kept; what was open over it is closed.
    void cover();
    [[nodiscard]] bool isCovered() const;
    /// Writes what is shown, or all, into a file, see ListFile; says in the window what became of it.
    void keep(const QString &file, bool onlyShown, bool withContacts);
    /// Shows what has changed since this earlier export; says in the window why not.
    void compareWith(const QString &file);
    /// Goes on with `leave` at once where nothing is lost by it, or when somebody says so.
    void askBeforeClosing(const Inside &leave);

Q_SIGNALS:
    /// Of one member, or of many in a file.
    void contactShown(desk::PeekField field, const QString &number);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    /// Esc closes nothing here: what came cost calls.
    void reject() override {}

private:
    void arrange();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeCover();
    void connectParts();
    void adopt(std::unique_ptr<desk::MemberRun> run, int mostCalls);
    /// Asks for the price with `title`, then calls `ask` and goes on.
    void askToGoOn(const QString &title, std::optional<int> wanted, const Inside &ask);
    void askFailedAgain();
    void leaveStore();
    void setPaused(bool paused);
    void uncover();
    void hold();
    void countCall();
    void noteAnswer(const kybio::ReplyBase &reply);
    void showRun();
    void showChanges(const QString &file, const std::shared_ptr<const FoundChanges> &changes);
    void say(const QString &sentence);
    [[nodiscard]] std::optional<int> callsLeft() const;
    /// Null where none is open.
    [[nodiscard]] QMessageBox *closeQuestion() const;

    Desk m_desk;
    Look m_look;
    std::unique_ptr<desk::Connection> m_connection; ///< null: the store is not in use any more
    MemberList *m_list;
    ListFile *m_file;
    ChangeFinder *m_finder;
    std::unique_ptr<desk::MemberRun> m_run;
    desk::NumbersRun *m_numbers = nullptr; ///< m_run, where it is one
    desk::Everyone *m_everyone = nullptr;  ///< the same
    int m_allowed = 0;                     ///< calls, from the beginning of the run
    QElapsedTimer m_asked;                 ///< since the last call left
    bool m_paused = false;
    bool m_mayClose = false;
    IdleClear *m_idle;
    QLabel *m_headline;
    QLabel *m_notice;
    AccentButton *m_askEveryone;
    AccentButton *m_askList;
    AccentButton *m_keep;
    AccentButton *m_print;
    AccentButton *m_compare;
    RunRow *m_runRow;
    MembersView *m_view;
    QStackedWidget *m_pages;
};

} // namespace desktop

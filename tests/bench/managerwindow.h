// SPDX-License-Identifier: MIT
#pragma once

#include "counterwindow.h"

#include <desktop/members/listfile.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/memberswindow.h>

#include <QLineEdit>
#include <QTableView>

#include <chrono>

/// The real manager's window over the real counter, and a manager. Each step goes on until the table is painted.
class ManagerWindow {
public:
    using Time = std::chrono::microseconds;

    ManagerWindow(TimedApplication &application, CounterWindow::Wish wish);

    /// Asks for everyone, until all are in the table.
    [[nodiscard]] Time askEveryone();
    /// By a click on the head of the column. `ordered`: until the list says so, before it is painted.
    struct Sorted {
        Time ordered{0};
        Time painted{0};
    };
    [[nodiscard]] Sorted sort(int column, Qt::SortOrder order);
    /// A key in the field that filters by number or name.
    [[nodiscard]] Time press(Qt::Key key);
    /// To a row of the table.
    [[nodiscard]] Time scrollTo(int row);
    /// All members, contacts too, into a file; until the window has been told.
    [[nodiscard]] Time keep(const QString &file);

    [[nodiscard]] int shown() const { return m_table->model()->rowCount(); }
    [[nodiscard]] const desk::MemberRows &rows() const { return m_list->rows(); }

private:
    using Steady = std::chrono::steady_clock;
    /// Until the list is not behind, and the window was painted since.
    [[nodiscard]] Time untilPainted(Steady::time_point begin);

    TimedApplication &m_application;
    CounterWindow m_counter;
    desktop::MembersWindow *m_window = nullptr;
    desktop::MemberList *m_list = nullptr;
    desktop::ListFile *m_file = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    Steady::time_point m_ordered; ///< when the list last said so
};

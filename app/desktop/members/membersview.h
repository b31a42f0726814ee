// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/clock/clocks.h>
#include <desk/members/memberorder.h>

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QTabWidget;
class QTableView;

namespace desktop {

class FilterRow;
class MemberList;
class MemberPanel;
class MembersModel;
class MembersPictures;

/// What came: as a table, as pictures and added up, all of it or what a filter leaves. A row that is opened stands beside the
/// table as at the counter, with its contact data covered until F7 is held.
class MembersView final : public QWidget {
    Q_OBJECT

public:
    /// What guards contact data.
    struct Contacts {
        std::function<bool()> areGuarded;
        std::function<void(const std::function<void()> &inside)> unlock;
    };

    /// `list` must outlive this.
    MembersView(MemberList &list, const desk::Clocks &clocks, Contacts contacts, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Another list: no filter, and nobody is open.
    void begin();
    /// Nobody is open any more.
    void closeMember();
    /// Contact data of the open member: seen while it is held.
    void holdContacts(bool held);
    /// What is selected, as a table for another program: titles, tabs between cells, all digits without groups. What a
    /// spreadsheet would take for a formula is disarmed.
    [[nodiscard]] QString selectedText() const;

private:
    [[nodiscard]] QWidget *makeTable();
    void showList();
    [[nodiscard]] QString sumsText(const desk::MemberSums &sums) const;
    void makeRoom(desk::MemberKey column, int longestRow);
    void openRow(int line);

    MemberList &m_list;
    desk::Clocks m_clocks;
    Contacts m_contacts;
    MembersModel *m_model;
    FilterRow *m_filterRow;
    QTabWidget *m_tabs;
    QTableView *m_table = nullptr;
    MemberPanel *m_panel = nullptr;
    MembersPictures *m_pictures;
    QLabel *m_sums;
};

} // namespace desktop

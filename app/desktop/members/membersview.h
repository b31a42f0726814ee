// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/clock/clocks.h>
#include <desk/members/memberorder.h>
#include <desk/peek/peeklog.h>

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QSplitter;
class QTabWidget;
class QTableView;

namespace desktop {

class ChangesView;
class FilterRow;
struct ChangesSource;
struct FoundChanges;
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
    /// A page of what has changed since an earlier export, and goes there; it stays until the list is another one.
    void showChanges(const std::shared_ptr<const FoundChanges> &changes, const ChangesSource &source);
    void closeChanges();
    /// Nobody is open any more.
    void closeMember();
    /// Contact data of the open member: seen while it is held.
    void holdContacts(bool held);
    /// What is selected, as a table for another program: titles, tabs between cells, all digits without groups. What a
    /// spreadsheet would take for a formula is disarmed.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    /// See MemberView::contactShown().
    void contactShown(desk::PeekField field, const QString &number);

private:
    [[nodiscard]] QWidget *makeTable();
    void showList();
    [[nodiscard]] QString sumsText(const desk::MemberSums &sums) const;
    void makeRoom(desk::MemberKey column, int longestRow);
    void openRow(int row);

    MemberList &m_list;
    desk::Clocks m_clocks;
    Contacts m_contacts;
    MembersModel *m_model;
    FilterRow *m_filterRow;
    QTabWidget *m_tabs;
    QTableView *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    MemberPanel *m_panel = nullptr;
    MembersPictures *m_pictures;
    ChangesView *m_changes = nullptr; ///< null: nothing was compared
    Look m_look;
    QLabel *m_sums;
};

} // namespace desktop

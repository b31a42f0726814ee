// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <kybio/model/member.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QIcon>
#include <QLocale>

#include <vector>

namespace desktop {

class MemberList;

/// The table: what MemberList shows, a member a row. Only members on the screen are unpacked.
class MembersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `list` must outlive this.
    explicit MembersModel(MemberList &list, QObject *parent = nullptr);

    void setLook(const Look &look);
    /// Of a line of the table: which row of the list.
    [[nodiscard]] int rowAt(int line) const { return m_shown[static_cast<std::size_t>(line)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts the list; the table follows when that is done.
    void sort(int column, Qt::SortOrder order) override;

private:
    void follow();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QIcon icon(int row) const;

    MemberList &m_list;
    std::vector<int> m_shown; ///< of the list, as it was last told
    QLocale m_locale;
    Look m_look;
    mutable QCache<int, kybio::Member> m_members{256}; ///< of the rows on the screen
    mutable QHash<int, QIcon> m_icons;                 ///< by shape and severity
};

} // namespace desktop

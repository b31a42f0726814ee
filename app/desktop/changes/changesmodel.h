// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/changes/changefinder.h>

#include <QAbstractTableModel>

namespace desktop {

/// Who is new, changed or gone, a member a row.
class ChangesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const FoundChanges> changes, const ChangesSource &source);
    [[nodiscard]] const desk::MemberChange &at(int line) const;
    [[nodiscard]] const ChangesSource &source() const { return m_source; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const FoundChanges> m_changes; ///< null: none yet
    ChangesSource m_source;
    QLocale m_locale;
};

} // namespace desktop

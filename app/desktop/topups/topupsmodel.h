// SPDX-License-Identifier: MIT
#pragma once

#include <desk/topups/topuplist.h>

#include <QAbstractTableModel>
#include <QLocale>

namespace desktop {

/// The top-ups as a table of plain texts. What could not be read says so; nothing is taken for zero.
class TopUpsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, Paid, Given, BalanceAfter, How, Where, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const desk::TopUpList &list, const QLocale &locale);
    void setCovered(bool covered);
    [[nodiscard]] static bool isAmount(int column) { return column >= Paid && column <= BalanceAfter; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const kybio::TopUp &row, int column) const;

    desk::TopUpList m_list;
    QLocale m_locale;
    bool m_covered = false;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/mark.h>

#include <desk/lookup/recent.h>

#include <QAbstractListModel>
#include <QLocale>

namespace desktop {

/// The recent lookups as rows: number, time of day and the mark of the standing.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, SeverityRole, ShapeRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<desk::RecentLookup> &lookups, const QLocale &locale);
    [[nodiscard]] const kybio::MemberNumber &numberAt(int row) const { return m_lookups[row].number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<desk::RecentLookup> m_lookups;
    QLocale m_locale;
};

} // namespace desktop

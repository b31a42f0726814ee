// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/mark.h>

#include <desk/lookup/recent.h>

#include <QAbstractListModel>
#include <QLocale>

namespace desktop {

/// The recent lookups as rows: number, time of day and the mark of what was shown then.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole, SeverityRole, ShapeRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<desk::RecentLookup> &lookups, const QLocale &locale);
    [[nodiscard]] const desk::RecentLookup &lookupAt(int row) const { return m_entries[row].lookup; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        desk::RecentLookup lookup;
        Mark mark;
        QString word; ///< the shape in words
    };
    QList<Entry> m_entries;
    QLocale m_locale;
};

} // namespace desktop

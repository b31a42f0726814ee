// SPDX-License-Identifier: MIT
#include <desktop/changes/changesmodel.h>

using namespace Qt::StringLiterals;

namespace desktop {

void ChangesModel::show(std::shared_ptr<const FoundChanges> changes, const ChangesSource &source)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_source = source;
    m_locale = QLocale();
    endResetModel();
}

const desk::MemberChange &ChangesModel::at(int line) const
{
    return m_changes->list.changes[static_cast<std::size_t>(line)];
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_changes ? 0 : static_cast<int>(m_changes->list.changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : changeColumns;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<ChangeColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(at(index.row()), column, m_source, m_locale);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        // Behind its column: a screen reader that goes down a column else says only values.
        return QString(columnTitle(column) + u": "_s + cellText(at(index.row()), column, m_source, m_locale));
    default: // Qt's list
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = static_cast<ChangeColumn>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace desktop

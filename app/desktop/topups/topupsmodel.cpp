// SPDX-License-Identifier: MIT
#include <desktop/topups/topupsmodel.h>

#include <desktop/answer/fieldtexts.h>
#include <desktop/topups/topuptexts.h>

namespace desktop {

void TopUpsModel::show(const desk::TopUpList &list, const QLocale &locale)
{
    beginResetModel();
    m_list = list;
    m_locale = locale;
    endResetModel();
}

void TopUpsModel::setCovered(bool covered)
{
    beginResetModel();
    m_covered = covered;
    endResetModel();
}

int TopUpsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.rows().size());
}

int TopUpsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant TopUpsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString shown = text(m_list.rows()[static_cast<std::size_t>(index.row())], index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole: // where a long text is cut; a tool tip is rich text where it looks like it: escaped, it cannot
        return index.column() < How || shown.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(shown.toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return QVariant((isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TopUpsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Date");
    case Paid:
        return tr("Paid");
    case Given:
        return tr("Given");
    case BalanceAfter:
        return tr("Balance after");
    case How:
        return tr("How");
    case Where:
        return tr("Where");
    default:
        return {};
    }
}

QString TopUpsModel::text(const kybio::TopUp &row, int column) const
{
    const auto amount = [this](const kybio::Field<kybio::Decimal> &field) {
        return m_covered && field.hasValue() ? coveredText() : textOf(field, m_locale);
    };
    switch (column) {
    case At:
        return momentText(row.at, m_locale);
    case Paid:
        return amount(row.paid);
    case Given:
        return amount(row.given);
    case BalanceAfter:
        return amount(row.balanceAfter);
    case How:
        return textOf(row.payMethod);
    case Where:
        return textOf(desk::storeOf(row));
    default:
        return {};
    }
}

} // namespace desktop

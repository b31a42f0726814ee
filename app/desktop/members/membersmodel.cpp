// SPDX-License-Identifier: MIT
#include <desktop/members/membersmodel.h>

#include <desktop/answer/mark.h>
#include <desktop/look/shapes.h>
#include <desktop/members/memberlist.h>
#include <desktop/members/rowtexts.h>

#include <sentences/presentation.h>

#include <QPainter>
#include <QPixmap>

namespace desktop {
namespace {

using desk::MemberKey;
using Outcome = desk::MemberRow::Outcome;

Mark markOfRow(const desk::MemberRow &row)
{
    switch (row.outcome) {
    case Outcome::Member:
        return markOf(sentences::verdictKindOf(row.standing));
    case Outcome::OtherNumber:
        return {Severity::Warning, Shape::TriangleMark};
    case Outcome::Waiting:
        return {Severity::Info, Shape::Dots};
    case Outcome::Nobody:
        return {Severity::Info, Shape::Magnifier};
    case Outcome::Failed:
    case Outcome::Refused:
        return {Severity::Error, Shape::OctagonCross};
    }
    Q_UNREACHABLE();
}

} // namespace

MembersModel::MembersModel(MemberList &list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
{
    connect(&list, &MemberList::ordered, this, &MembersModel::follow);
}

void MembersModel::setLook(const Look &look)
{
    m_look = look;
    m_icons.clear();
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : memberColumns;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<MemberKey>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(rowAt(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column == MemberKey::Standing ? QVariant(icon(rowAt(index.row()))) : QVariant();
    case Qt::AccessibleTextRole:
        // Behind its column: a screen reader that goes down a column else says only values.
        return QString(columnTitle(column) + QStringLiteral(": ") + text(rowAt(index.row()), index.column()));
    default: // Qt's list
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = static_cast<MemberKey>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void MembersModel::sort(int column, Qt::SortOrder order)
{
    m_list.setSort(column < 0 ? desk::MemberSort() : desk::MemberSort{static_cast<MemberKey>(column), order});
}

void MembersModel::follow()
{
    beginResetModel();
    m_members.clear(); // rows may have become members since
    m_shown = m_list.order().shown;
    endResetModel();
}

QString MembersModel::text(int row, int column) const
{
    const desk::MemberRow &line = m_list.rows().at(row);
    if (line.member.isEmpty())
        return cellText(m_list.rows(), row, std::nullopt, static_cast<MemberKey>(column), m_locale);
    kybio::Member *member = m_members.object(row);
    if (member == nullptr) {
        member = new kybio::Member(m_list.rows().member(row));
        m_members.insert(row, member);
    }
    return cellText(m_list.rows(), row, *member, static_cast<MemberKey>(column), m_locale);
}

QIcon MembersModel::icon(int row) const
{
    const Mark mark = markOfRow(m_list.rows().at(row));
    QIcon &icon = m_icons[static_cast<int>(mark.shape) * 16 + static_cast<int>(mark.severity)];
    if (icon.isNull()) {
        constexpr int side = 16;
        constexpr int density = 2; // sharp on any screen
        QPixmap pixmap(m_look.spaced(side) * density, m_look.spaced(side) * density);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        drawShape(painter, mark.shape, QRectF(pixmap.rect()).adjusted(2, 2, -2, -2), m_look.shapeOnCard(mark.severity));
        painter.end();
        pixmap.setDevicePixelRatio(density);
        icon = pixmap;
    }
    return icon;
}

} // namespace desktop

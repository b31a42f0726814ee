// SPDX-License-Identifier: MIT
#include <desk/members/membercolumns.h>

#include <desk/text/displaytext.h>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

using kybio::Field;

constexpr qsizetype longestUnreadable = 100;

template<typename T, typename ToText>
SheetCell cell(CellKind kind, const Field<T> &field, ToText toText)
{
    if (field.isUnreadable())
        return {CellKind::Text, singleLine(u"? "_s + cut(field.asSent(), longestUnreadable))};
    return {kind, field.hasValue() ? toText(*field.value()) : QString()};
}

SheetCell cell(CellKind kind, const Field<QString> &field)
{
    return cell(kind, field, [](const QString &text) { return text; });
}

SheetCell cell(const Field<kybio::Decimal> &field)
{
    return cell(CellKind::Amount, field, [](const kybio::Decimal &amount) { return amount.toString(); });
}

SheetCell cell(CellKind kind, const Field<qint64> &field)
{
    return cell(kind, field, [](qint64 number) { return QString::number(number); });
}

SheetCell day(const Field<kybio::CalendarDate> &field)
{
    return cell(CellKind::Date, field, [](const kybio::CalendarDate &date) { return date.date.toString(Qt::ISODate); });
}

struct MemberColumn {
    QLatin1StringView title;
    CellKind kind;
    SheetCell (*cellOf)(const kybio::Member &, Standing);
};

constexpr MemberColumn ordinary[] = {
    {"number"_L1, CellKind::Code, [](const kybio::Member &m, Standing) { return cell(CellKind::Code, m.number); }},
    {"name"_L1, CellKind::Text, [](const kybio::Member &m, Standing) { return cell(CellKind::Text, m.name); }},
    {"standing"_L1, CellKind::Text,
     [](const kybio::Member &, Standing standing) {
         return SheetCell{CellKind::Text, standingName(standing)};
     }},
    {"balance"_L1, CellKind::Amount, [](const kybio::Member &m, Standing) { return cell(m.balance); }},
    {"point"_L1, CellKind::Amount, [](const kybio::Member &m, Standing) { return cell(m.point); }},
    {"categoryName"_L1, CellKind::Text, [](const kybio::Member &m, Standing) { return cell(CellKind::Text, m.categoryName); }},
    {"expiryDate"_L1, CellKind::Date, [](const kybio::Member &m, Standing) { return day(m.expiryDate); }},
    {"createdDate"_L1, CellKind::Date,
     [](const kybio::Member &m, Standing) {
         return cell(CellKind::Date, m.createdDate, [](const kybio::CalendarDate &date) { return date.toString(); });
     }},
    {"createStoreAppIdOrAccount"_L1, CellKind::Code,
     [](const kybio::Member &m, Standing) { return cell(CellKind::Code, m.createStoreAppIdOrAccount); }},
    {"discount"_L1, CellKind::Amount, [](const kybio::Member &m, Standing) { return cell(m.discount); }},
    {"enable"_L1, CellKind::Amount, [](const kybio::Member &m, Standing) { return cell(CellKind::Amount, m.enable); }},
    {"customerUid"_L1, CellKind::Code, [](const kybio::Member &m, Standing) { return cell(CellKind::Code, m.customerUid); }},
};

constexpr MemberColumn personal[] = {
    {"phone"_L1, CellKind::Code, [](const kybio::Member &m, Standing) { return cell(CellKind::Code, m.phone); }},
    {"birthday"_L1, CellKind::Date, [](const kybio::Member &m, Standing) { return day(m.birthday); }},
    {"email"_L1, CellKind::Text, [](const kybio::Member &m, Standing) { return cell(CellKind::Text, m.email); }},
    {"qq"_L1, CellKind::Code, [](const kybio::Member &m, Standing) { return cell(CellKind::Code, m.qq); }},
    {"address"_L1, CellKind::Text, [](const kybio::Member &m, Standing) { return cell(CellKind::Text, m.address); }},
    {"remarks"_L1, CellKind::Text, [](const kybio::Member &m, Standing) { return cell(CellKind::Text, m.remarks); }},
};

template<typename Visit>
void forEachColumn(Contacts contacts, Visit visit)
{
    for (const MemberColumn &column : ordinary)
        visit(column);
    if (contacts == Contacts::Left)
        return;
    for (const MemberColumn &column : personal)
        visit(column);
}

} // namespace

QList<SheetColumn> memberColumns(Contacts contacts)
{
    QList<SheetColumn> columns;
    forEachColumn(contacts, [&columns](const MemberColumn &column) { columns << SheetColumn{column.title, column.kind}; });
    return columns;
}

QList<SheetCell> memberCells(const kybio::Member &member, Standing standing, Contacts contacts)
{
    QList<SheetCell> cells;
    forEachColumn(contacts, [&](const MemberColumn &column) { cells << column.cellOf(member, standing); });
    return cells;
}

} // namespace desk

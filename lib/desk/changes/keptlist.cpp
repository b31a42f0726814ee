// SPDX-License-Identifier: MIT
#include <desk/changes/keptlist.h>

#include <desk/members/numberlist.h>
#include <desk/sheet/textfile.h>

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// Where each column stands; -1: nowhere.
struct Places {
    qsizetype number = -1;
    qsizetype name = -1;
    qsizetype uid = -1;
    qsizetype balance = -1;
    qsizetype point = -1;
};

Places placesOf(const QStringList &titles)
{
    return {titles.indexOf("number"_L1), titles.indexOf("name"_L1), titles.indexOf("customerUid"_L1),
            titles.indexOf("balance"_L1), titles.indexOf("point"_L1)};
}

kybio::Field<kybio::Decimal> amount(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (const auto decimal = kybio::Decimal::parse(text.toLatin1()))
        return *decimal;
    return kybio::Field<kybio::Decimal>::unreadable(text);
}

/// A spreadsheet makes 2.00E+15 of a long one: then the number alone says who it is.
std::optional<qint64> uid(const QString &text)
{
    bool isNumber = false;
    const qint64 value = listEntry(text).text.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

tl::expected<KeptList, KeptProblem> keptList(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")) // .xlsx, which is a zip, and .xls
        return tl::unexpected(KeptProblem::Workbook);
    const std::optional<QString> text = decodedText(bytes);
    if (!text)
        return tl::unexpected(KeptProblem::NoText);
    const QList<QStringList> table = tableOf(*text);
    const Places places = placesOf(table.value(0));
    if (places.number < 0 || places.balance < 0 || places.point < 0)
        return tl::unexpected(KeptProblem::NoExport);
    KeptList list;
    QSet<QString> seen;
    for (qsizetype line = 1; line < table.size(); ++line) {
        const QStringList &cells = table.at(line);
        const ListEntry number = listEntry(cells.value(places.number));
        if (number.text.isEmpty() || number.isRuined) {
            ++list.ruined;
        } else if (seen.contains(number.text)) {
            ++list.repeated;
        } else {
            seen.insert(number.text);
            list.members.push_back({number.text, listEntry(cells.value(places.name)).text, uid(cells.value(places.uid)),
                                    amount(cells.value(places.balance)), amount(cells.value(places.point))});
        }
    }
    return list;
}

} // namespace desk

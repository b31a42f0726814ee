// SPDX-License-Identifier: MIT
#include <desk/members/memberorder.h>

#include <desk/members/packedmember.h>

#include <QCollator>

#include <algorithm>
#include <array>
#include <numeric>

namespace desk {
namespace {

using Outcome = MemberRow::Outcome;

/// Rows and their keys, sorted. A key that is not known goes to the end.
template<typename Key, typename Less>
std::vector<int> byKey(const MemberRows &rows, Qt::SortOrder order, Key keyOf, Less less)
{
    using Value = std::invoke_result_t<Key, int>; // an optional
    std::vector<std::pair<Value, int>> keyed;
    keyed.reserve(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        keyed.emplace_back(keyOf(row), row);
    const auto inOrder = [&](const auto &a, const auto &b) {
        if (!a.first || !b.first)
            return a.first.has_value() > b.first.has_value();
        return order == Qt::AscendingOrder ? less(*a.first, *b.first) : less(*b.first, *a.first);
    };
    std::stable_sort(keyed.begin(), keyed.end(), inOrder);
    std::vector<int> sorted;
    sorted.reserve(keyed.size());
    for (const auto &[key, row] : keyed)
        sorted.push_back(row);
    return sorted;
}

QString numberOf(const MemberRow &row)
{
    if (row.outcome == Outcome::Member) {
        if (const auto number = unpackedName(row.member).number; number.hasValue())
            return *number.value();
    }
    return row.asked;
}

/// The first characters of a text as numbers that are in the same order, and which text it is. A text is compared a million
/// times, and next to always these decide.
struct NumberKey {
    std::array<quint64, 3> first{};
    int row = 0;

    NumberKey(const QString &text, int at)
        : row(at)
    {
        constexpr qsizetype inOne = sizeof(quint64) / sizeof(char16_t);
        for (qsizetype i = 0; i < inOne * qsizetype(first.size()); ++i) {
            quint64 &number = first[static_cast<std::size_t>(i / inOne)];
            number = number << 16 | (i < text.size() ? text.at(i).unicode() : 0U);
        }
    }
};

std::vector<int> byNumber(const MemberRows &rows, Qt::SortOrder order)
{
    std::vector<QString> numbers;
    numbers.reserve(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        numbers.push_back(numberOf(rows.at(row)));
    const auto numberAt = [&numbers](int row) -> const QString & { return numbers[static_cast<std::size_t>(row)]; };
    return byKey(
        rows, order,
        [&](int row) { return numberAt(row).isEmpty() ? std::nullopt : std::optional(NumberKey(numberAt(row), row)); },
        [&](const NumberKey &a, const NumberKey &b) {
            return a.first != b.first ? a.first < b.first : numberAt(a.row) < numberAt(b.row);
        });
}

/// As people of that locale sort names. The C locale has no sort keys.
QCollator collatorOf(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<int> byName(const MemberRows &rows, Qt::SortOrder order, const QLocale &locale)
{
    const QCollator collator = collatorOf(locale);
    return byKey(
        rows, order,
        [&](int row) -> std::optional<QCollatorSortKey> {
            if (rows.at(row).outcome != Outcome::Member)
                return std::nullopt;
            const auto name = unpackedName(rows.at(row).member).name;
            if (!name.hasValue() || name.value()->trimmed().isEmpty())
                return std::nullopt;
            return collator.sortKey(*name.value());
        },
        std::less<>());
}

/// Of words that are few: their places are sorted, and the rows by those.
std::vector<int> byWord(const MemberRows &rows, Qt::SortOrder order, const QStringList &words, quint16 MemberRow::*word,
                        const QLocale &locale)
{
    const QCollator collator = collatorOf(locale);
    std::vector<int> places(static_cast<std::size_t>(words.size()));
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) { return collator.compare(words[a], words[b]) < 0; });
    std::vector<int> rank(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        rank[static_cast<std::size_t>(places[i])] = static_cast<int>(i);
    return byKey(
        rows, order,
        [&](int row) -> std::optional<int> {
            const quint16 number = rows.at(row).*word;
            return number == 0 ? std::nullopt : std::optional(rank[number]);
        },
        std::less<>());
}

template<typename T>
std::vector<int> byDate(const MemberRows &rows, Qt::SortOrder order, T MemberRow::*date)
{
    return byKey(
        rows, order, [&](int row) { return rows.at(row).*date == 0 ? std::optional<T>() : std::optional<T>(rows.at(row).*date); },
        std::less<>());
}

kybio::Decimal exactly(const MemberRows &rows, int row, CompactAmount MemberRow::*amount)
{
    const CompactAmount &compact = rows.at(row).*amount;
    if (compact.kind != CompactAmount::Kind::Large)
        return compact.decimal();
    const kybio::Member member = rows.member(row);
    return (amount == &MemberRow::balance ? member.balance : member.point).value().value_or(kybio::Decimal());
}

std::vector<int> byAmount(const MemberRows &rows, Qt::SortOrder order, CompactAmount MemberRow::*amount)
{
    using Kind = CompactAmount::Kind;
    struct Key {
        qint64 units = 0;
        int large = -1; ///< which of the large ones; else `units` is all of it
    };
    std::vector<kybio::Decimal> large; // next to none, and each costs a member unpacked
    const auto keyOf = [&](int row) -> std::optional<Key> {
        const CompactAmount &compact = rows.at(row).*amount;
        switch (compact.kind) {
        case Kind::NotGiven:
        case Kind::Unreadable:
            return std::nullopt;
        case Kind::Exact:
            return Key{compact.units};
        case Kind::Large:
            large.push_back(exactly(rows, row, amount));
            return Key{0, static_cast<int>(large.size()) - 1};
        }
        Q_UNREACHABLE();
    };
    const auto whole = [&large](const Key &key) {
        return key.large < 0 ? CompactAmount::decimalOf(key.units, CompactAmount::mostScale)
                             : large[static_cast<std::size_t>(key.large)];
    };
    return byKey(rows, order, keyOf, [&whole](const Key &a, const Key &b) {
        return a.large < 0 && b.large < 0 ? a.units < b.units : whole(a) < whole(b);
    });
}

std::vector<int> byStanding(const MemberRows &rows, Qt::SortOrder order)
{
    return byKey(
        rows, order,
        [&](int row) { return rows.at(row).outcome == Outcome::Member ? std::optional(rows.at(row).standing) : std::nullopt; },
        std::less<>());
}

} // namespace

std::vector<int> sortedRows(const MemberRows &rows, const MemberSort &sort, const QLocale &locale)
{
    if (!sort.key) {
        std::vector<int> all(static_cast<std::size_t>(rows.size()));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    switch (*sort.key) {
    case MemberKey::Number:
        return byNumber(rows, sort.order);
    case MemberKey::Name:
        return byName(rows, sort.order, locale);
    case MemberKey::Standing:
        return byStanding(rows, sort.order);
    case MemberKey::Balance:
        return byAmount(rows, sort.order, &MemberRow::balance);
    case MemberKey::Points:
        return byAmount(rows, sort.order, &MemberRow::point);
    case MemberKey::Category:
        return byWord(rows, sort.order, rows.categories(), &MemberRow::category, locale);
    case MemberKey::Expiry:
        return byDate(rows, sort.order, &MemberRow::expiry);
    case MemberKey::Birthday:
        return byDate(rows, sort.order, &MemberRow::birthday);
    case MemberKey::Since:
        return byDate(rows, sort.order, &MemberRow::since);
    case MemberKey::Store:
        return byWord(rows, sort.order, rows.stores(), &MemberRow::store, locale);
    }
    Q_UNREACHABLE();
}

namespace {

void addTo(Total &total, const MemberRows &rows, int row, CompactAmount MemberRow::*amount)
{
    const CompactAmount &compact = rows.at(row).*amount;
    if (compact.kind == CompactAmount::Kind::Large)
        total.add(exactly(rows, row, amount));
    else
        total.add(compact);
}

/// Characters of an amount, as it is written without groups.
int lengthOf(const MemberRows &rows, int row, CompactAmount MemberRow::*amount)
{
    const CompactAmount &compact = rows.at(row).*amount;
    if (compact.kind == CompactAmount::Kind::Large)
        return static_cast<int>(exactly(rows, row, amount).toString().size());
    if (compact.kind != CompactAmount::Kind::Exact)
        return 0;
    qint64 whole = compact.units / 10'000;
    int length = compact.scale + (compact.units < 0 ? 2 : 1) + (whole == 0 ? 1 : 0);
    for (; whole != 0; whole /= 10)
        ++length;
    return length;
}

/// Whichever of rows is the longest so far.
class Longest {
public:
    void offer(int row, int length)
    {
        if (length > m_length) {
            m_length = length;
            m_row = row;
        }
    }
    [[nodiscard]] int row() const { return m_row; }

private:
    int m_length = 0;
    int m_row = -1;
};

} // namespace

MemberSums sumsOf(const MemberRows &rows, const std::vector<int> &which)
{
    MemberSums sums;
    Longest balance;
    Longest point;
    for (const int index : which) {
        const MemberRow &row = rows.at(index);
        if (row.outcome != Outcome::Member)
            continue;
        ++sums.rows;
        addTo(sums.balance, rows, index, &MemberRow::balance);
        addTo(sums.point, rows, index, &MemberRow::point);
        balance.offer(index, lengthOf(rows, index, &MemberRow::balance));
        point.offer(index, lengthOf(rows, index, &MemberRow::point));
    }
    sums.longestBalance = balance.row();
    sums.longestPoint = point.row();
    return sums;
}

MemberOrder orderOf(const MemberRows &rows, const MemberSort &sort, const MemberFilter &filter, const QLocale &locale)
{
    MemberOrder order;
    order.sorted = sortedRows(rows, sort, locale);
    order.shown = filteredRows(rows, order.sorted, filter);
    order.all = sumsOf(rows, order.sorted);
    order.ofShown = sumsOf(rows, order.shown);
    order.byCategory.resize(static_cast<std::size_t>(rows.categories().size()));
    order.byStanding.resize(static_cast<std::size_t>(Standing::Unknown) + 1);
    order.byBand.resize(balanceBands);
    const auto add = [&](MemberGroup &group, int row) {
        ++group.members;
        addTo(group.balance, rows, row, &MemberRow::balance);
    };
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).outcome != Outcome::Member)
            continue;
        add(order.byCategory[rows.at(row).category], row);
        add(order.byStanding[static_cast<std::size_t>(rows.at(row).standing)], row);
        if (const auto band = balanceBand(rows, row))
            add(order.byBand[static_cast<std::size_t>(*band)], row);
    }
    return order;
}

} // namespace desk

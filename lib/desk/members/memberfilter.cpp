// SPDX-License-Identifier: MIT
#include <desk/members/memberfilter.h>

#include <desk/members/packedmember.h>

#include <QStringMatcher>

#include <algorithm>

namespace desk {
namespace {

using Outcome = MemberRow::Outcome;

/// Phones that several members have, in order.
std::vector<quint64> sharedPhones(const MemberRows &rows)
{
    std::vector<quint64> phones;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).phone != 0)
            phones.push_back(rows.at(row).phone);
    }
    std::sort(phones.begin(), phones.end());
    std::vector<quint64> shared;
    for (std::size_t i = 1; i < phones.size(); ++i) {
        if (phones[i] == phones[i - 1] && (shared.empty() || shared.back() != phones[i]))
            shared.push_back(phones[i]);
    }
    return shared;
}

class Filter {
public:
    Filter(const MemberRows &rows, const MemberFilter &wanted)
        : m_rows(rows)
        , m_wanted(wanted)
        , m_text(wanted.text, Qt::CaseInsensitive)
        , m_least(wanted.least ? CompactAmount(*wanted.least) : CompactAmount())
        , m_most(wanted.most ? CompactAmount(*wanted.most) : CompactAmount())
        , m_shared(wanted.quick == MemberFilter::Quick::SamePhone ? sharedPhones(rows) : std::vector<quint64>())
    {
        for (int day = 0; day < 7; ++day) {
            const QDate date = rows.today().addDays(day);
            m_week.push_back(birthdayOn(date));
            // Who was born on 29 February has their birthday on the 28th in common years.
            if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
                m_week.push_back(birthdayOn(QDate(2000, 2, 29)));
        }
    }

    [[nodiscard]] bool leaves(int index) const
    {
        const MemberRow &row = m_rows.at(index);
        const bool isMember = row.outcome == Outcome::Member;
        if (!isMember && needsMember())
            return false;
        return leavesQuick(row) && (!m_wanted.category || row.category == *m_wanted.category)
            && (!m_wanted.standing || row.standing == *m_wanted.standing)
            && (!m_wanted.band || balanceBand(m_rows, index) == m_wanted.band)
            && (!m_wanted.least || isAtLeast(index, row.balance, m_least, *m_wanted.least))
            && (!m_wanted.most || isAtMost(index, row.balance, m_most, *m_wanted.most)) && hasText(row);
    }

private:
    static quint16 birthdayOn(QDate date) { return static_cast<quint16>(date.month() * 32 + date.day()); }

    [[nodiscard]] bool needsMember() const
    {
        return m_wanted.category || m_wanted.standing || m_wanted.band || m_wanted.least || m_wanted.most;
    }

    [[nodiscard]] bool leavesQuick(const MemberRow &row) const
    {
        using Quick = MemberFilter::Quick;
        const bool isMember = row.outcome == Outcome::Member;
        switch (m_wanted.quick) {
        case Quick::Everyone:
            return true;
        case Quick::Negative:
            return isMember && isNegative(row);
        case Quick::ExpiresSoon:
            return isMember && row.standing == Standing::ExpiresSoon;
        case Quick::Expired:
            return isMember && row.expiry != 0 && row.expiry < m_rows.today().toJulianDay();
        case Quick::BirthdayThisWeek:
            return std::find(m_week.begin(), m_week.end(), row.birthday) != m_week.end();
        case Quick::BirthdayThisMonth:
            return row.birthday / 32 == m_rows.today().month();
        case Quick::Disabled:
            return isMember && row.standing == Standing::Disabled;
        case Quick::SamePhone:
            return row.phone != 0 && std::binary_search(m_shared.begin(), m_shared.end(), row.phone);
        case Quick::NotFound:
            return !isMember;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isNegative(const MemberRow &row) const
    {
        if (row.balance.kind == CompactAmount::Kind::Large)
            return unpacked(row.member).balance.value().value_or(kybio::Decimal()).isNegative();
        return row.balance.units < 0;
    }

    /// Nothing where the balance is not known.
    [[nodiscard]] std::optional<std::strong_ordering> compared(int index, const CompactAmount &balance,
                                                               const CompactAmount &limit, const kybio::Decimal &exactLimit) const
    {
        using Kind = CompactAmount::Kind;
        if (balance.kind == Kind::Exact && limit.kind == Kind::Exact)
            return balance.units <=> limit.units;
        if (balance.kind == Kind::Exact)
            return balance.decimal() <=> exactLimit;
        if (balance.kind == Kind::Large)
            return m_rows.member(index).balance.value().value_or(kybio::Decimal()) <=> exactLimit;
        return std::nullopt;
    }
    [[nodiscard]] bool isAtLeast(int index, const CompactAmount &balance, const CompactAmount &limit,
                                 const kybio::Decimal &exact) const
    {
        const auto order = compared(index, balance, limit, exact);
        return order && *order >= 0;
    }
    [[nodiscard]] bool isAtMost(int index, const CompactAmount &balance, const CompactAmount &limit,
                                const kybio::Decimal &exact) const
    {
        const auto order = compared(index, balance, limit, exact);
        return order && *order <= 0;
    }

    [[nodiscard]] bool hasText(const MemberRow &row) const
    {
        if (m_wanted.text.isEmpty() || m_text.indexIn(row.asked) >= 0)
            return true;
        return row.outcome == Outcome::Member && isInNumberOrName(m_text, row.member);
    }

    const MemberRows &m_rows;
    const MemberFilter &m_wanted;
    QStringMatcher m_text;
    CompactAmount m_least;
    CompactAmount m_most;
    std::vector<quint64> m_shared;
    std::vector<quint16> m_week; ///< MemberRow::birthday of those who have it this week
};

} // namespace

namespace {

/// `end`: so much, as an amount of that kind.
template<typename Amount, typename End>
int bandOf(const Amount &balance, const Amount &zero, End end)
{
    if (balance <= zero)
        return balance == zero ? 1 : 0;
    int band = 2;
    for (qint64 whole = 10; band < balanceBands - 1 && balance > end(whole); whole *= 10)
        ++band;
    return band;
}

} // namespace

std::optional<int> balanceBand(const MemberRows &rows, int row)
{
    using Kind = CompactAmount::Kind;
    const CompactAmount &compact = rows.at(row).balance;
    switch (compact.kind) {
    case Kind::NotGiven:
    case Kind::Unreadable:
        return std::nullopt;
    case Kind::Exact: // all of a hundred thousand are asked for with each key in the filter
        return bandOf(compact.units, qint64(0), [](qint64 whole) { return whole * 10'000; });
    case Kind::Large:
        break;
    }
    return bandOf(rows.member(row).balance.value().value_or(kybio::Decimal()), kybio::Decimal(),
                  [](qint64 whole) { return CompactAmount::decimalOf(whole * 10'000, 0); });
}

std::vector<int> filteredRows(const MemberRows &rows, const std::vector<int> &sorted, const MemberFilter &filter)
{
    if (filter == MemberFilter())
        return sorted;
    const Filter wanted(rows, filter);
    std::vector<int> left;
    for (const int row : sorted) {
        if (wanted.leaves(row))
            left.push_back(row);
    }
    return left;
}

} // namespace desk

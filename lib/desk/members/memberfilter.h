// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberrows.h>

#include <optional>
#include <vector>

namespace desk {

/// Balances in so many bands: below zero, zero, and above it by powers of ten.
inline constexpr int balanceBands = 7;
/// The upper ends of those above zero, of which the last has none: 10, 100, 1,000, 10,000. Nothing where a row's balance is not
/// known.
[[nodiscard]] std::optional<int> balanceBand(const MemberRows &rows, int row);

/// What a member must be to stay in the list. Each that is set must hold.
struct MemberFilter {
    enum class Quick {
        Everyone,
        Negative,    ///< a balance below zero
        ExpiresSoon, ///< today or within 30 days
        Expired,
        BirthdayThisWeek,  ///< today or within the next six days
        BirthdayThisMonth, ///< this month of the calendar
        Disabled,
        SamePhone, ///< somebody else in the list has the same
        NotFound,  ///< of a list of numbers: those that came to no member
    };

    QString text; ///< in number or name, whatever the case
    Quick quick = Quick::Everyone;
    std::optional<kybio::Decimal> least; ///< of the balance
    std::optional<kybio::Decimal> most;
    std::optional<quint16> category; ///< see MemberRows::categories()
    std::optional<Standing> standing;
    std::optional<int> band; ///< see balanceBand()

    friend bool operator==(const MemberFilter &, const MemberFilter &) = default;
};

/// Those of `sorted` that the filter leaves, in that order.
[[nodiscard]] std::vector<int> filteredRows(const MemberRows &rows, const std::vector<int> &sorted, const MemberFilter &filter);

} // namespace desk

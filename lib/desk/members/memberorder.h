// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberfilter.h>
#include <desk/members/total.h>

#include <QLocale>

#include <optional>
#include <vector>

namespace desk {

/// A column by which a list of members can be sorted.
enum class MemberKey { Number, Name, Standing, Balance, Points, Category, Expiry, Birthday, Since, Store };

struct MemberSums {
    int rows = 0;
    Total balance;
    Total point;
    /// The rows whose amounts have most characters, so that a column can have room for all of them; -1: none.
    int longestBalance = -1;
    int longestPoint = -1;
};

/// One bar of a picture: so many members, with so much.
struct MemberGroup {
    int members = 0;
    Total balance;
};

/// A list as it is shown: which rows, in which order, and their sums. Made away from the screen: sorting a hundred thousand
/// names takes longer than a frame.
struct MemberOrder {
    std::vector<int> sorted; ///< all rows
    std::vector<int> shown;  ///< those that the filter leaves
    MemberSums all;
    MemberSums ofShown;
    std::vector<MemberGroup> byCategory; ///< of all, by MemberRow::category
    std::vector<MemberGroup> byStanding; ///< of all, by Standing
    std::vector<MemberGroup> byBand;     ///< of all, by balanceBand()
};

struct MemberSort {
    std::optional<MemberKey> key; ///< nothing: as they came
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const MemberSort &, const MemberSort &) = default;
};

/// Rows sorted by `sort`; equal ones as they came. What is not known stands at the end, whichever the order.
[[nodiscard]] std::vector<int> sortedRows(const MemberRows &rows, const MemberSort &sort, const QLocale &locale);
[[nodiscard]] MemberSums sumsOf(const MemberRows &rows, const std::vector<int> &which);
/// All of it.
[[nodiscard]] MemberOrder orderOf(const MemberRows &rows, const MemberSort &sort, const MemberFilter &filter,
                                  const QLocale &locale);

} // namespace desk

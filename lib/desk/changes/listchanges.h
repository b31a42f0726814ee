// SPDX-License-Identifier: MIT
#pragma once

#include <desk/changes/keptlist.h>
#include <desk/members/memberrows.h>
#include <desk/members/total.h>

#include <vector>

namespace desk {

/// A member that is new, gone, or has another balance or other points than in an earlier export.
struct MemberChange {
    enum class Kind { New, Gone, Changed };

    Kind kind = Kind::Changed;
    QString number;                             ///< now; of one that is gone, as it was
    QString name;                               ///< the same
    int row = -1;                               ///< in the list of now; -1: gone
    kybio::Field<kybio::Decimal> balanceBefore; ///< not given: new, or nothing stood there
    kybio::Field<kybio::Decimal> balanceNow;
    kybio::Field<kybio::Decimal> pointBefore;
    kybio::Field<kybio::Decimal> pointNow;
};

/// By how much an amount rose, exactly. One that was not there, because the member was not, counts as zero. Nothing where either
/// could not be read or was not given for a member who was there: then the difference is not known.
[[nodiscard]] std::optional<kybio::Decimal> balanceDifference(const MemberChange &change);
[[nodiscard]] std::optional<kybio::Decimal> pointDifference(const MemberChange &change);

struct ListChanges {
    /// The sum of one kind.
    struct Sum {
        int members = 0;
        kybio::Decimal balance;
        kybio::Decimal point;
        int withoutDifference = 0; ///< members of whom one of the two is not known, and so is not in it
    };

    /// First the new ones, then the changed, then the gone; of each kind, first whose balance has changed most, whichever way,
    /// then whose points have. Whose difference is not known stand last.
    std::vector<MemberChange> changes;
    Sum added; ///< New
    Sum gone;  ///< their amounts are taken away: below zero
    Sum changed;
    Sum together;
    int same = 0;     ///< members that have neither changed
    int compared = 0; ///< members of the list of now
};

/// What has changed between an earlier export and a list. A member is the same where its uid is; where one of the two has no
/// uid, where its number is. Rows that are no member are left out: of them nothing is known.
[[nodiscard]] ListChanges changesSince(const KeptList &earlier, const MemberRows &now);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/changes/listchanges.h>

#include <QLocale>
#include <QString>

namespace desktop {

enum class ChangeColumn {
    What,
    Number,
    Name,
    BalanceBefore,
    BalanceNow,
    BalanceDifference,
    PointBefore,
    PointNow,
    PointDifference
};
inline constexpr int changeColumns = static_cast<int>(ChangeColumn::PointDifference) + 1;

/// What a list is compared with, and which of two it is in words.
struct ChangesSource {
    QString file;         ///< the earlier export
    bool isWhole = false; ///< the list holds everyone: only then who is not in it is gone
};

[[nodiscard]] QString columnTitle(ChangeColumn column);
/// One plain line. Amounts in the locale; an amount that is not there, because the member was not, is empty.
[[nodiscard]] QString cellText(const desk::MemberChange &change, ChangeColumn column, const ChangesSource &source,
                               const QLocale &locale);
/// The same as it is copied: amounts without groups, a text that a spreadsheet would take for a formula disarmed.
[[nodiscard]] QString copiedText(const desk::MemberChange &change, ChangeColumn column, const ChangesSource &source,
                                 const QLocale &locale);
[[nodiscard]] bool isAmount(ChangeColumn column);
/// The sums, a line for each kind that there is.
[[nodiscard]] QString changesSummary(const desk::ListChanges &changes, const ChangesSource &source, const QLocale &locale);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/memberorder.h>

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace desktop {

/// The columns of the table, in their order: one for each key that it sorts by.
inline constexpr int memberColumns = static_cast<int>(desk::MemberKey::Store) + 1;

/// What stands above a column.
[[nodiscard]] QString columnTitle(desk::MemberKey column);
/// What stands in a cell: plain, one line, in the locale; empty where a value is not given, a word of its own where it could not
/// be read. A row that is no member shows its number, and in the place of the standing what became of it.
/// `member` is the row's, or nothing where it is none.
[[nodiscard]] QString cellText(const desk::MemberRows &rows, int row, const std::optional<kybio::Member> &member,
                               desk::MemberKey column, const QLocale &locale);
/// A row's cells as they are copied: amounts without groups, so that any other program reads the same number; a text that a
/// spreadsheet would take for a formula disarmed.
[[nodiscard]] QStringList copiedRow(const desk::MemberRows &rows, int row, const QLocale &locale);
/// Amounts stand at the right.
[[nodiscard]] bool isAmount(desk::MemberKey column);

/// A standing in a word, of many members at once.
[[nodiscard]] QString standingWord(desk::Standing standing);
/// What a quick filter leaves.
[[nodiscard]] QString quickName(desk::MemberFilter::Quick quick);
/// A band of balances, see desk::balanceBand().
[[nodiscard]] QString bandName(int band, const QLocale &locale);
/// A sum of money, and of how many members it is.
[[nodiscard]] QString groupText(const kybio::Decimal &sum, int members, const QLocale &locale);
[[nodiscard]] QString membersText(int members);
/// A category, or that there is none.
[[nodiscard]] QString categoryName(const QString &category);

} // namespace desktop

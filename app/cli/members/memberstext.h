// SPDX-License-Identifier: MIT
#pragma once

#include <cli/members/memberanswers.h>
#include <cli/members/membertotals.h>

#include <desk/member/standing.h>

namespace cli {

/// What people read, in plain text and in the language that is installed; amounts with exactly the digits that the service sent.
[[nodiscard]] QString phoneText(const PhoneAnswer &answer);   ///< not of a fault
[[nodiscard]] QString topUpsText(const TopUpsAnswer &answer); ///< not of a fault

/// One line: number, name, balance, points, standing; two blanks between them.
[[nodiscard]] QString memberText(const kybio::Member &member, const desk::StandingVerdict &verdict);
[[nodiscard]] QString summaryText(const MemberTotals &totals);
[[nodiscard]] QString membersProgress(int members, int calls);
/// That the list is not all there is.
[[nodiscard]] QString incomplete();

/// Faults of which only the command line knows.
[[nodiscard]] sentences::Sentence noPhone();
[[nodiscard]] sentences::Sentence noUid();
[[nodiscard]] sentences::Sentence circling();
[[nodiscard]] sentences::Sentence stopped();

} // namespace cli

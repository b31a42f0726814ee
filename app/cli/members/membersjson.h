// SPDX-License-Identifier: MIT
#pragma once

#include <cli/members/memberanswers.h>
#include <cli/members/membertotals.h>

#include <desk/members/membercolumns.h>

#include <QString>

namespace cli {

/// Each one compact JSON object: keys, their order and their types are the contract of `phone`, `topups` and `members`.
[[nodiscard]] QString phoneLine(const PhoneAnswer &answer);
[[nodiscard]] QString topUpsLine(const TopUpsAnswer &answer);
/// As a line of `lookup`, whose number is the member's own; null where that is not known.
[[nodiscard]] QString memberLine(const kybio::Member &member, desk::Standing standing, desk::Contacts contacts,
                                 bool clockDiffers);
[[nodiscard]] QString summaryLine(const MemberTotals &totals, const std::optional<FaultAnswer> &fault);

} // namespace cli

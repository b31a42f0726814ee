// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

namespace cli {

/// A member, or that nobody has the number, for people: lines of plain text, amounts with exactly the digits that the
/// service sent. What was not given is left out; what could not be read says so. Not for a fault.
[[nodiscard]] QString card(const NumberAnswer &answer);

/// That the service answered with another number than the one that was asked for. Only for a member.
[[nodiscard]] QString otherNumber(const NumberAnswer &answer);

} // namespace cli

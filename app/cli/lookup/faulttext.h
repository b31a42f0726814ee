// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

namespace cli {

/// What happened and what to do, for people: plain text in the language that is installed. Only for an answer that is a
/// fault.
[[nodiscard]] QString faultText(const NumberAnswer &answer);

/// The same with the number, then what support wants to know, a line each: for standard error.
[[nodiscard]] QString faultReport(const NumberAnswer &answer);

} // namespace cli

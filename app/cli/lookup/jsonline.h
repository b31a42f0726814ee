// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

#include <QString>

namespace cli {

/// One answer as one compact JSON object: keys, their order and their types are the contract of `lookup --json`.
///
/// What cannot be seen is escaped, see lineOf().
[[nodiscard]] QString jsonLine(const NumberAnswer &answer);

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

#include <QDate>

#include <chrono>

namespace cli {

/// One answer as one compact JSON object: keys, their order and their types are the contract of `lookup --json`.
///
/// `today` is the shop's date, for the standing. Control characters are escaped, those above U+007F too: a terminal would
/// obey them.
[[nodiscard]] QString jsonLine(const NumberAnswer &answer, QDate today, std::chrono::seconds deadline);

/// A line of JSON with the control characters above U+007F escaped too.
[[nodiscard]] QString withoutTerminalControls(const QString &line);

} // namespace cli

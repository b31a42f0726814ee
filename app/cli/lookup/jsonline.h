// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

#include <QString>

namespace cli {

/// One answer as one compact JSON object: keys, their order and their types are the contract of `lookup --json`.
///
/// Control characters are escaped, those above U+007F too: a terminal would
/// obey them.
[[nodiscard]] QString jsonLine(const NumberAnswer &answer);

/// A line of JSON with the control characters above U+007F escaped too.
[[nodiscard]] QString withoutTerminalControls(const QString &line);

} // namespace cli

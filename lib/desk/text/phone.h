// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// A phone as it is asked for: without blanks, dashes and brackets of any script. Nothing else is changed, and nothing is added:
/// the service compares it with what the member gave, character by character.
[[nodiscard]] QString phoneToAsk(const QString &typed);

} // namespace desk

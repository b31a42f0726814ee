// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// A phone as it is asked for: without blanks, dashes and brackets of any script. Nothing else is changed, and nothing is added:
/// the service compares it with what the member gave, character by character.
[[nodiscard]] QString phoneToAsk(const QString &typed);

/// True for what phoneToAsk() makes of a phone: 6 to 15 digits, perhaps a plus sign in front. 15 is the most that a phone has
/// anywhere (E.164). Some payment cards
/// look like one, too: see WrongThing.
[[nodiscard]] bool looksLikePhone(const QString &asked);

} // namespace desk

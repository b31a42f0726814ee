// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// A phone without the blanks, dashes, dots and brackets that people put into it; nothing else is changed.
[[nodiscard]] QString barePhone(const QString &phone);

/// True for what barePhone() makes of a phone: 6 to 15 digits, perhaps a plus sign in front. 15 is the most that a phone has
/// anywhere (E.164); a payment card's number has 16.
[[nodiscard]] bool looksLikePhone(const QString &bare);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace fakes {

/// More than 200 texts that mean something to some program: quotes, markup, scripts, SQL, format marks, paths, spreadsheets'
/// formulas, other scripts, emoji. To us each is a member number, sent as it is: none has outer blanks, control or invisible
/// characters, none looks like a payment card, a link or an identity number.
[[nodiscard]] QStringList hostileTexts();

} // namespace fakes

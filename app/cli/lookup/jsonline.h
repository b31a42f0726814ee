// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

#include <QString>

namespace cli {

/// One answer as one compact JSON object: keys, their order and their types are the contract of `lookup --json`.
///
/// What cannot be seen is escaped, see withInvisibleEscaped().
[[nodiscard]] QString jsonLine(const NumberAnswer &answer);

/// A line of JSON in which everything is escaped that is no letter or sign of its own, in JSON's way (`\u2028`): control
/// characters above U+007F, which a terminal obeys; line and paragraph separators, at which other programs split a line;
/// direction marks and other format characters, which make a terminal show something else than is there. Whoever reads the JSON
/// gets the same text. JSON itself escapes only what is below U+0020.
[[nodiscard]] QString withInvisibleEscaped(const QString &line);

} // namespace cli

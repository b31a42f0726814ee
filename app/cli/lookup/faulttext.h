// SPDX-License-Identifier: MIT
#pragma once

#include <cli/lookup/numberanswer.h>

namespace cli {

/// What happened and what to do, for people: plain text in the language that is installed. Only for an answer that is a
/// fault.
[[nodiscard]] QString faultText(const NumberAnswer &answer);

[[nodiscard]] QString faultText(const sentences::Sentence &sentence);

/// The same with the number, then what support wants to know, a line each: for standard error.
[[nodiscard]] QString faultReport(const NumberAnswer &answer);
/// `asked`: what was asked for, as it was typed; may be empty.
[[nodiscard]] QString faultReport(const QString &asked, const sentences::Sentence &sentence, const kybio::Fault &fault);

} // namespace cli

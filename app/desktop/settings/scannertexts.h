// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/scannerrules.h>

#include <QString>

namespace desktop {

/// What is wrong with a scan and what to do about it, in one or two sentences.
[[nodiscard]] QString findingText(desk::ScanFinding finding);

/// What the rules take off and check, in words.
[[nodiscard]] QString rulesText(const desk::ScanRules &rules);

} // namespace desktop

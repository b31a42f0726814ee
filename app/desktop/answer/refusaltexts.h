// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/verdict.h>

#include <desk/scan/readscan.h>

#include <optional>

namespace desktop {

/// A scan that was not sent: what the band says. Nothing for an empty one, which deserves only a gentle note.
[[nodiscard]] std::optional<Verdict> refusalVerdict(const desk::ScanRefusal &refusal, const desk::ScanRules &rules);

/// One sentence about what was put right while reading; empty where nothing worth saying was.
[[nodiscard]] QString changesNote(const desk::ScannedNumber &scanned);

/// The gentle note for an empty field.
[[nodiscard]] QString emptyNote();

} // namespace desktop

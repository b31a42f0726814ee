// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/sentence.h>

#include <desk/scan/readscan.h>

namespace sentences {

/// A scan that was not asked: what it was, and what to do.
[[nodiscard]] Sentence scanRefusal(const desk::ScanRefusal &refusal, const desk::ScanRules &rules);

/// One sentence about what was put right while `number` was read; empty where nothing worth saying was.
[[nodiscard]] QString scanChanges(const QList<desk::ScanChange> &changes, const QString &number);

} // namespace sentences

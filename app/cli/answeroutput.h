// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cli {

/// Prints one answer, or several, on standard output. False: nobody reads any more, or it cannot be written, which is said on
/// standard error. Then no further question is asked: every call costs.
[[nodiscard]] bool printAnswer(const QString &text);

/// That somebody interrupts the program, and what happens now. On standard error.
void sayInterrupted();

} // namespace cli

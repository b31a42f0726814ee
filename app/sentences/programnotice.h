// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sentences {

/// Something inside the program was thrown that nobody expected.
[[nodiscard]] QString mishapNotice();
/// The screen is cleared in so many seconds; empty where that is below 0.
[[nodiscard]] QString countdownNotice(int secondsLeft);
/// The settings cannot be written: the text size holds for this run.
[[nodiscard]] QString textSizeNotice();
/// The log cannot be written into this file.
[[nodiscard]] QString logNotice(const QString &file);
/// The demo cannot be loaded.
[[nodiscard]] QString demoNotice();

} // namespace sentences

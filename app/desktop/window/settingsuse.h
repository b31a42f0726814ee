// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/scan/readscan.h>
#include <desk/settings/settings.h>

#include <chrono>

namespace desktop {

/// The stored choice, or `system` where it says "as the system".
[[nodiscard]] Theme themeSetting(const desk::Settings &settings, Theme system);

/// What the shop's scanners add to a number.
[[nodiscard]] desk::ScanRules scanRules(const desk::Settings &settings);

/// How long a question to the current store may take.
[[nodiscard]] std::chrono::seconds deadline(const desk::Settings &settings);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settings/settings.h>

namespace sentences {

/// What was amiss with the settings file and what becomes of it; empty where nothing was.
[[nodiscard]] QString settingsNotice(const desk::Settings &settings);

} // namespace sentences

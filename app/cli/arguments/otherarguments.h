// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

namespace cli {

/// The commands that ask for no member; `arguments` begin with the program and the command.
[[nodiscard]] Arguments readDoctor(const QStringList &arguments);
[[nodiscard]] Arguments readConfigured(const QStringList &arguments);
[[nodiscard]] Arguments readSettings(const QStringList &arguments);

} // namespace cli

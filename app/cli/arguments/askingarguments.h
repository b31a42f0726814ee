// SPDX-License-Identifier: MIT
#pragma once

#include <cli/arguments.h>

namespace cli {

/// The commands that ask for members; `arguments` begin with the program and the command.
[[nodiscard]] Arguments readLookup(const QStringList &arguments);
[[nodiscard]] Arguments readPhone(const QStringList &arguments);
[[nodiscard]] Arguments readTopUps(const QStringList &arguments);
[[nodiscard]] Arguments readMembers(const QStringList &arguments);

} // namespace cli

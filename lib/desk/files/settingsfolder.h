// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// Where programs keep what a user has set: `~/.config` or what XDG_CONFIG_HOME names, on Windows `%APPDATA%`, which goes with
/// the user from one computer to another.
[[nodiscard]] QString settingsFolder();

} // namespace desk

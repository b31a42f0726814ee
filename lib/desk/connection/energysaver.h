// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// True while the computer saves energy, because somebody said so or the battery is low. False where the system does not tell.
/// Cheap to call.
[[nodiscard]] bool savesEnergy();

/// The same, read from a file in the form of Linux's `platform_profile` (ACPI). False where the file cannot be read. Unix only.
[[nodiscard]] bool saysLowPower(const QString &file);

} // namespace desk

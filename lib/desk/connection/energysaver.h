// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// True while somebody, or a low battery, has told the computer to save energy. Cheap. Where the system does not say: false.
[[nodiscard]] bool savesEnergy();

/// The same from a file as Linux writes it (`platform_profile` of ACPI); false where it cannot be read.
[[nodiscard]] bool saysLowPower(const QString &file);

} // namespace desk

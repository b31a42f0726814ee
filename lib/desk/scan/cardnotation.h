// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// True where two texts are one RFID card's number, written in two ways: in decimal and in hexadecimal digits, with its bytes the
/// other way round, or as three digits and five (one byte, two bytes). False where they are the same text, and for numbers so
/// small that it could be chance.
[[nodiscard]] bool isSameCardOtherwise(const QString &one, const QString &other);

} // namespace desk

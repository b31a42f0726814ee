// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fakes {

enum class Form { Gzip, Zlib, Raw };

/// What a server would send.
[[nodiscard]] QByteArray compressed(const QByteArray &plain, Form form);
/// gzip of so many blanks, without ever holding them.
[[nodiscard]] QByteArray compressedBlanks(qsizetype count);

} // namespace fakes

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cli {

/// The app key that a file (or pipe) holds and nothing else; outer blanks, line ends and a byte order mark are left out.
/// Otherwise one sentence that names the option and the reason, and nothing of what the file holds.
[[nodiscard]] tl::expected<QString, QString> readKeyFile(const QString &file);

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sentences {

/// The log cannot be written into this file.
[[nodiscard]] QString logNotice(const QString &file);

} // namespace sentences

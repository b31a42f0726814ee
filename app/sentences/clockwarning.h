// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <chrono>

namespace sentences {

/// That this computer's clock is wrong, by how much, and what to do. `ahead`: the server's, see desk::serverAhead(). `judgedBy`:
/// the server's day, where memberships are judged by that; else null.
[[nodiscard]] QString clockWarning(std::chrono::milliseconds ahead, QDate judgedBy, const QLocale &locale);

} // namespace sentences

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/topups/topuplist.h>

#include <QLocale>
#include <QString>

#include <optional>

namespace desktop {

/// Day and time, where one was given.
[[nodiscard]] QString momentText(const kybio::Field<kybio::CalendarDate> &at, const QLocale &locale);
/// What it costs to ask for the top-ups of `name`. `limit`: calls a day; `left`: nothing where it is not known.
[[nodiscard]] QString topUpsPrice(const QString &name, std::optional<int> left, int limit);
/// How many there are, the sums, and what these lack, a sentence a line.
[[nodiscard]] QString topUpsSums(const desk::TopUpList &list, bool covered, const QLocale &locale);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace kybio {

/// A date of the shop's wall calendar, with a time of day where one was given. It has no zone and is never converted
/// between zones: a birthday is the same day everywhere, and a night in which clocks change cannot move it.
struct CalendarDate {
    QDate date;                ///< always valid, year 1 to 9999
    std::optional<QTime> time; ///< always valid where present

    /// Reads `yyyy-MM-dd` or `yyyy-MM-dd HH:mm:ss` (24-hour). Nothing for any other text or an impossible date
    /// (`0000-00-00`, `2023-02-29`).
    [[nodiscard]] static std::optional<CalendarDate> parse(const QString &text);

    /// In the form it was read from.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const CalendarDate &a, const CalendarDate &b) = default;
};

} // namespace kybio

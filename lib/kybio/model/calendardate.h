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
    std::optional<QTime> time; ///< in whole seconds; always valid where present

    /// Reads what means one day for certain: `yyyy-MM-dd` and `yyyy-MM-dd HH:mm:ss` (24-hour) as documented, the time also
    /// behind a `T`, without seconds, or with a fraction of up to nine digits, which is dropped.
    ///
    /// Nothing for any other text and for an impossible date (`0000-00-00`, `2023-02-29`). Not for a time with a zone either
    /// (`Z`, `+08:00`): the world's zones are 26 hours apart, so no moment is on the same day in all of them, and which one the
    /// shop lives in is not said.
    [[nodiscard]] static std::optional<CalendarDate> parse(const QString &text);

    /// As documented: `yyyy-MM-dd`, and ` HH:mm:ss` behind it where there is a time.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const CalendarDate &a, const CalendarDate &b) = default;
};

} // namespace kybio

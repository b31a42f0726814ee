// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>

#include <optional>

namespace desk {

/// So many days before a birthday it is marked.
inline constexpr int birthdayNoticeDays = 7;

/// Days until the next birthday, 0 for today. No value where it is more than birthdayNoticeDays away, or where the date of birth
/// is in the future. Who was born on 29 February has their birthday on 28 February in common years.
///
/// `today` is the date in the shop: the dates of the service have no time zone.
[[nodiscard]] std::optional<int> daysToBirthday(const kybio::CalendarDate &birthday, QDate today);

/// How many years somebody who joined on `since` has been a member, on the very day; at least one. Who joined on 29 February has
/// that day on 28 February in common years.
[[nodiscard]] std::optional<int> yearsToday(const kybio::CalendarDate &since, QDate today);

} // namespace desk

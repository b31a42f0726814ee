// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>

#include <optional>

namespace desk {

/// A birthday is worth a mark from this many days before it.
inline constexpr int birthdayNoticeDays = 7;

/// Days from today to the next birthday where they are 0 (today) to birthdayNoticeDays; otherwise nothing. Who was born
/// on 29 February celebrates on 28 February in common years. Nothing for a date of birth in the future.
///
/// `today` is the shop's calendar date: the dates of the service have no zone.
[[nodiscard]] std::optional<int> daysToBirthday(const kybio::CalendarDate &birthday, QDate today);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>

#include <QString>

namespace desk {

// What bystanders may see of a value. The number of dots says nothing about its length. Who copies a mask has the mask on the
// clipboard. An empty value has no mask: there is nothing to hide. A character is shown together with whatever combines with it,
// or not at all.

/// Dots in the place of a whole value, for address, QQ and remarks.
[[nodiscard]] QString foldedMarker();

/// `•••• 5640`: the last four characters without blanks, dashes and brackets. Four or fewer are all hidden.
[[nodiscard]] QString maskedPhone(const QString &phone);

/// `m•••@g•••.com`: the first letters of name and host, and a top level of up to 10 ASCII letters. Without `@` nothing
/// is shown.
[[nodiscard]] QString maskedEmail(const QString &email);

/// `T••• M••• L•••`: the first letter of each word, of the first three at most.
[[nodiscard]] QString maskedName(const QString &name);

/// A birthday without its year.
struct DayAndMonth {
    int day = 1;
    int month = 1;

    friend bool operator==(const DayAndMonth &, const DayAndMonth &) = default;
};

[[nodiscard]] DayAndMonth dayAndMonth(const kybio::CalendarDate &date);

} // namespace desk

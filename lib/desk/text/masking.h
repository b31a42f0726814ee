// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>

#include <QString>

namespace desk {

// What bystanders may see. The number of dots says nothing about the length of what they stand for, and a copied mask
// is all that is on the clipboard. An empty value has no mask: there is nothing to hide. Server text: a character, with
// whatever combines with it, is shown whole or not at all.

/// Dots in the place of a whole value: address, QQ, remarks.
[[nodiscard]] QString foldedMarker();

/// `•••• 5640`: the last four characters without blanks, dashes and brackets. Four or fewer are all hidden.
[[nodiscard]] QString maskedPhone(const QString &phone);

/// `m•••@g•••.com`: the first letters of name and host, and a top level of up to 10 ASCII letters. Without `@` nothing
/// is shown.
[[nodiscard]] QString maskedEmail(const QString &email);

/// A birthday without its year.
struct DayAndMonth {
    int day = 1;
    int month = 1;

    friend bool operator==(const DayAndMonth &, const DayAndMonth &) = default;
};

[[nodiscard]] DayAndMonth dayAndMonth(const kybio::CalendarDate &date);

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/member/birthdays.h>

namespace desk {
namespace {

QDate birthdayIn(int year, QDate born)
{
    const QDate date(year, born.month(), born.day());
    return date.isValid() ? date : QDate(year, 2, 28);
}

} // namespace

std::optional<int> daysToBirthday(const kybio::CalendarDate &birthday, QDate today)
{
    if (!today.isValid() || birthday.date > today)
        return std::nullopt;
    QDate next = birthdayIn(today.year(), birthday.date);
    if (next < today)
        next = birthdayIn(today.year() + 1, birthday.date);
    const qint64 days = today.daysTo(next);
    return days <= birthdayNoticeDays ? std::optional(static_cast<int>(days)) : std::nullopt;
}

std::optional<int> yearsToday(const kybio::CalendarDate &since, QDate today)
{
    const int years = today.isValid() ? today.year() - since.date.year() : 0;
    return years > 0 && birthdayIn(today.year(), since.date) == today ? std::optional(years) : std::nullopt;
}

} // namespace desk

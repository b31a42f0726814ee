// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <QLocale>
#include <QString>

namespace desktop {

/// A member's fields as the texts of the panel: plain, one line, in the user's locale; empty where a value is not given, and
/// a word of its own where it could not be read. Never a zero for an amount that is not known.
[[nodiscard]] QString textOf(const kybio::Field<QString> &field);
[[nodiscard]] QString textOf(const kybio::Field<kybio::Decimal> &field, const QLocale &locale);
[[nodiscard]] QString textOf(const kybio::Field<kybio::CalendarDate> &field, const QLocale &locale);
[[nodiscard]] QString discountText(const kybio::Field<kybio::Decimal> &field, const QLocale &locale);
[[nodiscard]] QString creditText(const kybio::Member &member, const QLocale &locale);
/// Number, category and, where it is near, the birthday.
[[nodiscard]] QString summaryText(const kybio::Member &member, const QString &asked, QDate today);

/// What stands where something is covered; its length tells nothing.
[[nodiscard]] QString coveredText();

} // namespace desktop

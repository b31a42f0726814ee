// SPDX-License-Identifier: MIT
#pragma once

#include <sentences/discounttext.h>

#include <desk/lookup/lookupstate.h>

#include <kybio/model/member.h>

#include <QLocale>
#include <QString>

namespace desktop {

/// A member's fields as the texts of the panel: plain, one line, in the user's locale; empty where a value is not given, and
/// a word of its own where it could not be read. Never a zero for an amount that is not known.
[[nodiscard]] QString textOf(const kybio::Field<QString> &field);
[[nodiscard]] QString textOf(const kybio::Field<kybio::Decimal> &field, const QLocale &locale);
[[nodiscard]] QString textOf(const kybio::Field<kybio::CalendarDate> &field, const QLocale &locale);
/// See sentences::discountText().
[[nodiscard]] sentences::DiscountText discountOf(const kybio::Field<kybio::Decimal> &field, const QLocale &locale);
[[nodiscard]] QString creditText(const kybio::Member &member, const QLocale &locale);
/// What a balance below zero means; empty for any other.
[[nodiscard]] QString owedText(const kybio::Field<kybio::Decimal> &balance, const QLocale &locale);
/// What stands for the number of a member who has none: the one that was asked for; a word where that was a phone.
[[nodiscard]] QString askedNumber(const desk::Found &found);
/// The number of a member as one line; where the service gave none, the one that was asked for, and nothing for a phone.
[[nodiscard]] QString numberOf(const desk::Found &found);
/// Number, category and, where it is near, the birthday; on the day on which somebody has been a member for so many years, that.
[[nodiscard]] QString summaryText(const kybio::Member &member, const QString &asked, QDate today);

/// An amount as it is copied: without group separators, so that any other program reads the same number.
[[nodiscard]] QString copiedText(const kybio::Field<kybio::Decimal> &field, const QLocale &locale);

/// What stands where something is covered; its length tells nothing.
[[nodiscard]] QString coveredText();

} // namespace desktop

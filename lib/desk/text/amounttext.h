// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>

#include <QLocale>
#include <QString>

namespace desk {

/// An exact amount as a locale writes numbers: with its digits, decimal point, grouping and minus sign. Every digit of the amount
/// is there; nothing is rounded, nothing is added.
///
/// Digits are grouped as the locale groups (by three almost everywhere, by three and then two in India, not at all
/// below 10,000 in Spain), unless the locale's options leave separators out, as those of the C locale do.
///
/// In right-to-left locales the minus sign has invisible bidi marks: put such a text into a label as it is.
[[nodiscard]] QString amountText(const kybio::Decimal &amount, const QLocale &locale);

/// The same for a difference: above zero it has the locale's plus sign. Zero has no sign.
[[nodiscard]] QString differenceText(const kybio::Decimal &difference, const QLocale &locale);

} // namespace desk

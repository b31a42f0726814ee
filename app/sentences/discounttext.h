// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>

#include <QLocale>
#include <QString>

namespace sentences {

/// A member's discount in the words of the trade.
struct DiscountText {
    QString value; ///< "10% off"
    QString note;  ///< "pays 90%"; empty where nothing is to be added
};

/// `paid` is the share of the price that is paid, in percent (see PROTOCOL.md, member fields). What the vendor does not explain,
/// 0 and below and above 100, is shown as the number that came.
[[nodiscard]] DiscountText discountText(const kybio::Decimal &paid, const QLocale &locale);

} // namespace sentences

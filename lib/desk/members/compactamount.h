// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QList>

#include <compare>

namespace desk {

/// An amount in sixteen bytes: exact, or not there at all. Whatever has more than four digits behind the point or does not fit is
/// `Large`; its digits are the packed member's.
struct CompactAmount {
    enum class Kind : quint8 { NotGiven, Unreadable, Exact, Large };

    CompactAmount() = default;
    explicit CompactAmount(const kybio::Field<kybio::Decimal> &amount);

    qint64 units = 0; ///< ten-thousandths; only where it is Exact
    Kind kind = Kind::NotGiven;
    quint8 scale = 0; ///< digits behind the point, as they were written

    /// Only where it is Exact.
    [[nodiscard]] kybio::Decimal decimal() const;
    /// So many ten-thousandths with so many digits behind the point; those behind them must be zeros.
    [[nodiscard]] static kybio::Decimal decimalOf(qint64 units, int scale);

    static constexpr int mostScale = 4;
};

/// Each amount in thousandths of the one that is farthest from zero: for drawing, so rounded, and never for writing.
[[nodiscard]] QList<int> thousandths(const QList<kybio::Decimal> &amounts);

} // namespace desk

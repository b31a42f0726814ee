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

    static constexpr int mostScale = 4;
};

/// The exact sum of many, like Total, and fast: a hundred thousand in a few milliseconds. It has the digits behind the point of
/// the amount that has most.
class AmountSum {
public:
    /// Large ones need addLarge().
    void add(const CompactAmount &amount);
    void addLarge(const kybio::Decimal &amount);

    [[nodiscard]] kybio::Decimal sum() const;
    /// Amounts that are in the sum.
    [[nodiscard]] int counted() const { return m_counted; }
    /// Members whose amount is not in it: not given, or not to be read. They are told, not taken for zero.
    [[nodiscard]] int notGiven() const { return m_notGiven; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    qint64 m_units = 0;
    quint8 m_scale = 0;
    kybio::Decimal m_rest; ///< what did not fit
    int m_counted = 0;
    int m_notGiven = 0;
    int m_unreadable = 0;
};

/// Each amount in thousandths of the one that is farthest from zero: for drawing, so rounded, and never for writing.
[[nodiscard]] QList<int> thousandths(const QList<kybio::Decimal> &amounts);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/members/compactamount.h>

#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

namespace desk {

/// The exact sum of one amount over many members, a hundred thousand in a few milliseconds. It has as many digits behind the
/// point as the amount that has most. A member whose amount is not given or cannot be read is not taken for zero: it is counted,
/// so that whoever reads the sum knows what it lacks.
class Total {
public:
    void add(const kybio::Field<kybio::Decimal> &amount);
    /// Not of a Large one: its digits are not in it.
    void add(const CompactAmount &amount);

    [[nodiscard]] kybio::Decimal sum() const;
    /// Members that are in the sum.
    [[nodiscard]] int counted() const { return m_counted; }
    [[nodiscard]] int notGiven() const { return m_notGiven; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    qint64 m_units = 0;    ///< ten-thousandths
    quint8 m_scale = 0;    ///< of those
    kybio::Decimal m_rest; ///< what does not fit
    int m_counted = 0;
    int m_notGiven = 0;
    int m_unreadable = 0;
};

} // namespace desk

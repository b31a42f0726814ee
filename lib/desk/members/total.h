// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

namespace desk {

/// The exact sum of one amount over many members. A member whose amount is not given or cannot be read is not taken for zero:
/// it is counted, so that whoever reads the sum knows what it lacks.
class Total {
public:
    void add(const kybio::Field<kybio::Decimal> &amount);

    [[nodiscard]] const kybio::Decimal &sum() const { return m_sum; }
    /// Members that are in the sum.
    [[nodiscard]] int counted() const { return m_counted; }
    [[nodiscard]] int notGiven() const { return m_notGiven; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }

private:
    kybio::Decimal m_sum;
    int m_counted = 0;
    int m_notGiven = 0;
    int m_unreadable = 0;
};

} // namespace desk

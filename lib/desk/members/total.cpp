// SPDX-License-Identifier: MIT
#include <desk/members/total.h>

#include <algorithm>
#include <limits>

namespace desk {

void Total::add(const kybio::Field<kybio::Decimal> &amount)
{
    const CompactAmount compact(amount);
    if (compact.kind != CompactAmount::Kind::Large)
        return add(compact);
    ++m_counted;
    m_rest = m_rest + *amount.value();
}

void Total::add(const CompactAmount &amount)
{
    switch (amount.kind) {
    case CompactAmount::Kind::NotGiven:
        ++m_notGiven;
        return;
    case CompactAmount::Kind::Unreadable:
        ++m_unreadable;
        return;
    case CompactAmount::Kind::Large:
        Q_UNREACHABLE();
    case CompactAmount::Kind::Exact:
        break;
    }
    ++m_counted;
    m_scale = std::max(m_scale, amount.scale);
    constexpr qint64 room = std::numeric_limits<qint64>::max();
    const bool overflows = amount.units > 0 ? m_units > room - amount.units : m_units < -room - amount.units;
    if (overflows) {
        m_rest = m_rest + CompactAmount::decimalOf(m_units, m_scale) + amount.decimal();
        m_units = 0;
        return;
    }
    m_units += amount.units;
}

kybio::Decimal Total::sum() const
{
    return m_rest + CompactAmount::decimalOf(m_units, m_scale);
}

} // namespace desk

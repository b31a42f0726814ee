// SPDX-License-Identifier: MIT
#include <desk/members/total.h>

namespace desk {

void Total::add(const kybio::Field<kybio::Decimal> &amount)
{
    if (amount.hasValue()) {
        m_sum = m_sum + *amount.value();
        ++m_counted;
    } else if (amount.isUnreadable()) {
        ++m_unreadable;
    } else {
        ++m_notGiven;
    }
}

} // namespace desk

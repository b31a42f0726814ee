// SPDX-License-Identifier: MIT
#include <desk/pay/payment.h>

namespace desk {

Payment paymentOf(const kybio::Member &member, const kybio::Decimal &bill)
{
    using Kind = Payment::Kind;
    const kybio::Decimal zero;
    if (!member.balance.hasValue())
        return {};
    const kybio::Decimal left = *member.balance.value() - bill;
    if (!left.isNegative())
        return {Kind::Covered, left, {}};
    const kybio::Decimal owed = zero - left;
    if (member.onAccount.value() != 1)
        return {Kind::Short, owed, {}};
    const auto &limit = member.extra.creditLimit.value();
    if (!limit)
        return {Kind::CreditNotKnown, owed, {}};
    const kybio::Decimal most = limit->isNegative() ? zero : *limit;
    if (owed <= most)
        return {Kind::CoveredWithCredit, owed, most};
    return {Kind::Short, owed - most, most};
}

} // namespace desk

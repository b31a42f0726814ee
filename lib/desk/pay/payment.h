// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <optional>

namespace desk {

/// What a member's balance and credit make of a bill. Exact; an estimate all the same: the balance is as old as the answer, and
/// discounts are the till's business.
struct Payment {
    enum class Kind {
        Covered,           ///< by the balance
        CoveredWithCredit, ///< with what the member may owe
        CreditNotKnown,    ///< the balance is short; credit is allowed, and how much is not known
        Short,             ///< even with the credit, where some is allowed
        NotKnown,          ///< the balance was not given or cannot be read
    };

    Kind kind = Kind::NotKnown;
    /// Never below zero. Covered: what is left. Short: what is missing. With credit: what is owed afterwards.
    kybio::Decimal difference;
    /// Where credit is allowed and its limit is known: the most that may be owed.
    std::optional<kybio::Decimal> creditLimit;

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// `bill`: above zero.
[[nodiscard]] Payment paymentOf(const kybio::Member &member, const kybio::Decimal &bill);

} // namespace desk

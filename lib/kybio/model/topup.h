// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>
#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QString>

#include <vector>

namespace kybio {

/// Money that a member paid in, as the service recorded it. Each field may be absent or unreadable, whatever the others are.
/// The service types amounts as numbers and writes them as strings in its example: both are read, digit by digit.
struct TopUp {
    Field<CalendarDate> at;      ///< the shop's local time
    Field<Decimal> paid;         ///< rechargeMoney, in the shop's currency
    Field<Decimal> given;        ///< giftMoney: what the shop added
    Field<Decimal> balanceAfter; ///< customerMoneyAfterRecharge
    Field<QString> payMethod;    ///< untrusted text
    Field<QString> storeAppId;
    Field<QString> storeAccount;
    Field<qint64> customerUid;

    friend bool operator==(const TopUp &a, const TopUp &b) = default;
};

/// All of one member, in the order that the service gave; which one that is, is not said.
struct TopUps {
    std::vector<TopUp> rows;
    /// Rows that are no object: told, not hidden.
    int unreadableRows = 0;

    friend bool operator==(const TopUps &a, const TopUps &b) = default;
};

} // namespace kybio

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>
#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QString>

namespace kybio {

/// The part of a member that only Pospal sends (`extInfo`). All of it may be absent.
struct MemberExtra {
    Field<QString> sex;
    Field<QString> lunarBirthday;
    Field<Decimal> totalPoint;
    Field<Decimal> creditLimit;
    Field<qint64> creditPeriod; ///< days
    Field<QString> photoPath;   ///< relative to a host that the protocol does not name; never fetched
    Field<QString> nickName;
    Field<Decimal> subsidyAmount;

    friend bool operator==(const MemberExtra &a, const MemberExtra &b) = default;
};

/// A member as the service described it at one moment. Every field may be absent or unreadable on its own.
///
/// Texts are as sent: untrusted, with blanks at the ends, control characters or markup in them. The member's password
/// digest and weixinOpenIds are dropped while decoding and have no place here.
struct Member {
    Field<qint64> customerUid; ///< 15 to 19 digits; would not survive a double
    Field<QString> number;
    Field<QString> name;
    Field<QString> categoryName;
    Field<Decimal> balance; ///< stored value in the shop's currency; may be negative
    Field<Decimal> point;
    /// "60 represents 60%": the share of the price that is paid. 0 is unexplained. No price is ever computed from it.
    Field<Decimal> discount;
    Field<QString> phone; ///< not unique
    Field<CalendarDate> birthday;
    Field<QString> email;
    Field<QString> qq;
    Field<QString> address;
    Field<QString> remarks;
    Field<CalendarDate> createdDate; ///< the shop's local time
    Field<CalendarDate> expiryDate;  ///< the last day of membership
    Field<qint64> onAccount;         ///< 1: may buy on credit
    Field<qint64> enable;            ///< -1 deleted, 0 disabled, 1 available; others are unknown
    Field<QString> createStoreAppIdOrAccount;
    Field<QString> department; ///< Pospal only
    MemberExtra extra;

    friend bool operator==(const Member &a, const Member &b) = default;
};

} // namespace kybio

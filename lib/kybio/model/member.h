// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/calendardate.h>
#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QString>

namespace kybio {

/// The part of a member that only Pospal sends (`extInfo`). Any of it may be absent.
struct MemberExtra {
    Field<QString> sex;
    Field<QString> lunarBirthday;
    Field<Decimal> totalPoint;
    Field<Decimal> creditLimit;
    Field<qint64> creditPeriod; ///< days
    Field<QString> photoPath;   ///< on a host that nobody has named; never fetched
    Field<QString> nickName;
    Field<Decimal> subsidyAmount;

    friend bool operator==(const MemberExtra &a, const MemberExtra &b) = default;
};

/// A member as the service described it at one moment. Each field may be absent or unreadable, whatever the others are.
///
/// Texts are as they were sent: untrusted, perhaps with blanks at the ends, control characters or markup. The digest of the
/// member's password and weixinOpenIds are dropped while the answer is read, and have no place here.
struct Member {
    Field<qint64> customerUid; ///< 15 to 19 digits; a double would change it
    Field<QString> number;
    Field<QString> name;
    Field<QString> categoryName;
    Field<Decimal> balance; ///< stored value in the shop's currency; may be negative
    Field<Decimal> point;
    /// The share of the price that is paid: "60 represents 60%". What 0 means is not known. No price is ever computed from it.
    Field<Decimal> discount;
    Field<QString> phone; ///< several members may have the same
    Field<CalendarDate> birthday;
    Field<QString> email;
    Field<QString> qq;
    Field<QString> address;
    Field<QString> remarks;
    Field<CalendarDate> createdDate; ///< the shop's local time
    Field<CalendarDate> expiryDate;  ///< the last day of membership
    Field<qint64> onAccount;         ///< 1: may buy on credit
    Field<qint64> enable;            ///< -1 deleted, 0 disabled, 1 available; what others mean is not known
    Field<QString> createStoreAppIdOrAccount;
    Field<QString> department; ///< Pospal only
    MemberExtra extra;

    friend bool operator==(const Member &a, const Member &b) = default;
};

} // namespace kybio

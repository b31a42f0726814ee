// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>

#include <kybio/errors/fault.h>
#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

#include <QDateTime>

#include <chrono>
#include <variant>

namespace desk {

/// No usable credentials: nothing can be asked.
struct NotSetUp {};

/// Nothing asked, nothing shown.
struct Ready {};

/// What was typed or scanned is no member number: nothing was asked. Nothing of the text is in here: it may be a payment card's.
struct Refused {
    ScanRefusal refusal;
    ScanRules rules; ///< that it was read by
};

/// A question is under way. Whatever was shown before is gone.
struct Asking {
    kybio::MemberNumber number;
};

/// A member was found.
struct Found {
    kybio::MemberNumber asked;
    kybio::Member member;
    QDateTime at;                          ///< wall clock, for people
    std::chrono::milliseconds steadyAt{0}; ///< monotonic, for the age of the answer
    /// The service answered with another number than the one asked: everything but the two numbers stays covered until
    /// somebody confirmed.
    bool awaitsConfirmation = false;
    bool isEarlier = false; ///< seen earlier in this run and shown again, not a live answer
};

/// The service knows nobody of that number: an answer, not a fault.
struct Nobody {
    kybio::MemberNumber asked;
    QDateTime at;
    bool isEarlier = false; ///< as in Found
};

/// The question failed; the number is still there to ask again.
struct Failed {
    kybio::MemberNumber asked;
    kybio::Fault fault;
};

using LookupState = std::variant<NotSetUp, Ready, Refused, Asking, Found, Nobody, Failed>;

} // namespace desk

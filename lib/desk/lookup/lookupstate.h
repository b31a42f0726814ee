// SPDX-License-Identifier: MIT
#pragma once

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
};

/// The service knows nobody of that number: an answer, not a fault.
struct Nobody {
    kybio::MemberNumber asked;
    QDateTime at;
};

/// The question failed; the number is still there to ask again.
struct Failed {
    kybio::MemberNumber asked;
    kybio::Fault fault;
};

using LookupState = std::variant<NotSetUp, Ready, Asking, Found, Nobody, Failed>;

} // namespace desk

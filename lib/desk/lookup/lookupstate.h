// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>

#include <kybio/errors/fault.h>
#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

#include <QDateTime>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace desk {

/// No usable credentials: nothing can be asked.
struct NotSetUp {};

/// Nothing asked, nothing shown.
struct Ready {};

/// What was typed or scanned is no member number, so nothing was asked. The text itself is not in here: it may be a payment
/// card's.
struct Refused {
    ScanRefusal refusal;
    ScanRules rules; ///< the rules that it was read by
};

/// A question is under way. Whatever was shown before is gone.
struct Asking {
    kybio::MemberNumber number;
    bool byPhone = false; ///< `number` is the phone that is asked for
};

/// A member was found.
struct Found {
    kybio::MemberNumber asked;
    kybio::Member member;
    QDateTime at;                          ///< on Clocks::wall, for people
    std::chrono::milliseconds steadyAt{0}; ///< on Clocks::steady, for the age of the answer
    /// The service answered with another number than the one that was asked for. Everything but the two numbers stays covered
    /// until somebody confirms.
    bool awaitsConfirmation = false;
    bool isEarlier = false; ///< seen earlier in this run and shown again: not an answer of now
    std::optional<std::chrono::milliseconds> serverTime = std::nullopt; ///< see AnswerTime
    /// The phone that was asked for in the place of a number: nobody showed a card. `asked` is then the member's own number, or
    /// the phone where they have none.
    std::optional<kybio::MemberNumber> phone = std::nullopt;
};

/// Several members have the phone that was asked for. Which one is meant, somebody says; it is no call.
struct Choice {
    kybio::MemberNumber asked; ///< the phone
    std::vector<kybio::Member> members;
    QDateTime at; ///< as in Found, like the next two
    std::chrono::milliseconds steadyAt{0};
    std::optional<std::chrono::milliseconds> serverTime = std::nullopt;
};

/// Nobody has that number. This is an answer of the service, not a fault.
struct Nobody {
    kybio::MemberNumber asked;
    QDateTime at;
    bool isEarlier = false; ///< as in Found
    bool byPhone = false;   ///< as in Asking
};

/// The question failed. The number is kept, so that it can be asked again.
struct Failed {
    kybio::MemberNumber asked;
    kybio::Fault fault;
    QDateTime at = {};
    bool isEarlier = false; ///< as in Found
    bool byPhone = false;   ///< as in Asking
};

using LookupState = std::variant<NotSetUp, Ready, Refused, Asking, Found, Choice, Nobody, Failed>;

} // namespace desk

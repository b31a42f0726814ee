// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/question.h>
#include <sandbox/receivedcall.h>

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace sandbox {

/// What a request is held against.
struct Rules {
    /// What all calls lie below, prefix included: `/openapi/v1/`.
    QByteArray base;
    QString appId;
    QString appKey;
    /// How far `Time-stamp` may be from the clock; nothing: any 13 digits will do.
    std::optional<std::chrono::milliseconds> clockTolerance;
};

/// A request that did not.
struct Refusal {
    /// 200 for all refusals of the service itself: HTTP 200 says nothing about success.
    int httpStatus = 200;
    int errorCode = 0; ///< the service's; meaningless where httpStatus is not 200
    QString message;
    /// What exactly was wrong, in English, for whoever develops a client. Empty where the service's reply is recorded: that
    /// one is repeated to the byte.
    QString hint;
};

using Verdict = std::variant<Question, Refusal>;

/// Judges method and path: 404 or 405, or nothing where the request is a call (and is charged).
[[nodiscard]] std::optional<Refusal> checkAddress(const ReceivedCall &call, const QByteArray &base);

/// Judges a whole request as strictly as the protocol allows; pure. `now` is milliseconds since 1970 and is only looked at
/// with a tolerance. The order is: address, signature present (1031), other headers and body (9003), app ID (1034),
/// signature (1032), the question (9003). Only the codes and the text of 1032 are known; the other texts are ours.
[[nodiscard]] Verdict checkRequest(const ReceivedCall &call, const Rules &rules, qint64 now);

} // namespace sandbox

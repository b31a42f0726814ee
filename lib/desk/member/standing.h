// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <QLatin1StringView>

#include <optional>

namespace desk {

/// What a member is, in one word. Where several hold, the first in this list is the standing.
enum class Standing {
    Deleted,     ///< `enable` -1: deleted members are returned by the service
    Disabled,    ///< `enable` 0
    Expired,     ///< from the day after `expiryDate`
    ExpiresSoon, ///< active, and `expiryDate` is today or within the next 30 days
    Active,      ///< `enable` 1
    Unknown,     ///< `enable` not given, unreadable, or a value the protocol does not name; or `expiryDate` unreadable
};

/// A standing, and the facts for its reason in one line.
struct StandingVerdict {
    Standing standing = Standing::Unknown;
    /// Days from today to the last day of membership; negative once expired. Nothing where no expiry date is known.
    std::optional<qint64> daysLeft;
    /// Unknown for no other reason than that `expiryDate` cannot be read: the membership may have ended long ago.
    bool isExpiryUnreadable = false;

    friend bool operator==(const StandingVerdict &, const StandingVerdict &) = default;
};

/// `today` is the shop's calendar date: the dates of the service are naive local ones.
[[nodiscard]] StandingVerdict standingOf(const kybio::Member &member, QDate today);

/// The standing's name in the contract of the command line: active, disabled, deleted, expired or unknown. ExpiresSoon is active
/// there.
[[nodiscard]] QLatin1StringView standingName(Standing standing);

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/member/standing.h>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr qint64 soonDays = 30;

constexpr qint64 deleted = -1;
constexpr qint64 disabled = 0;
constexpr qint64 available = 1;

} // namespace

StandingVerdict standingOf(const kybio::Member &member, QDate today)
{
    StandingVerdict verdict;
    if (const auto &expiry = member.expiryDate.value())
        verdict.daysLeft = today.daysTo(expiry->date);

    const auto &enable = member.enable.value();
    if (enable == deleted)
        verdict.standing = Standing::Deleted;
    else if (enable == disabled)
        verdict.standing = Standing::Disabled;
    else if (verdict.daysLeft && *verdict.daysLeft < 0)
        verdict.standing = Standing::Expired;
    else if (enable != available)
        verdict.standing = Standing::Unknown;
    else if (member.expiryDate.isUnreadable()) {
        verdict.standing = Standing::Unknown;
        verdict.isExpiryUnreadable = true;
    } else if (verdict.daysLeft && *verdict.daysLeft <= soonDays)
        verdict.standing = Standing::ExpiresSoon;
    else
        verdict.standing = Standing::Active;
    return verdict;
}

QLatin1StringView standingName(Standing standing)
{
    switch (standing) {
    case Standing::Deleted:
        return "deleted"_L1;
    case Standing::Disabled:
        return "disabled"_L1;
    case Standing::Expired:
        return "expired"_L1;
    case Standing::ExpiresSoon:
    case Standing::Active:
        return "active"_L1;
    case Standing::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace desk

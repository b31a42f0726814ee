// SPDX-License-Identifier: MIT
#include <desk/clock/trustedday.h>

#include <algorithm>

namespace desk {
namespace {

using namespace std::chrono_literals;

std::chrono::milliseconds since1970(const QDateTime &time)
{
    return std::chrono::milliseconds(time.toMSecsSinceEpoch());
}

} // namespace

std::chrono::milliseconds serverAhead(const AnswerTime &answer, const TimeHere &now)
{
    if (!answer.server)
        return 0ms;
    const std::chrono::milliseconds then = *answer.server - since1970(answer.here);
    const std::chrono::milliseconds today = *answer.server + (now.steady - answer.steady) - since1970(now.wall);
    if ((then < 0ms) != (today < 0ms))
        return 0ms;
    return then < 0ms ? std::max(then, today) : std::min(then, today);
}

bool isWorthSaying(std::chrono::milliseconds ahead)
{
    return std::chrono::abs(ahead) >= 5min;
}

QDate trustedDay(const TimeHere &now, std::chrono::milliseconds serverAhead)
{
    const QDateTime there = now.wall.addMSecs(serverAhead.count());
    return std::chrono::abs(serverAhead) > 24h ? there.date() : now.wall.date();
}

} // namespace desk

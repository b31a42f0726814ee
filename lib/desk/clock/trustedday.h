// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace desk {

/// When an answer came, on each clock that tells it.
struct AnswerTime {
    QDateTime here;                      ///< on Clocks::wall
    std::chrono::milliseconds steady{0}; ///< on Clocks::steady
    std::optional<std::chrono::milliseconds> server =
        std::nullopt; ///< since 1970 UTC, as the server said; nothing where it did not
};

/// Now, on this computer's clocks.
struct TimeHere {
    QDateTime wall;
    std::chrono::milliseconds steady{0};
};

/// How far the server's clock is ahead of this computer's; negative where it is behind. 0 where the server told no time, and
/// where the two differed only then or only now: the clock was set since, or the computer slept, which no steady clock counts.
[[nodiscard]] std::chrono::milliseconds serverAhead(const AnswerTime &answer, const TimeHere &now);

/// From 5 minutes on somebody should set the clock.
[[nodiscard]] bool isWorthSaying(std::chrono::milliseconds ahead);

/// The day to judge a membership by: the server's where the two clocks differ by more than a day, else this computer's. In the
/// time zone of `now.wall`.
[[nodiscard]] QDate trustedDay(const TimeHere &now, std::chrono::milliseconds serverAhead);

} // namespace desk

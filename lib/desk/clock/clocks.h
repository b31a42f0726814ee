// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace desk {

/// The two clocks of the desk, given from outside so that tests own them.
struct Clocks {
    /// What a clock on the wall shows: for dates and for people. May jump.
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTime(); };
    /// Monotonic, from an arbitrary start: for ages and pauses.
    std::function<std::chrono::milliseconds()> steady = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

namespace desk {

/// The two clocks that the desk works with. They come in from outside, so that a test can give its own.
struct Clocks {
    /// The date and time that people see. It may jump, forwards or backwards.
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTime(); };
    /// Milliseconds since some moment in the past. Never jumps: use it for ages and pauses.
    std::function<std::chrono::milliseconds()> steady = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
};

} // namespace desk

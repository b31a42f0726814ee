// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace desk {

/// Which event kept a thread from going on for too long. Only the rule: it has no clock and no event loop of its own.
///
/// Events lie in one another (a key press sends others): only the outermost counts. One that opens an event loop of its own,
/// as a system's file dialog does, was no stall: the events inside count instead.
class StallMeter {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds longest{100};

    /// An event begins, in the event loop of this depth (QThread::loopLevel()).
    void begin(int loopLevel, Milliseconds now);
    /// The event that began last ends. How long it took, where that was longer than `longest`.
    [[nodiscard]] std::optional<Milliseconds> end(Milliseconds now);

private:
    struct Open {
        int loopLevel;
        Milliseconds since;
        bool counts;
    };
    std::vector<Open> m_open;
};

} // namespace desk

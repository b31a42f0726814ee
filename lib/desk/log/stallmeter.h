// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace desk {

/// Finds events that held a thread too long. This is the rule alone: it has no clock and no event loop.
///
/// An event may send others from within (a key press does): only the outermost counts. An event that opens an event loop of its
/// own, as a file dialog does, is no stall: the events inside are measured instead.
class StallMeter {
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds longest{100};

    /// An event begins. `loopLevel` is QThread::loopLevel().
    void begin(int loopLevel, Milliseconds now);
    /// The event that began last ends. Returns how long it took, when that was longer than `longest`.
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

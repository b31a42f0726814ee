// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>

#include <chrono>
#include <optional>

namespace desk {

/// The same number again within two seconds is the same scan: it shows the answer again and costs no second call.
///
/// Only answers are repeated. After a fault the same number is asked for again, because that is what the person wants;
/// Enter held down is therefore also for the window to ignore (auto-repeat). `now` is any monotonic clock's time.
class RepeatGuard {
public:
    static constexpr std::chrono::milliseconds window{2000};

    /// Call when an answer is shown.
    void answered(const kybio::MemberNumber &number, std::chrono::milliseconds now);

    /// Call before asking. True: show the last answer again. The window then starts anew, so that a scanner held on a
    /// card is one lookup however long it takes.
    [[nodiscard]] bool repeats(const kybio::MemberNumber &number, std::chrono::milliseconds now);

    /// Call when the answer is no longer there to be shown (cleared, other credentials) or was asked for anew (F5).
    void forget();

private:
    std::optional<kybio::MemberNumber> m_number;
    std::chrono::milliseconds m_last{0};
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>

#include <chrono>
#include <optional>

namespace desk {

/// The same number again within two seconds is the same scan: it shows the answer again and costs no second call.
///
/// Only answers are repeated. After a fault the same number is asked for again, because that is what the person wants. (The
/// window itself must ignore an Enter that is held down.) `now` is the time of any monotonic clock.
class RepeatGuard {
public:
    static constexpr std::chrono::milliseconds window{2000};

    /// Call when an answer is shown.
    void answered(const kybio::MemberNumber &number, std::chrono::milliseconds now);

    /// Call before asking. True means: show the last answer again. The two seconds then begin anew, so that a scanner that is
    /// held on a card makes one lookup, however long it is held.
    [[nodiscard]] bool repeats(const kybio::MemberNumber &number, std::chrono::milliseconds now);

    /// Call when the answer cannot be shown any more (cleared, other credentials), or was asked for anew (F5).
    void forget();

private:
    std::optional<kybio::MemberNumber> m_number;
    std::chrono::milliseconds m_last{0};
};

} // namespace desk

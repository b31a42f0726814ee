// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>

#include <utility>

namespace desk {

/// When many numbers are asked one after the other, whether a fault ends that. One that the service itself refuses ends nothing:
/// it may be the number's fault. The second in a row is not, and any other fault would come again at the next number, which is
/// charged.
class FaultRule {
public:
    /// `fault`: of the question that has ended; null where an answer came.
    [[nodiscard]] bool ends(const kybio::Fault *fault)
    {
        const bool isRefused = fault != nullptr && fault->cause == kybio::FaultCause::RefusedByService;
        const bool wasRefused = std::exchange(m_wasRefused, isRefused);
        const bool ends = fault != nullptr && (!isRefused || wasRefused);
        if (ends)
            m_wasRefused = false; // whoever goes on begins anew
        return ends;
    }

private:
    bool m_wasRefused = false;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/log/stallmeter.h>

namespace desk {

void StallMeter::begin(int loopLevel, Milliseconds now)
{
    const bool isOutermost = m_open.empty() || m_open.back().loopLevel < loopLevel;
    if (isOutermost)
        for (Open &around : m_open)
            around.counts = false;
    m_open.push_back({loopLevel, now, isOutermost});
}

std::optional<StallMeter::Milliseconds> StallMeter::end(Milliseconds now)
{
    if (m_open.empty()) // the meter was switched on in the middle of an event
        return std::nullopt;
    const Open ended = m_open.back();
    m_open.pop_back();
    const Milliseconds took = now - ended.since;
    return ended.counts && took > longest ? std::optional(took) : std::nullopt;
}

} // namespace desk

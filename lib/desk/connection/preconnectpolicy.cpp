// SPDX-License-Identifier: MIT
#include <desk/connection/preconnectpolicy.h>

#include <algorithm>

namespace desk {

void PreconnectPolicy::forget()
{
    PreconnectPolicy fresh;
    fresh.m_visible = m_visible;
    fresh.m_saving = m_saving;
    *this = fresh;
}

void PreconnectPolicy::somebodyIsHere(Milliseconds now)
{
    m_hereUntil = now + presence;
    if (m_failed)
        return; // pressing keys does not bring a server back
    const Milliseconds soonest = m_lastEnd ? std::max(now, *m_lastEnd + rest) : now;
    m_next = m_lastEnd ? std::min(m_next, soonest) : soonest;
}

void PreconnectPolicy::questionEnded(Milliseconds now, bool answered)
{
    m_asking = false;
    m_hereUntil = now + presence;
    m_lastEnd = now;
    if (answered) {
        m_proofless = 0;
        m_failed = false;
    }
    m_next = std::max(m_next, now + look);
}

void PreconnectPolicy::preconnectionEnded(Milliseconds now, bool needed, bool open)
{
    m_opening = false;
    m_lastEnd = now;
    m_failed = !open;
    // One that is found open has lasted: the server holds what it accepts.
    m_proofless = open && !needed ? 0 : m_proofless + 1;
    m_next = now + (m_proofless == 0 ? look : pause());
}

std::optional<PreconnectPolicy::Milliseconds> PreconnectPolicy::due() const
{
    if (!m_visible || m_saving || m_asking || m_opening || !m_hereUntil || m_next > *m_hereUntil)
        return std::nullopt;
    return m_next;
}

PreconnectPolicy::Milliseconds PreconnectPolicy::pause() const
{
    Milliseconds pause = look;
    for (int i = 1; i < m_proofless && pause < longestPause; ++i)
        pause *= 2;
    return std::min(pause, longestPause);
}

} // namespace desk

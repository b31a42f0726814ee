// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace desk {

/// Decides when to open the connection to the service before the next question, so that the question costs one round trip.
///
/// This is the rule alone: it has no clock, no timer and no network. All times are of one monotonic clock. A preconnection that
/// finds an open connection sends nothing, so looking again and again costs no byte. The limits:
/// - no preconnection while the window cannot be seen, the computer saves energy, or a question is under way;
/// - none later than `presence` after the last sign of a person;
/// - after preconnections that proved nothing (the server is gone, or hangs up at once), a pause that doubles each time, up to
///   `longestPause`.
class PreconnectPolicy {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds look{5'000};           ///< time between two looks at an open connection
    static constexpr Milliseconds rest{2'000};           ///< least time between two preconnections, whatever a person does
    static constexpr Milliseconds longestPause{300'000}; ///< longest pause after preconnections that proved nothing
    static constexpr Milliseconds presence{300'000};     ///< how long a sign of a person holds

    /// Forgets everything: there is another server now, or none.
    void forget();
    /// The window came to the front, the first key of a number was pressed, a store was chosen.
    void somebodyIsHere(Milliseconds now);
    void setVisible(bool visible) { m_visible = visible; }
    void setSavingEnergy(bool saving) { m_saving = saving; }
    /// A question is on its way, and uses the connection.
    void asked() { m_asking = true; }
    /// The question ended. An answer proves that the server is there; a fault does not.
    void questionEnded(Milliseconds now, bool answered);
    /// A preconnection begins.
    void preconnectionBegan() { m_opening = true; }
    /// `needed` says that there was no open connection before, `open` that there is one now.
    void preconnectionEnded(Milliseconds now, bool needed, bool open);

    /// The time from which the next preconnection may begin. No value: none, until one of the functions above is called again.
    [[nodiscard]] std::optional<Milliseconds> due() const;

private:
    [[nodiscard]] Milliseconds pause() const;

    std::optional<Milliseconds> m_hereUntil; // no value: nobody has been here yet
    Milliseconds m_next{0};
    std::optional<Milliseconds> m_lastEnd;
    int m_proofless = 0; // preconnections in a row that proved nothing
    bool m_failed = false;
    bool m_visible = false;
    bool m_saving = false;
    bool m_asking = false;
    bool m_opening = false; // a question may be asked meanwhile
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace desk {

/// When to open the connection to the service ahead of the next question, so that the question costs one round trip.
///
/// Only the rule: it has no clock, no timer and no network of its own. All times are of one monotonic clock. A preconnection
/// finds a connection that is open already and then does nothing on the network: looking after it costs no byte. What bounds it:
/// - nothing while the window cannot be seen, the computer saves energy or a question is under way;
/// - nothing more than `presence` after the last sign of a person;
/// - preconnections that prove nothing (a server that is gone, or hangs up at once) come after pauses that double up to the
/// longest.
class PreconnectPolicy {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds look{5'000};           ///< between two looks at an open connection
    static constexpr Milliseconds rest{2'000};           ///< at least this between two preconnections, whatever a person does
    static constexpr Milliseconds longestPause{300'000}; ///< after preconnections that proved nothing
    static constexpr Milliseconds presence{300'000};

    /// Another server, or none.
    void forget();
    /// The window came to the front, the first key of a number was pressed, a store was chosen.
    void somebodyIsHere(Milliseconds now);
    void setVisible(bool visible) { m_visible = visible; }
    void setSavingEnergy(bool saving) { m_saving = saving; }
    /// A question is on its way: it has the connection.
    void asked() { m_asking = true; }
    /// It ended. An answer proves the server; a fault does not.
    void questionEnded(Milliseconds now, bool answered);
    /// A preconnection begins.
    void preconnectionBegan() { m_opening = true; }
    /// `needed`: there was no connection, `open`: there is one now.
    void preconnectionEnded(Milliseconds now, bool needed, bool open);

    /// From when on the next preconnection may begin; nothing: not before something else happens.
    [[nodiscard]] std::optional<Milliseconds> due() const;

private:
    [[nodiscard]] Milliseconds pause() const;

    std::optional<Milliseconds> m_hereUntil; // nothing: nobody has been here yet
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

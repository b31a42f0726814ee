// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/options.h>
#include <sandbox/receivedcall.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace sandbox {

/// A stand-in for the KYBIO service on 127.0.0.1, with invented members: the demo and the tests ask it over real HTTP.
///
/// Owns its threads; needs no event loop. Start and stop from one thread; everything else may be called from any thread
/// while it runs.
class Server {
public:
    explicit Server(Options options);
    /// Stops.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// True once connections are accepted. False with one English sentence in `error` where the port is taken, or the
    /// certificate or key cannot be read. Only once per object.
    [[nodiscard]] bool start(QString *error = nullptr);

    /// Ends within a fraction of a second, whatever connections or unanswered calls are open (on Windows a kept-alive
    /// connection can hold it for seconds). Nothing where it does not run.
    void stop();

    /// The port in use; 0 before start().
    [[nodiscard]] quint16 port() const;
    /// `http[s]://127.0.0.1:PORT{prefix}`: what a user would enter as the server address.
    [[nodiscard]] QString baseUrl() const;

    /// Requests received so far, of any path and method; counted on arrival, before the answer.
    [[nodiscard]] int callCount() const;
    [[nodiscard]] std::vector<ReceivedCall> calls() const;
    /// Calls that today's quota was charged for.
    [[nodiscard]] int callsCharged() const;

    /// For answers that are not under way yet.
    void setLatency(std::chrono::milliseconds latency);

    /// A shop that everybody may know: an app ID and key of no worth, no daily limit (nobody pays for a demo's calls).
    [[nodiscard]] static Options demoOptions();

private:
    class State;
    std::unique_ptr<State> m_state;
};

/// A handful of member numbers worth trying, an ordinary active member first.
[[nodiscard]] QStringList sampleNumbers();

} // namespace sandbox

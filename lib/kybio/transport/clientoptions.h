// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <functional>

namespace kybio {

/// Milliseconds since 1970-01-01T00:00:00Z, for the `Time-stamp` header only. Deadlines never depend on it.
using Clock = std::function<qint64()>;

/// The computer's clock.
[[nodiscard]] qint64 systemClock();

struct ClientOptions {
    /// From the question to the end of the answer, on a monotonic clock: name, connection, TLS and every byte included.
    std::chrono::milliseconds deadline{10'000};
    /// Certificate authorities trusted beside the system's own (a shop behind an inspecting gateway needs one).
    QList<QSslCertificate> extraAuthorities;
    /// Pospal's `groupShare`: search only within the sharing group of a chain.
    bool sharingGroupOnly = false;
    Clock clock = systemClock;
};

} // namespace kybio

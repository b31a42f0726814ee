// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <functional>

namespace kybio {

/// Returns milliseconds since 1970-01-01T00:00:00Z. For the `Time-stamp` header only; deadlines never depend on it.
using Clock = std::function<qint64()>;

/// The computer's clock.
[[nodiscard]] qint64 systemClock();

struct ClientOptions {
    /// The longest time from the question to the end of the answer, by a monotonic clock. Finding the name, the connection, TLS
    /// and every byte count.
    std::chrono::milliseconds deadline{10'000};
    /// Certificate authorities to trust beside the system's own. A shop behind a gateway that inspects TLS needs one.
    QList<QSslCertificate> extraAuthorities;
    /// Pospal's `groupShare`: search only within the sharing group of a chain.
    bool sharingGroupOnly = false;
    Clock clock = systemClock;
};

} // namespace kybio

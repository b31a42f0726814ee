// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace sandbox {

/// A member number that makes the sandbox answer as services do on a bad day. TROUBLE.md lists them for people.
struct Trouble {
    QString number;
    QString shows; ///< one English line
    /// Answer with this member's data instead of the rest, if not empty.
    QString insteadNumber;
    int httpStatus = 200;
    QByteArray contentType;
    QByteArray body;
    /// Silence before the answer.
    std::chrono::milliseconds hold{0};
};

/// All trouble numbers. Immutable, thread-safe.
[[nodiscard]] const std::vector<Trouble> &troubles();

/// Null where the number makes no trouble. Never dangles.
[[nodiscard]] const Trouble *findTrouble(const QString &number);

} // namespace sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace sandbox {

/// A request as it arrived: what the checks judge and what tests look at.
struct ReceivedCall {
    QByteArray method;
    /// Path and query, percent-encoding untouched.
    QByteArray target;
    /// Names spelled as received, values without outer blanks, sorted by name. One quirk of cpp-httplib: percent sequences
    /// in values arrive decoded.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    /// The bytes that came, nothing decoded.
    QByteArray body;

    /// Values of all headers of that name, in any letter case.
    [[nodiscard]] std::vector<QByteArray> values(QByteArrayView name) const;
};

} // namespace sandbox

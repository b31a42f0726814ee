// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace sandbox {

/// What answers are packed with, for a caller that accepts it. The protocol asks for `gzip,deflate`; which of the two the
/// service picks is its own affair, so a client must read all three.
enum class Coding {
    Gzip,
    Deflate, ///< zlib's form (RFC 9110), not the raw one
    Identity,
};

/// One stand-in shop and how its server behaves. A value; read once, when the server is made.
struct Options {
    QString appId;
    QString appKey;
    /// 0: the system chooses. Always on 127.0.0.1: this server must not be reachable from another machine.
    quint16 port = 0;
    /// Calls per local day, failed ones included (PROTOCOL.md, section 4: 300 by default in practice). 0: no limit.
    int dailyLimit = 300;
    /// Rows of a page of members; the service has 100.
    int pageSize = 100;
    /// So many more members than the samples are in the pages, and nowhere else.
    int generatedMembers = 0;
    /// Prefix of the path, e.g. `/pospal-api2`; empty for none.
    QString pathPrefix;
    /// PEM files. Both given: TLS only. Both empty: plain HTTP.
    QString certificateFile;
    QString keyFile;
    /// Send the reply's own `data-signature` (seen in recorded traffic; its absence is normal).
    bool signReplies = true;
    Coding coding = Coding::Gzip;
    /// Pause before each answer.
    std::chrono::milliseconds latency{0};
    /// How far the service's clock is ahead of this computer's (negative: behind); seen in the `Date` of every answer.
    std::chrono::milliseconds clockAhead{0};
    /// How far `Time-stamp` may be from the service's clock, answered with 9001. Off: the protocol names no limit.
    std::optional<std::chrono::milliseconds> clockTolerance;
};

} // namespace sandbox

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/baseaddress.h>
#include <kybio/transport/clientoptions.h>

#include <QString>

#include <chrono>

namespace desk {

/// What is to be examined: the texts as somebody typed them, so that the doctor can say what is wrong with them too.
struct DoctorInput {
    QString address;
    QString appId;
    QString appKey;
    kybio::PlainHttp plainHttp = kybio::PlainHttp::LoopbackOnly;
    /// As the client has them. The clock is the one that is compared with the server's, the deadline that of the call.
    kybio::ClientOptions options;
    /// For each free check.
    std::chrono::milliseconds stepDeadline{5'000};
    /// Calls counted today before this one, and the limit. Only numbers of the caller's: the service tells neither for
    /// free. A limit of 0: unknown.
    int callsUsed = 0;
    int callLimit = 0;
};

enum class DoctorScope {
    FreeOnly, ///< no call
    WithCall, ///< exactly one call, and only where nothing before it failed
};

} // namespace desk

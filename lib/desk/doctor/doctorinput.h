// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/baseaddress.h>
#include <kybio/transport/clientoptions.h>

#include <QString>

#include <chrono>

namespace desk {

/// What the doctor examines. The texts are as somebody typed them, so that it can also say what is wrong with them.
struct DoctorInput {
    QString address;
    QString appId;
    QString appKey;
    QString proxyPassword; ///< only to keep it out of every text
    kybio::PlainHttp plainHttp = kybio::PlainHttp::LoopbackOnly;
    /// The options of the client. Their clock is compared with the server's; their deadline is that of the call.
    kybio::ClientOptions options;
    /// The deadline of each free check.
    std::chrono::milliseconds stepDeadline{5'000};
    /// Calls made today before this run, and the daily limit (0: not known). The caller has counted them: to ask the service
    /// would be a call.
    int callsUsed = 0;
    int callLimit = 0;
};

enum class DoctorScope {
    FreeOnly, ///< makes no call
    WithCall, ///< makes exactly one call, and none where a check before it failed
};

} // namespace desk

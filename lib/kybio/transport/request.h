// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>
#include <kybio/signing/credentials.h>
#include <kybio/transport/call.h>

#include <QNetworkRequest>

namespace kybio {

/// The body of queryByNumber. Serialised once: these bytes are signed and sent.
[[nodiscard]] Call queryByNumberCall(const Credentials &credentials, const MemberNumber &number, bool sharingGroupOnly);

/// The request for a call, headers exactly as documented (PROTOCOL.md, section 1), with everything off that Qt would do
/// unasked: redirects, HTTP/2, cookies, caching, its own decoding. `timestamp` in milliseconds since 1970 UTC.
[[nodiscard]] QNetworkRequest signedRequest(const Credentials &credentials, const Call &call, qint64 timestamp);

} // namespace kybio

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>
#include <kybio/model/memberpage.h>
#include <kybio/signing/credentials.h>
#include <kybio/transport/call.h>

#include <QNetworkRequest>

namespace kybio {

/// The call of queryByNumber. Its body is written once: these bytes are signed and sent.
[[nodiscard]] Call queryByNumberCall(const Credentials &credentials, const MemberNumber &number, bool sharingGroupOnly);

/// The same of the sibling calls (PROTOCOL.md, section 5).
[[nodiscard]] Call queryByUidCall(const Credentials &credentials, qint64 customerUid);
[[nodiscard]] Call queryByTelCall(const Credentials &credentials, const QString &phone, bool sharingGroupOnly);
[[nodiscard]] Call queryCustomerPageCall(const Credentials &credentials, const std::optional<PagePosition> &from);
[[nodiscard]] Call queryRechargeLogCall(const Credentials &credentials, qint64 customerUid);

/// The request for a call, with the headers exactly as documented (PROTOCOL.md, section 1). Everything that Qt would do by itself
/// is off: redirects, HTTP/2, cookies, caching, unpacking. `timestamp` is in milliseconds since 1970 UTC.
[[nodiscard]] QNetworkRequest signedRequest(const Credentials &credentials, const Call &call, qint64 timestamp);

} // namespace kybio

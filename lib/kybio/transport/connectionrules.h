// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>

#include <QList>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

class QNetworkRequest;

namespace kybio {

// How this library connects, and how it names a connection that fails. For the client, and for programs that try a connection
// before they ask: they must not be milder than the client, and must name a fault as it does.

/// TLS 1.2 or later, every check on, with the system's authorities and `extraAuthorities`. The first use in a process takes 5 to
/// 11 ms. Qt reuses a connection only for requests that have the same object.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extraAuthorities);

/// Switches off what Qt would do unasked: redirects, HTTP/2, cookies, caching.
void forbidExtras(QNetworkRequest &request);

/// Of all that TLS complained about, the one cause that a person can act on.
[[nodiscard]] FaultCause tlsCause(const QList<QSslError> &errors, const QString &errorText);

/// What TLS complained about, as technical words: `errorText` (Qt's) and each complaint that it does not hold already, once. Qt
/// says "Unknown error" of those that it has no words for, a weak key or digest.
[[nodiscard]] QString tlsDetails(const QList<QSslError> &errors, const QString &errorText);

/// The cause of a request that ended without an HTTP status.
[[nodiscard]] FaultCause networkCause(QNetworkReply::NetworkError error);

} // namespace kybio

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

// How this library connects, and what it makes of a connection that fails. For the client, and for programs that try a
// connection out before they ask: they must not be milder than the client, nor find other words for the same fault.

/// TLS 1.2 or later, everything verified, the system's authorities and `extraAuthorities`. The first use in a process costs
/// 5 to 11 ms. Connections are only reused under one and the same object.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extraAuthorities);

/// Switches off what Qt would do unasked: redirects, HTTP/2, cookies, caching.
void forbidExtras(QNetworkRequest &request);

/// The one cause that a person can act on, out of all that TLS complained about.
[[nodiscard]] FaultCause tlsCause(const QList<QSslError> &errors, const QString &errorText);

/// The cause of a request that ended without an HTTP status.
[[nodiscard]] FaultCause networkCause(QNetworkReply::NetworkError error);

} // namespace kybio

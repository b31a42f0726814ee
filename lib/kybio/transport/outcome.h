// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace kybio {

/// What one HTTP exchange left behind, as plain data.
struct Arrived {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    bool viaProxy = false;
    bool requestLeft = false; ///< its first bytes were taken: there was a connection
    QList<QSslError> sslErrors;
    int status = 0; ///< 0: none
    QByteArray contentEncoding;
    QByteArray retryAfter;
    QByteArray dataSignature;
    QByteArray wire; ///< the body as it came
};

/// Largest reply, on the wire and inflated, in bytes. A member is under 4 KiB.
inline constexpr qsizetype replyCap = 1024 * 1024;

/// The inflated body of a sound HTTP 200, or what was wrong. Pure: `now` (milliseconds since 1970 UTC) is only for a
/// Retry-After that names a date.
///
/// NoError is no proof of anything (Qt reports it for odd status codes, broken chunks and cut bodies): the caller still
/// has to find one complete document in the bytes.
[[nodiscard]] Expected<QByteArray> judge(const Arrived &arrived, const QString &appKey, qint64 now);

} // namespace kybio

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace kybio {

/// What one HTTP exchange brought, as plain data.
struct Arrived {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QString proxy;            ///< name and port where the request went through one
    bool requestLeft = false; ///< there was a connection, and it took the first bytes of the request
    QList<QSslError> sslErrors;
    int status = 0;         ///< 0 where none arrived
    bool hasHeader = false; ///< a header line at least; Qt drops them all where it cannot parse one of them
    bool hasLength = false; ///< a Content-Length that is one
    bool isChunked = false; ///< Transfer-Encoding
    QByteArray contentEncoding;
    QByteArray retryAfter;
    QByteArray dataSignature;
    QByteArray wire; ///< the body as it came
};

/// The one HTTP status under which there is an answer.
inline constexpr int httpOk = 200;

/// The largest reply in bytes, as it comes and unpacked. A member has less than 4 KiB.
inline constexpr qsizetype replyCap = 1024 * 1024;

/// The unpacked body of a good HTTP 200, or the fault. `now` (milliseconds since 1970 UTC) is used only for a Retry-After with a
/// date.
///
/// NoError proves nothing: Qt also reports it for odd status codes, broken chunks and bodies that were cut off. The caller must
/// still find one complete document in the bytes.
[[nodiscard]] Expected<QByteArray> judge(const Arrived &arrived, const QString &appKey, qint64 now);

} // namespace kybio

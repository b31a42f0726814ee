// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

/// The sandbox is judged by a client that shares no code with it or with ours: `curl`, with signatures from `openssl md5`.
namespace curl {

/// One request. What is not set is as the protocol wants it.
struct Ask {
    QString base; ///< server address, prefix included
    QByteArray body = R"({"appId":"shop","customerNum":"8008010001"})";
    QByteArray appKey = "secret";
    QString method = QStringLiteral("POST");
    QString path = QStringLiteral("/openapi/v1/customerOpenApi/queryByNumber");
    /// Header values to send instead of the documented ones; an empty value leaves the header out.
    std::map<QByteArray, QByteArray> headers;
    QStringList moreArguments;
};

struct Heard {
    int exitStatus = -1; ///< curl's own; 28: gave up waiting
    int httpStatus = 0;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                          ///< unpacked by curl
};

/// Upper-case hex MD5 by the openssl program.
[[nodiscard]] QByteArray md5(const QByteArray &text);

/// The command line for an Ask; its body goes to standard input.
[[nodiscard]] QStringList arguments(const Ask &ask);

[[nodiscard]] Heard send(const Ask &ask);

/// A member number asked about, with everything else as documented.
[[nodiscard]] Ask about(const QString &base, const QString &number);

} // namespace curl

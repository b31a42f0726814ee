// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/membernumber.h>
#include <kybio/signing/credentials.h>

#include <QByteArray>

/// Invented data, and shortcuts that stop the test program when the example itself is wrong.
namespace examples {

inline constexpr QLatin1StringView appId("INVENTED0APP0ID0");
/// Appears in no output of any kind; tests search for it.
inline constexpr QLatin1StringView appKey("CANARY-KEY-5fd1c0");
/// The `password` inside memberObject(): must not survive decoding.
inline constexpr QLatin1StringView passwordDigest("CANARY0PASSWORD0DIGEST");

/// For a fake that never connects; plain, so that no TLS is set up.
inline constexpr QLatin1StringView nowhere("http://127.0.0.1:9/prefix");

[[nodiscard]] kybio::MemberNumber number(const QString &text);
[[nodiscard]] kybio::BaseAddress address(const QString &text, kybio::PlainHttp plainHttp = kybio::PlainHttp::LoopbackOnly);
/// appId and appKey at `address`.
[[nodiscard]] kybio::Credentials credentials(const QString &address);
/// The same at `http://127.0.0.1:{port}/prefix`.
[[nodiscard]] kybio::Credentials loopback(quint16 port);

/// The `data` of a member with every documented field; number 0008010001, balance 671.20.
[[nodiscard]] QByteArray memberObject();
/// `{"status":"success", … ,"data":{data}}`
[[nodiscard]] QByteArray success(const QByteArray &data);
/// success(memberObject())
[[nodiscard]] QByteArray goodBody();

/// A whole HTTP/1.1 reply: status line, the given header lines, Content-Length, body.
[[nodiscard]] QByteArray httpReply(const QByteArray &body, const QByteArray &headerLines = {},
                                   const QByteArray &status = "200 OK");

} // namespace examples

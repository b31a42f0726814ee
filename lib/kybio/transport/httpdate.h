// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace kybio {

/// Reads an HTTP date (`Sun, 06 Nov 1994 08:49:37 GMT`) as milliseconds since 1970 UTC, in whole seconds. No value for any other
/// text; the two forms that RFC 9110 calls obsolete are not read either.
[[nodiscard]] std::optional<qint64> parseHttpDate(const QByteArray &text);

} // namespace kybio

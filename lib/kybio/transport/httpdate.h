// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace kybio {

/// Milliseconds since 1970 UTC of an HTTP date (`Sun, 06 Nov 1994 08:49:37 GMT`); nothing where it is none. HTTP's dates
/// know whole seconds. The two forms that RFC 9110 calls obsolete are not read.
[[nodiscard]] std::optional<qint64> parseHttpDate(const QByteArray &text);

} // namespace kybio

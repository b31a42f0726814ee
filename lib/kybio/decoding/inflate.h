// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArray>

namespace kybio {

/// Undoes `Content-Encoding`: empty or `identity`, `gzip` or `x-gzip`, `deflate` (in zlib's form, or in the raw one that some
/// servers send).
///
/// Faults: ReplyTooLarge where the result has more than `cap` bytes; never much more memory than that is used. BadCompression
/// where the data is damaged, cut off, doubled or has more behind it, and for any other coding, which nobody asked for.
[[nodiscard]] Expected<QByteArray> inflated(const QByteArray &wire, QByteArrayView contentEncoding, qsizetype cap);

} // namespace kybio

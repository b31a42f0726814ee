// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArray>

namespace kybio {

/// Undoes `Content-Encoding`: empty or `identity`, `gzip` or `x-gzip`, `deflate` (zlib's form, or the raw one that some
/// servers send). Result at most `cap` bytes, else ReplyTooLarge; memory stays near cap whatever the ratio. BadCompression
/// for damaged, cut, doubled or continued data and for any other coding: none was asked for.
[[nodiscard]] Expected<QByteArray> inflated(const QByteArray &wire, QByteArrayView contentEncoding, qsizetype cap);

} // namespace kybio

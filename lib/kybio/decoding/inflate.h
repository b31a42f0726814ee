// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/result.h>

#include <QByteArray>

namespace kybio {

/// Undoes `Content-Encoding`: `gzip` or `x-gzip`, `deflate` (zlib's form, or the raw one that some servers send), or none of
/// them: empty, `identity`, `none`. A list of codings is undone from its end; in it at most one that packs.
///
/// gzip may be of several members, one behind the other, and zeros may follow, as RFC 1952 and gzip itself have it. Result at
/// most `cap` bytes, else ReplyTooLarge; memory stays near cap whatever the ratio and however many members. BadCompression for
/// damaged, cut, doubled or continued data and for any other coding: none was asked for.
[[nodiscard]] Expected<QByteArray> inflated(const QByteArray &wire, QByteArrayView contentEncoding, qsizetype cap);

} // namespace kybio

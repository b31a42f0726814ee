// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>

#include <QByteArray>

class QStringMatcher;

namespace desk {

/// A member in about 200 bytes instead of 1,500, so that a hundred thousand of them fit into the memory of a till.
/// unpacked(packed(member)) is the same member, field by field: what was given, what was not, and what could not be read.
///
/// The bytes are for this run of the program alone. They are never written to a file.
[[nodiscard]] QByteArray packed(const kybio::Member &member);
/// `bytes` must come from packed().
[[nodiscard]] kybio::Member unpacked(const QByteArray &bytes);

/// Only what is sorted and searched most, in a tenth of the time.
struct NumberAndName {
    kybio::Field<QString> number;
    kybio::Field<QString> name;
};
[[nodiscard]] NumberAndName unpackedName(const QByteArray &bytes);
/// Whether one of the two holds a text, which is not empty. Allocates nothing: a hundred thousand are searched with each key.
[[nodiscard]] bool isInNumberOrName(const QStringMatcher &wanted, const QByteArray &bytes);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace desk {

/// The text of a file that somebody made elsewhere: UTF-8 with a byte-order mark or without, UTF-16 with one, or else GB18030, as
/// Chinese spreadsheets write it. Nothing where it is none of these, or holds a NUL: then it is no text.
///
/// GB18030 needs a Qt that was built with ICU, as Debian's is; elsewhere such a file is no text.
[[nodiscard]] std::optional<QString> decodedText(QByteArrayView bytes);

/// The rows of a table written as text. Cells are apart by whichever of tab, `;` and `,` the first line has most of; in that
/// order where it has as many. Quotes as in RFC 4180: a quoted cell may hold separators, line ends and `""`. Blanks around a cell
/// go. Empty lines are no rows. A quote that is never closed ends with the text.
[[nodiscard]] QList<QStringList> tableOf(const QString &text);

} // namespace desk

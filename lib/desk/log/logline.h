// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace desk {

/// The text as one line of visible characters. Control characters, line ends, bidi controls, invisible characters and halves of
/// surrogate pairs are written as `\n`, `\r`, `\t` or in the form `\u{1b}`; a backslash becomes two. After `longestLogText`
/// characters comes an ellipsis.
[[nodiscard]] QString escapedForLog(QStringView text);
inline constexpr qsizetype longestLogText = 2000;

/// `2026-11-25T02:15:32.004Z info memberdesk.lookup TEXT` and a line end, in UTF-8. The text is taken as it is.
[[nodiscard]] QByteArray logLine(const QDateTime &at, QtMsgType level, QByteArrayView category, const QString &text);

} // namespace desk

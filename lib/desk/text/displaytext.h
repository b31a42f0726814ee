// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// Characters: enough for any name, short enough for any label.
inline constexpr qsizetype longestLine = 10'000;

/// Server or user text in a form that one line of plain text can show. It stays plain text: `<b>` remains `<b>`, and
/// whoever shows it must not interpret it.
///
/// Outer blanks are trimmed. CR, LF, Tab, VT, FF, NEL and the line and paragraph separators become blanks. Other control
/// characters become visible: those below U+0020 and DEL their control pictures (U+2400 on), the rest, halves of
/// surrogate pairs and noncharacters U+FFFD. Bidi controls and invisible characters are removed, but for what scripts
/// and emoji need: one joiner (U+200C, U+200D) between two characters that are not ASCII, variation selectors, and the tags
/// of a flag.
///
/// Returns at most `longest` characters (code points). The rest is dropped without a mark; see cut().
[[nodiscard]] QString singleLine(const QString &untrusted, qsizetype longest = longestLine);

/// The text, where it has at most `longest` characters as people count them (grapheme clusters). Otherwise its beginning and an
/// ellipsis, together `longest` characters. Empty for a `longest` below 1.
[[nodiscard]] QString cut(const QString &text, qsizetype longest);

/// The text with a zero-width space (U+200B) wherever `longest` characters (grapheme clusters) stand together without a place
/// where a line may end: no word makes a label wider than that. Other texts come back as they are.
[[nodiscard]] QString breakable(const QString &text, qsizetype longest = 20);

} // namespace desk

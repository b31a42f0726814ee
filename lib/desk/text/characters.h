// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace desk {

/// Returns the code point that begins at `at`, and moves `at` behind it. Half of a surrogate pair is returned as it is.
[[nodiscard]] char32_t nextCodePoint(QStringView text, qsizetype &at);

void appendCodePoint(QString &text, char32_t codePoint);

/// True for characters that draw nothing and take no room: zero-width characters, bidi controls, soft hyphen, fillers, variation
/// selectors, tags. Not for blanks and control characters.
[[nodiscard]] bool isInvisible(char32_t codePoint);

/// True for characters that end a line or a field: CR, LF, Tab, VT, FF, NEL, U+2028, U+2029.
[[nodiscard]] bool isLineEnd(char32_t codePoint);

/// A full-width digit or letter (U+FF10 to U+FF5A) as ASCII; every other character, full-width signs too, as it is.
[[nodiscard]] char32_t foldedWidth(char32_t codePoint);

/// A full-width sign, digit or letter (U+FF01 to U+FF5E) as ASCII: for comparing only, because a sign may be content.
[[nodiscard]] char32_t foldedWidthOfAny(char32_t codePoint);

/// An Arabic-Indic or Extended Arabic-Indic (Persian, Urdu) digit as ASCII; every other character as it is.
[[nodiscard]] char32_t foldedArabicDigit(char32_t codePoint);

[[nodiscard]] constexpr bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

[[nodiscard]] constexpr bool isAsciiLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/text/characters.h>

namespace desk {
namespace {

constexpr char32_t fullWidthFirst = 0xFF01;
constexpr char32_t fullWidthLast = 0xFF5E;
constexpr char32_t fullWidthOffset = 0xFF01 - U'!';

/// Signs that Unicode calls format characters and that are drawn all the same: number signs of Arabic, Syriac and Kaithi.
bool isDrawnFormatSign(char32_t c)
{
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 || c == 0x08E2 || c == 0x110BD
        || c == 0x110CD;
}

} // namespace

char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

void appendCodePoint(QString &text, char32_t codePoint)
{
    if (QChar::requiresSurrogates(codePoint)) {
        text += QChar(QChar::highSurrogate(codePoint));
        text += QChar(QChar::lowSurrogate(codePoint));
    } else {
        text += QChar(static_cast<char16_t>(codePoint));
    }
}

bool isInvisible(char32_t c)
{
    if (c < 0x80)
        return false;
    switch (c) {
    case 0x034F: // combining grapheme joiner
    case 0x115F: // the Hangul and Khmer fillers are letters by category and empty by look
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x3164:
    case 0xFFA0:
        return true;
    default:
        break;
    }
    const bool variationSelector = (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return variationSelector || (QChar::category(c) == QChar::Other_Format && !isDrawnFormatSign(c));
}

bool isLineEnd(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

char32_t foldedWidthOfAny(char32_t c)
{
    return c >= fullWidthFirst && c <= fullWidthLast ? c - fullWidthOffset : c;
}

char32_t foldedWidth(char32_t c)
{
    const char32_t folded = foldedWidthOfAny(c);
    return isAsciiDigit(folded) || isAsciiLetter(folded) ? folded : c;
}

char32_t foldedArabicDigit(char32_t c)
{
    if (c >= 0x0660 && c <= 0x0669)
        return U'0' + (c - 0x0660);
    if (c >= 0x06F0 && c <= 0x06F9)
        return U'0' + (c - 0x06F0);
    return c;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/text/characters.h>
#include <desk/text/displaytext.h>

#include <QTextBoundaryFinder>

namespace desk {
namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t replacement = 0xFFFD;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr qsizetype longestGrapheme = 64;

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
}

bool isJoiner(char32_t c)
{
    return c == zeroWidthJoiner || c == zeroWidthNonJoiner;
}

/// `before` is 0 at the beginning, `after` at the end.
bool isNeeded(char32_t invisible, char32_t before, char32_t after)
{
    if (isJoiner(invisible))
        return before > 0x7F && after > 0x7F && !isInvisible(after);
    if (isTag(invisible))
        return before == blackFlag || isTag(before);
    return isVariationSelector(invisible) && before != 0 && !isVariationSelector(before);
}

char32_t visible(char32_t c)
{
    if (isLineEnd(c))
        return U' ';
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return (c >= 0x80 && c <= 0x9F) || QChar::isSurrogate(c) || nonCharacter ? replacement : c;
}

} // namespace

QString singleLine(const QString &untrusted, qsizetype longest)
{
    QString line;
    char32_t before = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at < untrusted.size() && count < longest;) {
        char32_t c = nextCodePoint(untrusted, at);
        if (isInvisible(c)) {
            qsizetype peek = at;
            if (!isNeeded(c, before, peek < untrusted.size() ? nextCodePoint(untrusted, peek) : 0))
                continue;
        } else {
            c = visible(c);
        }
        if (before == 0 && QChar::isSpace(c))
            continue;
        appendCodePoint(line, c);
        before = c;
        ++count;
    }
    return line.trimmed();
}

QString cut(const QString &text, qsizetype longest)
{
    if (longest < 1)
        return {};
    if (text.size() <= longest)
        return text;
    // Finding boundaries costs memory for the whole text; what cannot be shown is not looked at.
    const qsizetype enough = longest < text.size() / longestGrapheme ? longest * longestGrapheme : text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), enough);
    qsizetype beforeLast = 0;
    for (qsizetype i = 0; i < longest; ++i) {
        // What ends where the look ended may go on behind it, and is not shown in halves.
        if (finder.position() < enough)
            beforeLast = finder.position();
        if (finder.toNextBoundary() < 0)
            break;
    }
    if (enough == text.size() && (finder.position() < 0 || finder.position() == text.size()))
        return text;
    return text.first(beforeLast) + u'…';
}

QString breakable(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    QString broken;
    qsizetype together = 0;
    for (qsizetype from = 0, to = 0; (to = characters.toNextBoundary()) >= 0; from = to) {
        lines.setPosition(from);
        if (lines.isAtBoundary())
            together = 0;
        const bool isBlank = text.at(from).isSpace(); // the line may end behind it
        if (together == longest && !isBlank) {
            broken += u'\u200b';
            together = 0;
        }
        broken += QStringView(text).sliced(from, to - from);
        together += isBlank ? 0 : 1;
    }
    return broken;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/text/characters.h>
#include <desk/text/displaytext.h>
#include <desk/text/masking.h>

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace desk {
namespace {

constexpr QChar dot = u'•';
constexpr qsizetype visibleEnding = 4;
constexpr qsizetype longestTopLevel = 10;
// A character with a hundred combining marks is an attack on the layout, not a name.
constexpr qsizetype longestCharacter = 16;
constexpr qsizetype longestInput = 1000;

QString dots(int count)
{
    return QString(count, dot);
}

QString firstCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 && end <= longestCharacter ? text.first(end) : QString();
}

bool isPhoneSeparator(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'.' || c == u'/' || c.category() == QChar::Punctuation_Dash;
}

} // namespace

QString foldedMarker()
{
    return dots(6);
}

QString maskedPhone(const QString &phone)
{
    QString text = singleLine(phone, longestInput);
    text.removeIf(isPhoneSeparator);
    if (text.isEmpty())
        return phone.trimmed().isEmpty() ? QString() : dots(4);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    for (qsizetype i = 0; i < visibleEnding; ++i)
        if (finder.toPreviousBoundary() <= 0)
            return dots(4);
    const QString ending = text.sliced(finder.position());
    if (ending.size() > visibleEnding * longestCharacter)
        return dots(4);
    return dots(4) + u' ' + ending;
}

QString maskedEmail(const QString &email)
{
    const QString text = singleLine(email, longestInput);
    if (text.isEmpty())
        return email.trimmed().isEmpty() ? QString() : dots(3);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return dots(3);
    const QString host = text.sliced(at + 1).trimmed();
    QString masked = firstCharacter(text.first(at)) + dots(3) + u'@' + firstCharacter(host) + dots(3);

    const qsizetype point = host.lastIndexOf(u'.');
    const QStringView top = QStringView(host).sliced(point + 1);
    // From the second character on: of `.com` the point is the visible one already.
    if (point > 0 && !top.isEmpty() && top.size() <= longestTopLevel
        && std::all_of(top.begin(), top.end(), [](QChar c) { return isAsciiLetter(c.unicode()); }))
        masked += u'.' + top;
    return masked;
}

QString maskedName(const QString &name)
{
    constexpr qsizetype mostWords = 3;
    const QString text = singleLine(name, longestInput);
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), mostWords));
    for (QString &word : words)
        word = firstCharacter(word) + dots(3);
    return words.join(u' ');
}

DayAndMonth dayAndMonth(const kybio::CalendarDate &date)
{
    return {date.date.day(), date.date.month()};
}

} // namespace desk

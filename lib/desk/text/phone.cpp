// SPDX-License-Identifier: MIT
#include <desk/text/phone.h>

#include <desk/text/characters.h>

#include <algorithm>

namespace desk {
namespace {

bool isDecoration(QChar c)
{
    switch (c.category()) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
        return true;
    default:                                  // Qt's list: letters, digits and all other signs
        return c == u'\u2212' || c.isSpace(); // the minus sign
    }
}

} // namespace

QString phoneToAsk(const QString &typed)
{
    QString phone = typed;
    return phone.removeIf(isDecoration);
}

bool looksLikePhone(const QString &asked)
{
    constexpr qsizetype fewest = 6;
    constexpr qsizetype most = 15;
    const QStringView digits = QStringView(asked).mid(asked.startsWith(u'+') ? 1 : 0);
    return digits.size() >= fewest && digits.size() <= most
        && std::ranges::all_of(digits, [](QChar c) { return isAsciiDigit(c.unicode()); });
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/text/phone.h>

#include <desk/text/characters.h>

#include <algorithm>

namespace desk {

QString barePhone(const QString &phone)
{
    QString bare;
    for (const QChar c : phone) {
        if (!c.isSpace() && c != u'-' && c != u'.' && c != u'(' && c != u')' && c != u'[' && c != u']' && c != u'/')
            bare += c;
    }
    return bare;
}

bool looksLikePhone(const QString &bare)
{
    constexpr qsizetype fewest = 6;
    constexpr qsizetype most = 15;
    const QStringView digits = QStringView(bare).mid(bare.startsWith(u'+') ? 1 : 0);
    return digits.size() >= fewest && digits.size() <= most
        && std::ranges::all_of(digits, [](QChar c) { return isAsciiDigit(c.unicode()); });
}

} // namespace desk

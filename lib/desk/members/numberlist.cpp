// SPDX-License-Identifier: MIT
#include <desk/members/numberlist.h>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

bool isDigitsAlone(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Some languages write the decimal point as a comma.
bool isScientific(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]([.,][0-9]+)?[eE]\\+[0-9]{1,3}$"_s);
    return form.match(text).hasMatch();
}

void addOnce(NumberList &list, QSet<QString> &seen, const QString &number)
{
    if (seen.contains(number)) {
        ++list.repeated;
        return;
    }
    seen.insert(number);
    list.numbers << number;
}

} // namespace

ListEntry listEntry(const QString &entry)
{
    const QString text = entry.trimmed();
    // What is marked as a text is as somebody wrote it, whatever it looks like. A quote inside is two, as in every formula.
    if (text.size() > 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        return {text.sliced(2, text.size() - 3).replace(u"\"\""_s, u"\""_s).trimmed()};
    const QString bare = text.startsWith(u'\'') ? text.sliced(1).trimmed() : text;
    return {bare, isScientific(bare)};
}

std::optional<NumberList::Short> NumberList::shortened() const
{
    QMap<qsizetype, int> byLength;
    int all = 0;
    for (const QString &number : numbers) {
        if (isDigitsAlone(number)) {
            ++byLength[number.size()];
            ++all;
        }
    }
    if (byLength.size() < 2)
        return std::nullopt;
    const auto most = std::max_element(byLength.cbegin(), byLength.cend());
    int shorter = 0;
    for (auto at = byLength.cbegin(); at.key() < most.key(); ++at)
        shorter += at.value();
    if (shorter == 0 || *most * 2 <= all)
        return std::nullopt;
    return Short{shorter, all, static_cast<int>(most.key())};
}

NumberList NumberList::padded(int length) const
{
    NumberList list;
    list.ruined = ruined;
    list.repeated = repeated;
    QSet<QString> seen;
    for (const QString &number : numbers)
        addOnce(list, seen, isDigitsAlone(number) ? number.rightJustified(length, u'0') : number);
    return list;
}

NumberList numberList(const QStringList &column)
{
    NumberList list;
    QSet<QString> seen;
    for (const QString &entry : column) {
        const auto [number, isRuined] = listEntry(entry);
        if (number.isEmpty())
            continue;
        if (isRuined)
            list.ruined << number;
        else
            addOnce(list, seen, number);
    }
    return list;
}

} // namespace desk

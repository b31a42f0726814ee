// SPDX-License-Identifier: MIT
#include <kybio/model/calendardate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr auto dateShape = "0000-00-00"_L1;
constexpr auto minuteShape = "00:00"_L1;
constexpr auto secondShape = "00:00:00"_L1;
constexpr qsizetype longestFraction = 9; // nanoseconds

/// QDate::fromString is lenient (signs, other scripts' digits); the protocol's form is not.
bool hasShape(QStringView text, QLatin1StringView shape)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool fits = shape[i] == u'0' ? (c >= u'0' && c <= u'9') : shape[i] == QChar(c);
        if (!fits)
            return false;
    }
    return true;
}

/// `.` and digits.
bool isFraction(QStringView text)
{
    return text.startsWith(u'.') && text.size() > 1 && text.size() <= longestFraction + 1
        && std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QTime> readTime(QStringView text)
{
    const bool hasSeconds = text.size() > minuteShape.size();
    const QLatin1StringView shape = hasSeconds ? secondShape : minuteShape;
    const QStringView fraction = text.sliced(std::min(text.size(), shape.size()));
    if (!hasShape(text.chopped(fraction.size()), shape) || !(fraction.isEmpty() || (hasSeconds && isFraction(fraction))))
        return std::nullopt;
    const QTime time(text.sliced(0, 2).toInt(), text.sliced(3, 2).toInt(), hasSeconds ? text.sliced(6, 2).toInt() : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<CalendarDate> CalendarDate::parse(const QString &text)
{
    const QStringView all = text;
    const QStringView day = all.first(std::min(all.size(), dateShape.size()));
    if (!hasShape(day, dateShape))
        return std::nullopt;
    CalendarDate result;
    result.date = QDate(day.sliced(0, 4).toInt(), day.sliced(5, 2).toInt(), day.sliced(8, 2).toInt());
    if (!result.date.isValid() || result.date.year() < 1)
        return std::nullopt;
    const QStringView rest = all.sliced(day.size());
    if (rest.isEmpty())
        return result;
    if (rest.front() != u' ' && rest.front() != u'T')
        return std::nullopt;
    result.time = readTime(rest.sliced(1));
    return result.time ? std::optional(result) : std::nullopt;
}

QString CalendarDate::toString() const
{
    // Not QDate::toString(Qt::ISODate) alone: the blank between date and time is the service's.
    const QString day = date.toString(u"yyyy-MM-dd"_s);
    return time ? day + u' ' + time->toString(u"HH:mm:ss"_s) : day;
}

} // namespace kybio

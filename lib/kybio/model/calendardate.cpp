// SPDX-License-Identifier: MIT
#include <kybio/model/calendardate.h>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr qsizetype dateLength = 10;
constexpr qsizetype dateTimeLength = 19;

/// QDate::fromString is lenient (signs, other scripts' digits); the protocol's form is not.
bool hasShape(const QString &text, QLatin1StringView shape)
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

} // namespace

std::optional<CalendarDate> CalendarDate::parse(const QString &text)
{
    const bool withTime = text.size() == dateTimeLength;
    if (!hasShape(text, withTime ? "0000-00-00 00:00:00"_L1 : "0000-00-00"_L1))
        return std::nullopt;
    CalendarDate result;
    result.date = QDate(QStringView(text).sliced(0, 4).toInt(), QStringView(text).sliced(5, 2).toInt(),
                        QStringView(text).sliced(8, 2).toInt());
    if (!result.date.isValid() || result.date.year() < 1)
        return std::nullopt;
    if (withTime) {
        const QStringView time = QStringView(text).sliced(dateLength + 1);
        result.time = QTime(time.sliced(0, 2).toInt(), time.sliced(3, 2).toInt(), time.sliced(6, 2).toInt());
        if (!result.time->isValid())
            return std::nullopt;
    }
    return result;
}

QString CalendarDate::toString() const
{
    // Not QDate::toString(Qt::ISODate) alone: the blank between date and time is the service's.
    const QString day = date.toString(u"yyyy-MM-dd"_s);
    return time ? day + u' ' + time->toString(u"HH:mm:ss"_s) : day;
}

} // namespace kybio

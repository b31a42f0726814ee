// SPDX-License-Identifier: MIT
#include <desk/text/amounttext.h>

#include <desk/text/characters.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// How a locale groups the digits before the point. A size of 0: it does not.
struct Grouping {
    qsizetype last = 0;    ///< digits in the group next to the point
    qsizetype others = 0;  ///< digits in every other group
    qsizetype leading = 1; ///< a number is grouped only if at least so many digits stand before the last group
};

/// QLocale keeps the sizes to itself, but it writes integers exactly: the sizes are read off some. Indian locales group
/// 3, 2, 2; Spanish and Polish leave four digits together. In the latter Qt also leaves the first four of more digits
/// together (1234.567), which CLDR, where the rule is from, does not mean; here it is 1.234.567.
Grouping groupingOf(const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    const qsizetype digitSize = locale.zeroDigit().size();
    if (separator.isEmpty() || digitSize == 0)
        return {};
    const QStringList groups = locale.toString(Q_INT64_C(1234567890123)).split(separator);
    if (groups.size() < 3)
        return {};
    Grouping grouping{groups.constLast().size() / digitSize, groups.at(groups.size() - 2).size() / digitSize, 1};
    for (qint64 number = 1000; grouping.leading < 4 && !locale.toString(number).contains(separator); number *= 10)
        ++grouping.leading;
    return grouping;
}

QString inDigitsOf(QStringView ascii, const QLocale &locale)
{
    const QString zero = locale.zeroDigit(); // two UTF-16 units in Adlam and its like
    qsizetype at = 0;
    const char32_t first = nextCodePoint(zero, at);
    QString text;
    for (const QChar digit : ascii)
        appendCodePoint(text, first + (digit.unicode() - char32_t(u'0')));
    return text;
}

QString grouped(QStringView whole, const QLocale &locale)
{
    const Grouping grouping = groupingOf(locale);
    if (grouping.last <= 0 || grouping.others <= 0 || whole.size() < grouping.last + grouping.leading)
        return inDigitsOf(whole, locale);
    QStringView rest = whole.chopped(grouping.last);
    QStringList groups{inDigitsOf(whole.last(grouping.last), locale)};
    while (rest.size() > grouping.others) {
        groups.prepend(inDigitsOf(rest.last(grouping.others), locale));
        rest.chop(grouping.others);
    }
    groups.prepend(inDigitsOf(rest, locale));
    return groups.join(locale.groupSeparator());
}

QString magnitudeText(const kybio::Decimal &amount, const QLocale &locale)
{
    const QString ascii = amount.toString();
    QStringView digits(ascii);
    if (amount.isNegative())
        digits = digits.sliced(1);
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return grouped(digits, locale);
    return grouped(digits.first(point), locale) + locale.decimalPoint() + inDigitsOf(digits.sliced(point + 1), locale);
}

} // namespace

QString amountText(const kybio::Decimal &amount, const QLocale &locale)
{
    const QString magnitude = magnitudeText(amount, locale);
    return amount.isNegative() ? QString(locale.negativeSign() + magnitude) : magnitude;
}

QString differenceText(const kybio::Decimal &difference, const QLocale &locale)
{
    const QString text = amountText(difference, locale);
    return difference.isNegative() || difference.isZero() ? text : QString(locale.positiveSign() + text);
}

} // namespace desk

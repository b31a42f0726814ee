// SPDX-License-Identifier: MIT
#include <desktop/topups/topuptexts.h>

#include <desktop/answer/fieldtexts.h>

#include <sentences/standingsentence.h>

#include <desk/text/amounttext.h>

#include <QCoreApplication>
#include <QStringList>

namespace desktop {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TopUpTexts)

public:
    static QString price(const QString &name, std::optional<int> left, int limit)
    {
        //: %1 is a member's name.
        const QString cost = tr("Top-ups of %1: this is one call.").arg(name);
        if (!left)
            return cost;
        if (*left == 0)
            return cost + u'\n' + tr("Today's calls are used up. You can still try: the service decides.");
        //: %n is how many calls are left, %1 how many there are a day: "263 of 300 are left."
        return cost + u'\n' + tr("%n of %1 are left.", nullptr, *left).arg(limit);
    }

    static QString sums(const desk::TopUpList &list, bool covered, const QLocale &locale)
    {
        const auto sum = [&](const desk::Total &total) {
            return covered ? coveredText() : desk::amountText(total.sum(), locale);
        };
        QStringList lines;
        if (!list.rows().empty())
            //: Of %n top-ups, and sums of money.
            lines << tr("%n top-ups. Paid: %1. Given: %2.", nullptr, static_cast<int>(list.rows().size()))
                         .arg(sum(list.paid()), sum(list.given()));
        if (const int rows = list.paid().unreadable(); rows > 0)
            lines << tr("%n amounts paid are unreadable, and not in the sum.", nullptr, rows);
        if (const int rows = list.paid().notGiven(); rows > 0)
            lines << tr("%n rows have no amount paid.", nullptr, rows);
        if (const int rows = list.given().unreadable(); rows > 0)
            lines << tr("%n amounts given are unreadable, and not in the sum.", nullptr, rows);
        if (const int rows = list.given().notGiven(); rows > 0)
            lines << tr("%n rows have no amount given.", nullptr, rows);
        if (const int rows = list.unreadableRows(); rows > 0)
            lines << tr("%n rows could not be read at all, and are in no sum.", nullptr, rows);
        return lines.join(u'\n');
    }
};

} // namespace

QString momentText(const kybio::Field<kybio::CalendarDate> &at, const QLocale &locale)
{
    const QString day = textOf(at, locale);
    if (!at.hasValue() || !at.value()->time)
        return day;
    return day + u' ' + locale.toString(*at.value()->time, QLocale::ShortFormat);
}

QString topUpsPrice(const QString &name, std::optional<int> left, int limit)
{
    return Words::price(name, left, limit);
}

QString topUpsSums(const desk::TopUpList &list, bool covered, const QLocale &locale)
{
    return Words::sums(list, covered, locale);
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <sentences/standingsentence.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

using desk::Standing;

constexpr qsizetype longestSent = 40; // a date with a zone and its name has some 35 characters

/// What could not be read, as one line of a sentence; empty where there is nothing to show.
template<typename T>
QString asSent(const kybio::Field<T> &field)
{
    return desk::cut(desk::singleLine(field.asSent()), longestSent);
}

class Standings {
    Q_DECLARE_TR_FUNCTIONS(Standings)

public:
    static Sentence of(const kybio::Member &member, const desk::StandingVerdict &verdict, const QLocale &locale);
};

Sentence Standings::of(const kybio::Member &member, const desk::StandingVerdict &verdict, const QLocale &locale)
{
    const auto &expiry = member.expiryDate.value();
    const QString lastDay = expiry ? longDate(expiry->date, locale) : QString();
    switch (verdict.standing) {
    case Standing::Deleted:
        return {tr("Deleted"), tr("The shop has removed this membership")};
    case Standing::Disabled:
        return {tr("Disabled"), tr("The shop has switched this membership off")};
    case Standing::Expired:
        return {tr("Expired"), tr("Was a member until %1").arg(lastDay)};
    case Standing::ExpiresSoon:
        if (verdict.daysLeft.value_or(0) == 0)
            return {tr("Active, expires today"), tr("Member until %1, the last day").arg(lastDay)};
        return {tr("Active, expires soon"),
                tr("Member until %1, %n days left", nullptr, static_cast<int>(*verdict.daysLeft)).arg(lastDay)};
    case Standing::Active:
        return {tr("Active"), expiry ? tr("Member until %1").arg(lastDay) : tr("Member without an expiry date")};
    case Standing::Unknown:
        if (verdict.isExpiryUnreadable) {
            const QString sent = asSent(member.expiryDate);
            //: %1 is the date as the service sent it.
            return {tr("Standing unknown"),
                    sent.isEmpty() ? tr("The expiry date could not be read")
                                   : tr("The expiry date could not be read: %1").arg(sent)};
        }
        if (const QString state = member.enable.value() ? QString::number(*member.enable.value()) : asSent(member.enable);
            !state.isEmpty())
            return {tr("Standing unknown"),
                    tr("The service gave a state that this program does not know: other (%1)").arg(state)};
        return {tr("Standing unknown"), tr("The service did not say whether this membership is active")};
    }
    Q_UNREACHABLE();
}

} // namespace

Sentence standingSentence(const kybio::Member &member, const desk::StandingVerdict &verdict, const QLocale &locale)
{
    return Standings::of(member, verdict, locale);
}

QString longDate(QDate date, const QLocale &locale)
{
    // In front or at the end, with what separates it: "dddd, d. MMMM yyyy", "yyyy年M月d日dddd".
    static const QRegularExpression weekday(
        u"^d{3,4}(?:'[\\s\\p{Z}\\p{Po}]*'|(?!')[\\s\\p{Z}\\p{P}])*|[\\s,،-]*('[^']*'\\s*)?d{3,4}.*$"_s);
    QString form = locale.dateFormat(QLocale::LongFormat);
    form.remove(weekday);
    return locale.toString(date, form.trimmed());
}

QString dayAndMonth(int month, int day, const QLocale &locale)
{
    // From the one to the other, with what clings to the end: "d 'de' MMMM", "M月d日". Words in quotes are no fields.
    static const QRegularExpression both(u"(?<![\\w'])d{1,2}(?!d).*?M+|M+.*?(?<![\\w'])d{1,2}(?!d)[^\\s,،'(d-]*"_s);
    constexpr int leapYear = 2000; // 29 February exists in it
    return locale.toString(QDate(leapYear, month, day), both.match(locale.dateFormat(QLocale::LongFormat)).captured());
}

} // namespace sentences

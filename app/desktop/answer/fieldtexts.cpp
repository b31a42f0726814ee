// SPDX-License-Identifier: MIT
#include <desktop/answer/fieldtexts.h>

#include <sentences/standingsentence.h>

#include <desk/member/birthdays.h>
#include <desk/text/amounttext.h>
#include <desk/text/displaytext.h>
#include <desk/text/masking.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(FieldTexts)

public:
    static QString noNumber() { return tr("(no number)"); }
    static QString unreadable() { return tr("unreadable"); }

    static QString credit(const kybio::Member &member, const QLocale &locale)
    {
        if (member.onAccount.isUnreadable())
            return unreadable();
        const auto &allowed = member.onAccount.value();
        if (!allowed)
            return {};
        if (*allowed == 0)
            return tr("Not allowed");
        if (*allowed != 1)
            return tr("other (%1)").arg(*allowed);
        const auto &limit = member.extra.creditLimit.value();
        const auto &days = member.extra.creditPeriod.value();
        if (days && !std::in_range<int>(*days)) // no plural form takes it
            return tr("other (%1)").arg(*days);
        if (limit && days)
            return tr("Up to %1, %n days", nullptr, static_cast<int>(*days)).arg(desk::amountText(*limit, locale));
        if (limit)
            return tr("Up to %1").arg(desk::amountText(*limit, locale));
        if (days)
            return tr("Allowed, %n days", nullptr, static_cast<int>(*days));
        return tr("Allowed");
    }

    static QString birthday(int days)
    {
        if (days <= 1)
            return days == 0 ? tr("birthday today") : tr("birthday tomorrow");
        return tr("birthday in %n days", nullptr, days);
    }

    static QString owed(const QString &amount) { return tr("owes %1").arg(amount); }
    static QString years(int years) { return tr("a member for %n years today", nullptr, years); }
};

} // namespace

QString textOf(const kybio::Field<QString> &field)
{
    if (field.isUnreadable())
        return Texts::unreadable();
    return field.value() ? desk::singleLine(*field.value()) : QString();
}

QString textOf(const kybio::Field<kybio::Decimal> &field, const QLocale &locale)
{
    if (field.isUnreadable())
        return Texts::unreadable();
    return field.value() ? desk::amountText(*field.value(), locale) : QString();
}

QString textOf(const kybio::Field<kybio::CalendarDate> &field, const QLocale &locale)
{
    if (field.isUnreadable())
        return Texts::unreadable();
    return field.value() ? sentences::longDate(field.value()->date, locale) : QString();
}

sentences::DiscountText discountOf(const kybio::Field<kybio::Decimal> &field, const QLocale &locale)
{
    return field.hasValue() ? sentences::discountText(*field.value(), locale)
                            : sentences::DiscountText{textOf(field, locale), {}};
}

QString copiedText(const kybio::Field<kybio::Decimal> &field, const QLocale &locale)
{
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return field.value() ? desk::amountText(*field.value(), ungrouped) : QString();
}

QString creditText(const kybio::Member &member, const QLocale &locale)
{
    return Texts::credit(member, locale);
}

QString owedText(const kybio::Field<kybio::Decimal> &balance, const QLocale &locale)
{
    const auto &amount = balance.value();
    return amount && amount->isNegative() ? Texts::owed(desk::amountText(kybio::Decimal() - *amount, locale)) : QString();
}

QString numberOf(const desk::Found &found)
{
    if (found.phone == found.asked)
        return textOf(found.member.number);
    return desk::singleLine(found.member.number.value().value_or(found.asked.toString()));
}

QString askedNumber(const desk::Found &found)
{
    return found.phone == found.asked ? Texts::noNumber() : found.asked.toString();
}

QString summaryText(const kybio::Member &member, const QString &asked, QDate today)
{
    QStringList parts{member.number.value() ? textOf(member.number) : desk::singleLine(asked)};
    if (const QString category = textOf(member.categoryName); !category.isEmpty())
        parts << category;
    if (const auto &birthday = member.birthday.value())
        if (const auto days = desk::daysToBirthday(*birthday, today))
            parts << Texts::birthday(*days);
    if (const auto &since = member.createdDate.value())
        if (const auto years = desk::yearsToday(*since, today))
            parts << Texts::years(*years);
    return parts.join(u"  ·  "_s);
}

QString coveredText()
{
    return desk::foldedMarker();
}

} // namespace desktop

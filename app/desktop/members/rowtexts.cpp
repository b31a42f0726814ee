// SPDX-License-Identifier: MIT
#include <desktop/members/rowtexts.h>

#include <desktop/answer/fieldtexts.h>

#include <desk/sheet/csvfile.h>
#include <desk/text/amounttext.h>
#include <desk/text/displaytext.h>
#include <desk/text/masking.h>

#include <sentences/standingsentence.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using desk::MemberKey;
using Outcome = desk::MemberRow::Outcome;
using Quick = desk::MemberFilter::Quick;

class RowTexts {
    Q_DECLARE_TR_FUNCTIONS(MemberRowTexts)

public:
    static QString title(MemberKey column)
    {
        switch (column) {
        case MemberKey::Number:
            return tr("Number");
        case MemberKey::Name:
            return tr("Name");
        case MemberKey::Standing:
            return tr("Standing");
        case MemberKey::Balance:
            return tr("Balance");
        case MemberKey::Points:
            return tr("Points");
        case MemberKey::Category:
            return tr("Category");
        case MemberKey::Expiry:
            return tr("Expires");
        case MemberKey::Birthday:
            return tr("Birthday");
        case MemberKey::Since:
            return tr("Member since");
        case MemberKey::Store:
            return tr("Joined at store");
        }
        Q_UNREACHABLE();
    }

    static QString standing(desk::Standing standing)
    {
        switch (standing) {
        case desk::Standing::Deleted:
            return tr("Deleted");
        case desk::Standing::Disabled:
            return tr("Disabled");
        case desk::Standing::Expired:
            return tr("Expired");
        case desk::Standing::ExpiresSoon:
            return tr("Expires soon");
        case desk::Standing::Active:
            return tr("Active");
        case desk::Standing::Unknown:
            return tr("Unknown");
        }
        Q_UNREACHABLE();
    }

    static QString outcome(const desk::MemberRows &rows, int row)
    {
        switch (rows.at(row).outcome) {
        case Outcome::Member:
            return standing(rows.at(row).standing);
        case Outcome::OtherNumber:
            return tr("Another number came: not taken");
        case Outcome::Waiting:
            return tr("Not asked yet");
        case Outcome::Nobody:
            return tr("Member not found");
        case Outcome::Failed:
            //: %1 is the code of a fault.
            return tr("Question failed (%1)").arg(rows.fault(row).code());
        case Outcome::Refused:
            return tr("Not a member number: not asked");
        }
        Q_UNREACHABLE();
    }

    static QString quick(Quick quick)
    {
        switch (quick) {
        case Quick::Everyone:
            return tr("All members");
        case Quick::Negative:
            return tr("Negative balance");
        case Quick::ExpiresSoon:
            return tr("Expires within 30 days");
        case Quick::Expired:
            return tr("Expired");
        case Quick::BirthdayThisWeek:
            return tr("Birthday within 7 days");
        case Quick::BirthdayThisMonth:
            return tr("Birthday this month");
        case Quick::Disabled:
            return tr("Disabled");
        case Quick::SamePhone:
            return tr("Same phone as another");
        case Quick::NotFound:
            return tr("Numbers without a member");
        }
        Q_UNREACHABLE();
    }

    static QString band(int band, const QLocale &locale)
    {
        if (band == 0)
            return tr("below 0");
        if (band == 1)
            return locale.toString(0);
        qint64 end = 10;
        for (int i = 2; i < band; ++i)
            end *= 10;
        //: A band of balances.
        return band == desk::balanceBands - 1 ? tr("above %1").arg(locale.toString(end / 10))
                                              //: A band of balances.
                                              : tr("up to %1").arg(locale.toString(end));
    }

    static QString members(int members) { return tr("%n members", nullptr, members); }
    static QString group(const QString &sum, int members)
    {
        //: A sum of money, and of how many members it is.
        return tr("%1 (%n members)", nullptr, members).arg(sum);
    }
    static QString noCategory() { return tr("(no category)"); }
    static QString unreadable() { return tr("unreadable"); }
};

QString numberText(const desk::MemberRow &row, const std::optional<kybio::Member> &member)
{
    if (member && row.outcome == Outcome::Member) {
        if (const QString number = textOf(member->number); !number.isEmpty())
            return number;
    }
    return desk::singleLine(row.asked);
}

QString birthdayText(const kybio::Field<kybio::CalendarDate> &birthday, const QLocale &locale)
{
    if (!birthday.hasValue())
        return birthday.isUnreadable() ? RowTexts::unreadable() : QString();
    const desk::DayAndMonth day = desk::dayAndMonth(*birthday.value());
    return sentences::dayAndMonth(day.month, day.day, locale);
}

QString dateText(const kybio::Field<kybio::CalendarDate> &date, const QLocale &locale)
{
    if (!date.hasValue())
        return date.isUnreadable() ? RowTexts::unreadable() : QString();
    return locale.toString(date.value()->date, QLocale::ShortFormat);
}

} // namespace

QString columnTitle(MemberKey column)
{
    return RowTexts::title(column);
}

QString cellText(const desk::MemberRows &rows, int row, const std::optional<kybio::Member> &member, MemberKey column,
                 const QLocale &locale)
{
    if (column == MemberKey::Number)
        return numberText(rows.at(row), member);
    if (column == MemberKey::Standing)
        return RowTexts::outcome(rows, row);
    if (!member || rows.at(row).outcome != Outcome::Member)
        return {};
    switch (column) {
    case MemberKey::Number:
    case MemberKey::Standing:
        break;
    case MemberKey::Name:
        return textOf(member->name);
    case MemberKey::Balance:
        return textOf(member->balance, locale);
    case MemberKey::Points:
        return textOf(member->point, locale);
    case MemberKey::Category:
        return textOf(member->categoryName);
    case MemberKey::Expiry:
        return dateText(member->expiryDate, locale);
    case MemberKey::Birthday:
        return birthdayText(member->birthday, locale);
    case MemberKey::Since:
        return dateText(member->createdDate, locale);
    case MemberKey::Store:
        return textOf(member->createStoreAppIdOrAccount);
    }
    Q_UNREACHABLE();
}

QStringList copiedRow(const desk::MemberRows &rows, int row, const QLocale &locale)
{
    const bool isMember = rows.at(row).outcome == Outcome::Member;
    const std::optional<kybio::Member> member = isMember ? std::optional(rows.member(row)) : std::nullopt;
    QStringList cells;
    for (int i = 0; i < memberColumns; ++i) {
        const auto column = static_cast<MemberKey>(i);
        if (isAmount(column) && member)
            cells << copiedText(column == MemberKey::Balance ? member->balance : member->point, locale);
        else
            cells << desk::disarmedText(cellText(rows, row, member, column, locale));
    }
    return cells;
}

bool isAmount(MemberKey column)
{
    return column == MemberKey::Balance || column == MemberKey::Points;
}

QString standingWord(desk::Standing standing)
{
    return RowTexts::standing(standing);
}

QString quickName(Quick quick)
{
    return RowTexts::quick(quick);
}

QString bandName(int band, const QLocale &locale)
{
    return RowTexts::band(band, locale);
}

QString groupText(const kybio::Decimal &sum, int members, const QLocale &locale)
{
    return RowTexts::group(desk::amountText(sum, locale), members);
}

QString membersText(int members)
{
    return RowTexts::members(members);
}

QString categoryName(const QString &category)
{
    const QString line = desk::singleLine(category);
    return line.isEmpty() ? RowTexts::noCategory() : line;
}

} // namespace desktop

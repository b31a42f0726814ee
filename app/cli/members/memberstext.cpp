// SPDX-License-Identifier: MIT
#include <cli/members/memberstext.h>

#include <cli/lookup/membercard.h>

#include <desk/text/displaytext.h>

#include <sentences/standingsentence.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using kybio::Field;
using sentences::Sentence; // unqualified: lupdate would take the namespace for a context

class MembersWords {
    Q_DECLARE_TR_FUNCTIONS(CliMembers)

public:
    static QString havePhone(int members, const QString &phone)
    {
        return tr("%n members have the phone %1.", nullptr, members).arg(phone);
    }
    static QString nobodyHasPhone(const QString &phone) { return tr("Nobody has the phone %1.").arg(phone); }

    static QString unreadable() { return tr("(cannot be read)"); }
    static QString notGiven() { return u"-"_s; }

    static QString topUp(const kybio::TopUp &topUp)
    {
        //: One line of a list: when, what a member paid, what the shop added, the balance behind it, how and where it was paid.
        return tr("%1: paid %2, given %3, balance after it %4; %5, %6")
            .arg(text(topUp.at), text(topUp.paid), text(topUp.given), text(topUp.balanceAfter), text(topUp.payMethod),
                 text(desk::storeOf(topUp)));
    }
    static QString noTopUps() { return tr("No top-ups."); }
    static QString topUpSums(const desk::TopUpList &topUps)
    {
        return tr("%n top-ups. Paid: %1. Given: %2.", nullptr, static_cast<int>(topUps.rows().size()))
            .arg(topUps.paid().sum().toString(), topUps.given().sum().toString());
    }
    static QString lackingAmounts(int count) { return tr("%n amounts cannot be read and are not in the sums.", nullptr, count); }
    static QString lackingRows(int count) { return tr("%n rows of the answer cannot be read.", nullptr, count); }

    static QString summary(const MemberTotals &totals)
    {
        return tr("%n members. Balance: %1. Points: %2. Calls: %3.", nullptr, totals.members)
            .arg(totals.balance.sum().toString(), totals.point.sum().toString())
            .arg(totals.calls);
    }
    static QString progress(int members, int calls) { return tr("%1 members, %2 calls").arg(members).arg(calls); }
    static QString incomplete() { return tr("There are more members, or there may be: this is not the whole list."); }

    static Sentence noPhone()
    {
        return {tr("No phone"),
                tr("Without blanks, dashes and brackets nothing is left that could be asked for. Nothing was sent.")};
    }
    static Sentence noUid()
    {
        return {tr("No customer UID"), tr("The service did not say which member this is. Their top-ups cannot be asked for.")};
    }
    static Sentence circling()
    {
        return {tr("The same members again"),
                tr("The service leads back to members that came already. Nobody can tell who is missing.")};
    }

    static Sentence stopped() { return {tr("Interrupted"), tr("It was ended before the last page.")}; }

    static QString text(const Field<QString> &field)
    {
        return textOf(field, [](const QString &value) { return desk::singleLine(value); });
    }
    static QString text(const Field<kybio::Decimal> &field)
    {
        return textOf(field, [](const kybio::Decimal &value) { return value.toString(); });
    }
    static QString text(const Field<kybio::CalendarDate> &field)
    {
        return textOf(field, [](const kybio::CalendarDate &value) { return value.toString(); });
    }

private:
    template<typename T, typename ToText>
    static QString textOf(const Field<T> &field, ToText toText)
    {
        if (field.isUnreadable())
            return unreadable();
        const QString text = field.hasValue() ? toText(*field.value()) : QString();
        return text.isEmpty() ? notGiven() : text;
    }
};

} // namespace

QString phoneText(const PhoneAnswer &answer)
{
    const QString phone = desk::singleLine(answer.phone);
    if (answer.members.empty())
        return MembersWords::nobodyHasPhone(phone);
    QStringList parts{MembersWords::havePhone(static_cast<int>(answer.members.size()), phone)};
    for (const NumberAnswer &member : answer.members)
        parts << card(member);
    return parts.join(u'\n');
}

QString topUpsText(const TopUpsAnswer &answer)
{
    if (!answer.topUps)
        return card(answer.member); // that nobody has the number
    QStringList lines;
    if (answer.member.numberDiffers)
        lines << otherNumber(answer.member);
    lines << MembersWords::text(answer.found().number) + u"  "_s + MembersWords::text(answer.found().name);
    for (const kybio::TopUp &topUp : answer.topUps->rows())
        lines << u"  "_s + MembersWords::topUp(topUp);
    if (answer.topUps->rows().empty()) {
        lines << u"  "_s + MembersWords::noTopUps();
    } else {
        lines << u"  "_s + MembersWords::topUpSums(*answer.topUps);
        if (const int lacking = answer.topUps->paid().unreadable() + answer.topUps->given().unreadable(); lacking > 0)
            lines << u"  "_s + MembersWords::lackingAmounts(lacking);
    }
    if (answer.topUps->unreadableRows() > 0)
        lines << u"  "_s + MembersWords::lackingRows(answer.topUps->unreadableRows());
    return lines.join(u'\n');
}

QString memberText(const kybio::Member &member, const desk::StandingVerdict &verdict)
{
    return QStringList{MembersWords::text(member.number), MembersWords::text(member.name), MembersWords::text(member.balance),
                       MembersWords::text(member.point), sentences::standingSentence(member, verdict, QLocale()).title}
        .join(u"  "_s);
}

QString summaryText(const MemberTotals &totals)
{
    QStringList lines{MembersWords::summary(totals)};
    if (const int lacking = totals.balance.unreadable() + totals.point.unreadable(); lacking > 0)
        lines << MembersWords::lackingAmounts(lacking);
    if (totals.unreadableRows > 0)
        lines << MembersWords::lackingRows(totals.unreadableRows);
    return lines.join(u'\n');
}

QString membersProgress(int members, int calls)
{
    return MembersWords::progress(members, calls);
}

QString incomplete()
{
    return MembersWords::incomplete();
}

sentences::Sentence noPhone()
{
    return MembersWords::noPhone();
}

sentences::Sentence noUid()
{
    return MembersWords::noUid();
}

sentences::Sentence circling()
{
    return MembersWords::circling();
}

sentences::Sentence stopped()
{
    return MembersWords::stopped();
}

} // namespace cli

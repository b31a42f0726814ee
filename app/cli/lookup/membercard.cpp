// SPDX-License-Identifier: MIT
#include <cli/lookup/membercard.h>

#include <desk/text/displaytext.h>

#include <sentences/discounttext.h>
#include <sentences/standingsentence.h>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using kybio::Field;

class MemberCard {
    Q_DECLARE_TR_FUNCTIONS(CliCard)

public:
    static QString of(const kybio::Member &member, const NumberAnswer &answer);
    static QString otherNumber(const QString &asked, const QString &came)
    {
        return tr("ATTENTION: you asked for %1, and the service answered with the number %2.").arg(asked, came);
    }
    static QString numberOf(const kybio::Member &member)
    {
        return member.number.isUnreadable() ? tr("(cannot be read)")
                                            : desk::singleLine(member.number.value().value_or(QString()));
    }
    static QString nobody(const QString &number) { return tr("Member not found: %1.").arg(number); }

private:
    template<typename T, typename ToText>
    void add(const QString &label, const Field<T> &field, ToText toText)
    {
        if (field.isUnreadable())
            add(label, tr("(cannot be read)"));
        else if (field.hasValue())
            add(label, toText(*field.value()));
    }
    void add(const QString &label, const Field<QString> &field)
    {
        add(label, field, [](const QString &text) { return text; });
    }
    void add(const QString &label, const Field<kybio::Decimal> &field)
    {
        add(label, field, [](const kybio::Decimal &amount) { return amount.toString(); });
    }
    void add(const QString &label, const Field<kybio::CalendarDate> &field, const QLocale &locale)
    {
        add(label, field, [&locale](const kybio::CalendarDate &date) { return sentences::longDate(date.date, locale); });
    }
    /// A text without anything to see has no line.
    void add(const QString &label, const QString &value)
    {
        if (const QString line = desk::singleLine(value); !line.isEmpty())
            //: One line of a card: what it is, and the value.
            m_lines << u"  "_s + tr("%1: %2").arg(label, line);
    }
    void addHead(const kybio::Member &member, const NumberAnswer &answer);
    void addFields(const kybio::Member &member, const QLocale &locale);

    QStringList m_lines;
};

void MemberCard::addHead(const kybio::Member &member, const NumberAnswer &answer)
{
    const QString asked = desk::singleLine(answer.number);
    const QString came = numberOf(member);
    if (answer.numberDiffers)
        m_lines << otherNumber(asked, came);
    if (const QString &warning = answer.shown.clockWarning; !warning.isEmpty())
        m_lines << tr("ATTENTION: %1").arg(warning);
    const QString name = desk::singleLine(member.name.value().value_or(QString()));
    const QString number = came.isEmpty() ? asked : came;
    m_lines << (name.isEmpty() ? number : QString(number + u"  "_s + name));
}

void MemberCard::addFields(const kybio::Member &member, const QLocale &locale)
{
    if (member.name.isUnreadable())
        add(tr("Name"), member.name);
    add(tr("Nickname"), member.extra.nickName);
    add(tr("Category"), member.categoryName);
    add(tr("Balance"), member.balance);
    add(tr("Points"), member.point);
    add(tr("Total points earned"), member.extra.totalPoint);
    add(tr("Discount"), member.discount, [&locale](const kybio::Decimal &discount) {
        const auto [value, note] = sentences::discountText(discount, locale);
        //: A discount, and what it means: "10% off (pays 90%)".
        return note.isEmpty() ? value : tr("%1 (%2)").arg(value, note);
    });
    add(tr("Credit"), member.onAccount, [](qint64 onAccount) { return onAccount == 1 ? tr("allowed") : tr("not allowed"); });
    add(tr("Credit limit"), member.extra.creditLimit);
    //: In front of a number of days: how long somebody may owe.
    add(tr("Credit days"), member.extra.creditPeriod, [](qint64 days) { return QString::number(days); });
    add(tr("Phone"), member.phone);
    add(tr("Birthday"), member.birthday, locale);
    add(tr("E-mail"), member.email);
    add(tr("QQ"), member.qq);
    add(tr("Address"), member.address);
    add(tr("Remarks"), member.remarks);
    add(tr("Member since"), member.createdDate, locale);
    add(tr("Expires"), member.expiryDate, locale);
    add(tr("Joined at store"), member.createStoreAppIdOrAccount);
    add(tr("Customer UID"), member.customerUid, [](qint64 uid) { return QString::number(uid); });
}

QString MemberCard::of(const kybio::Member &member, const NumberAnswer &answer)
{
    MemberCard card;
    card.addHead(member, answer);
    card.m_lines << u"  "_s + tr("%1: %2").arg(answer.shown.verdict.title, answer.shown.verdict.text);
    card.addFields(member, answer.shown.locale);
    return card.m_lines.join(u'\n');
}

} // namespace

QString card(const NumberAnswer &answer)
{
    const desk::Found *found = answer.shown.found();
    return found != nullptr ? MemberCard::of(found->member, answer) : MemberCard::nobody(desk::singleLine(answer.number));
}

QString otherNumber(const NumberAnswer &answer)
{
    return MemberCard::otherNumber(desk::singleLine(answer.number), MemberCard::numberOf(answer.shown.found()->member));
}

} // namespace cli

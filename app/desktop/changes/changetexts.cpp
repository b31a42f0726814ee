// SPDX-License-Identifier: MIT
#include <desktop/changes/changetexts.h>

#include <desktop/answer/fieldtexts.h>

#include <desk/sheet/csvfile.h>
#include <desk/text/amounttext.h>
#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

using Kind = desk::MemberChange::Kind;

class ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)

public:
    static QString kind(Kind kind, bool isWhole)
    {
        switch (kind) {
        case Kind::New:
            return tr("New");
        case Kind::Changed:
            return tr("Changed");
        case Kind::Gone:
            return isWhole ? tr("Gone") : tr("Not in this list");
        }
        Q_UNREACHABLE();
    }

    static QString title(ChangeColumn column)
    {
        switch (column) {
        case ChangeColumn::What:
            return tr("What");
        case ChangeColumn::Number:
            return tr("Number");
        case ChangeColumn::Name:
            return tr("Name");
        case ChangeColumn::BalanceBefore:
            return tr("Balance before");
        case ChangeColumn::BalanceNow:
            return tr("Balance now");
        case ChangeColumn::BalanceDifference:
            return tr("Difference");
        case ChangeColumn::PointBefore:
            return tr("Points before");
        case ChangeColumn::PointNow:
            return tr("Points now");
        case ChangeColumn::PointDifference:
            return tr("Difference");
        }
        Q_UNREACHABLE();
    }

    static QString members(Kind kind, int count, bool isWhole)
    {
        switch (kind) {
        case Kind::New:
            return tr("%n new", nullptr, count);
        case Kind::Changed:
            return tr("%n changed", nullptr, count);
        case Kind::Gone:
            return isWhole ? tr("%n gone", nullptr, count) : tr("%n not in this list", nullptr, count);
        }
        Q_UNREACHABLE();
    }

    static QString sum(const QString &what, const desk::ListChanges::Sum &sum, const QLocale &locale)
    {
        //: %1 is how many members and what became of them, %2 a difference of money, %3 one of points.
        QString text = tr("%1: balance %2, points %3")
                           .arg(what, desk::differenceText(sum.balance, locale), desk::differenceText(sum.point, locale));
        if (sum.withoutDifference > 0)
            text += u' ' + tr("(of %n, a difference is not known)", nullptr, sum.withoutDifference);
        return text;
    }

    static QString against(const QString &file) { return tr("Against %1").arg(file); }
    static QString together() { return tr("Together"); }
    static QString nothing(int same) { return tr("Nothing has changed: %n members are the same.", nullptr, same); }
    static QString same(int same) { return tr("%n members are the same.", nullptr, same); }
    static QString partOnly() { return tr("This list does not hold everyone: who is not in it may still be a member."); }
    static QString notKnown() { return tr("not known"); }
};

/// Beside the word, so that the kinds differ in shape, too.
QChar sign(Kind kind)
{
    switch (kind) {
    case Kind::New:
        return u'+';
    case Kind::Changed:
        return u'±';
    case Kind::Gone:
        return u'−';
    }
    Q_UNREACHABLE();
}

bool isKnownAmount(const desk::MemberChange &change, ChangeColumn column)
{
    switch (column) {
    case ChangeColumn::BalanceBefore:
        return change.balanceBefore.hasValue();
    case ChangeColumn::BalanceNow:
        return change.balanceNow.hasValue();
    case ChangeColumn::BalanceDifference:
        return balanceDifference(change).has_value();
    case ChangeColumn::PointBefore:
        return change.pointBefore.hasValue();
    case ChangeColumn::PointNow:
        return change.pointNow.hasValue();
    case ChangeColumn::PointDifference:
        return pointDifference(change).has_value();
    default:
        return false;
    }
}

QString differenceOf(const std::optional<kybio::Decimal> &difference, const QLocale &locale)
{
    return difference ? desk::differenceText(*difference, locale) : ChangeTexts::notKnown();
}

} // namespace

QString columnTitle(ChangeColumn column)
{
    return ChangeTexts::title(column);
}

QString cellText(const desk::MemberChange &change, ChangeColumn column, const ChangesSource &source, const QLocale &locale)
{
    const auto amount = [&](const kybio::Field<kybio::Decimal> &field, Kind without) {
        return change.kind == without ? QString() : textOf(field, locale);
    };
    switch (column) {
    case ChangeColumn::What:
        return QString(sign(change.kind) + u' ' + ChangeTexts::kind(change.kind, source.isWhole));
    case ChangeColumn::Number:
        return desk::singleLine(change.number);
    case ChangeColumn::Name:
        return desk::singleLine(change.name);
    case ChangeColumn::BalanceBefore:
        return amount(change.balanceBefore, Kind::New);
    case ChangeColumn::BalanceNow:
        return amount(change.balanceNow, Kind::Gone);
    case ChangeColumn::BalanceDifference:
        return differenceOf(balanceDifference(change), locale);
    case ChangeColumn::PointBefore:
        return amount(change.pointBefore, Kind::New);
    case ChangeColumn::PointNow:
        return amount(change.pointNow, Kind::Gone);
    case ChangeColumn::PointDifference:
        return differenceOf(pointDifference(change), locale);
    }
    Q_UNREACHABLE();
}

QString copiedText(const desk::MemberChange &change, ChangeColumn column, const ChangesSource &source, const QLocale &locale)
{
    if (column == ChangeColumn::What)
        return ChangeTexts::kind(change.kind, source.isWhole);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString text = cellText(change, column, source, plain);
    return isKnownAmount(change, column) ? text : desk::disarmedText(text);
}

bool isAmount(ChangeColumn column)
{
    return column >= ChangeColumn::BalanceBefore;
}

QString changesSummary(const desk::ListChanges &changes, const ChangesSource &source, const QLocale &locale)
{
    QStringList lines{ChangeTexts::against(desk::singleLine(QFileInfo(source.file).fileName()))};
    if (changes.changes.empty()) {
        lines << ChangeTexts::nothing(changes.same);
        return lines.join(u'\n');
    }
    const struct {
        Kind kind;
        const desk::ListChanges::Sum &sum;
    } kinds[]{{Kind::New, changes.added}, {Kind::Changed, changes.changed}, {Kind::Gone, changes.gone}};
    int there = 0;
    for (const auto &[kind, sum] : kinds) {
        if (sum.members == 0)
            continue;
        ++there;
        lines << ChangeTexts::sum(ChangeTexts::members(kind, sum.members, source.isWhole), sum, locale);
    }
    if (there > 1)
        lines << ChangeTexts::sum(ChangeTexts::together(), changes.together, locale);
    lines << ChangeTexts::same(changes.same);
    if (!source.isWhole && changes.gone.members > 0)
        lines << ChangeTexts::partOnly();
    return lines.join(u'\n');
}

} // namespace desktop

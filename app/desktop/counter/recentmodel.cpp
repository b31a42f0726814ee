// SPDX-License-Identifier: MIT
#include <desktop/counter/recentmodel.h>

#include <sentences/standingsentence.h>

#include <desk/text/displaytext.h>

namespace desktop {
namespace {

Mark markOfEntry(const desk::RecentLookup &lookup)
{
    return markOf(lookup.standing ? sentences::verdictKindOf(*lookup.standing) : sentences::VerdictKind::Nobody);
}

} // namespace

void RecentModel::show(const QList<desk::RecentLookup> &lookups, const QLocale &locale)
{
    beginResetModel();
    m_lookups = lookups;
    m_locale = locale;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lookups.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const desk::RecentLookup &lookup = m_lookups[index.row()];
    const QString number = desk::singleLine(lookup.number.toString());
    const QString time = m_locale.toString(lookup.when.time(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case TimeRole:
        return time;
    case SeverityRole:
        return static_cast<int>(markOfEntry(lookup).severity);
    case ShapeRole:
        return static_cast<int>(markOfEntry(lookup).shape);
    case Qt::AccessibleTextRole: {
        // The shape in words, for those who do not see it.
        const QString word = lookup.member && lookup.standing
            ? sentences::standingSentence(*lookup.member, desk::standingOf(*lookup.member, lookup.when.date()), m_locale).title
            : tr("Nobody has this number");
        return tr("%1, %2, %3").arg(number, word, time);
    }
    default:
        return {};
    }
}

} // namespace desktop

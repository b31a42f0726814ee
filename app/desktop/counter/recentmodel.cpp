// SPDX-License-Identifier: MIT
#include <desktop/counter/recentmodel.h>

#include <sentences/presentation.h>

#include <desk/text/displaytext.h>

namespace desktop {
namespace {

/// As it was shown then.
sentences::Presentation shownThen(const desk::RecentLookup &lookup)
{
    const auto *found = std::get_if<desk::Found>(&lookup.end);
    return sentences::presentationOf(lookup.end,
                                     {.now = {lookup.when, found != nullptr ? found->steadyAt : std::chrono::milliseconds(0)}});
}

} // namespace

void RecentModel::show(const QList<desk::RecentLookup> &lookups, const QLocale &locale)
{
    beginResetModel();
    m_entries.clear();
    for (const desk::RecentLookup &lookup : lookups) {
        const sentences::Presentation shown = shownThen(lookup);
        m_entries.append({lookup, markOf(shown.kind), shown.verdict.title});
    }
    m_locale = locale;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[lookup, mark, word] = m_entries[index.row()];
    const QString number = desk::singleLine(lookup.number.toString());
    const QString time = m_locale.toString(lookup.when.time(), QLocale::ShortFormat);
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case TimeRole:
        return time;
    case SeverityRole:
        return static_cast<int>(mark.severity);
    case ShapeRole:
        return static_cast<int>(mark.shape);
    case Qt::AccessibleTextRole:
        // The shape in words, for those who do not see it.
        return tr("%1, %2, %3").arg(number, word, time);
    default:
        return {};
    }
}

} // namespace desktop

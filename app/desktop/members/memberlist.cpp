// SPDX-License-Identifier: MIT
#include <desktop/members/memberlist.h>

#include <QLocale>

#include <utility>

namespace desktop {

MemberList::MemberList(QDate today, QObject *parent)
    : QObject(parent)
    , m_rows(today)
{
    m_pool.setMaxThreadCount(1);
}

MemberList::~MemberList()
{
    m_pool.waitForDone(); // it tells this object when it is done
}

void MemberList::begin(QDate today, const QStringList &waiting)
{
    ++m_generation; // what is still being made is of other members
    m_rows = desk::MemberRows(today);
    for (const QString &number : waiting)
        m_rows.addWaiting(number);
    m_filter = {};                                   // its categories are those of other members
    m_order = std::make_shared<desk::MemberOrder>(); // its rows are gone
    Q_EMIT ordered();
    work();
}

void MemberList::add(const std::vector<kybio::Member> &members)
{
    for (const kybio::Member &member : members)
        m_rows.add(member);
    work();
}

void MemberList::change(const std::function<void(desk::MemberRows &)> &change)
{
    change(m_rows);
    work();
}

void MemberList::setSort(const desk::MemberSort &sort)
{
    if (std::exchange(m_sort, sort) != sort)
        work();
}

void MemberList::setFilter(const desk::MemberFilter &filter)
{
    if (std::exchange(m_filter, filter) != filter)
        work();
}

void MemberList::work()
{
    m_again = m_working;
    if (std::exchange(m_working, true))
        return;
    m_pool.start([this, rows = m_rows, sort = m_sort, filter = m_filter, locale = QLocale(), generation = m_generation] {
        auto order = std::make_shared<const desk::MemberOrder>(desk::orderOf(rows, sort, filter, locale));
        QMetaObject::invokeMethod(
            this, [this, order = std::move(order), generation] { take(order, generation); }, Qt::QueuedConnection);
    });
}

void MemberList::take(std::shared_ptr<const desk::MemberOrder> order, int generation)
{
    m_working = false;
    if (std::exchange(m_again, false))
        work();
    if (generation != m_generation)
        return;
    m_order = std::move(order);
    Q_EMIT ordered();
}

} // namespace desktop

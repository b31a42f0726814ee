// SPDX-License-Identifier: MIT
#include <desktop/members/memberlist.h>

#include <QLocale>

#include <utility>

namespace desktop {

MemberList::MemberList(const desk::Clocks &clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(clocks)
    , m_rows(clocks.wall().date())
{
    m_pool.setMaxThreadCount(1);
}

MemberList::~MemberList()
{
    m_pool.waitForDone(); // it tells this object when it is done
}

void MemberList::begin(const QStringList &waiting, const QList<int> &refused)
{
    ++m_generation; // what is still being made is of other members
    m_rows = desk::MemberRows(m_clocks.wall().date());
    for (const QString &number : waiting)
        m_rows.addWaiting(number);
    for (const int row : refused)
        m_rows.setRefused(row);
    m_filter = {};                                   // its categories are those of other members
    m_order = std::make_shared<desk::MemberOrder>(); // its rows are gone
    m_hasMembers = false;
    Q_EMIT ordered();
    work();
}

void MemberList::setToday(QDate today)
{
    if (!m_hasMembers)
        m_rows.setToday(today);
}

void MemberList::add(const std::vector<kybio::Member> &members)
{
    m_hasMembers = m_hasMembers || !members.empty();
    for (const kybio::Member &member : members)
        m_rows.add(member, m_clocks.steady());
    work();
}

void MemberList::set(int row, const desk::LookupState &state)
{
    if (const auto *found = std::get_if<desk::Found>(&state)) {
        m_hasMembers = true;
        if (found->awaitsConfirmation)
            m_rows.setOtherNumber(row);
        else
            m_rows.setMember(row, found->member, m_clocks.steady());
    } else if (const auto *failed = std::get_if<desk::Failed>(&state)) {
        m_rows.setFault(row, failed->fault);
    } else {
        m_rows.setNobody(row);
    }
    work();
}

void MemberList::setSort(const desk::MemberSort &sort)
{
    if (std::exchange(m_sort, sort) != sort)
        work();
}

void MemberList::setFilter(const desk::MemberFilter &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
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

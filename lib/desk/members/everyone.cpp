// SPDX-License-Identifier: MIT
#include <desk/members/everyone.h>

#include <kybio/transport/client.h>

#include <utility>

namespace desk {
namespace {

QString nameOf(const std::optional<kybio::PagePosition> &position)
{
    // Either text may hold anything, a line end included: the length keeps the two apart.
    return position ? QString::number(position->parameterType.size()) + u':' + position->parameterType + position->parameterValue
                    : QString();
}

} // namespace

Everyone::Everyone(const kybio::Client &client, QObject *parent)
    : MemberRun(parent)
    , m_client(client)
{
}

std::unique_ptr<kybio::ReplyBase> Everyone::ask()
{
    m_positions.insert(nameOf(m_position));
    return m_client.queryCustomerPage(m_position);
}

MemberRun::State Everyone::take(kybio::ReplyBase &reply)
{
    const auto &page = static_cast<kybio::Reply<kybio::MemberPage> &>(reply).result();
    if (page)
        return handOn(**page);
    setFault(page.error());
    return State::Failed;
}

MemberRun::State Everyone::handOn(kybio::MemberPage page)
{
    const bool wasEmpty = page.members.empty();
    m_repeated += static_cast<int>(std::erase_if(page.members, [this](const kybio::Member &member) { return !isNew(member); }));
    m_count += static_cast<int>(page.members.size());
    m_unreadableRows += page.unreadableRows;
    const bool nobodyIsNew = page.members.empty() && !wasEmpty;
    State state = State::Asking;
    if (!page.next)
        state = State::Complete;
    else if (nobodyIsNew || m_positions.contains(nameOf(page.next)))
        state = State::Circling;
    else
        m_position = page.next;
    Q_EMIT arrived(page.members);
    return state;
}

bool Everyone::isNew(const kybio::Member &member)
{
    const qsizetype before = m_seenUids.size() + m_seenNumbers.size();
    if (member.customerUid.hasValue())
        m_seenUids.insert(*member.customerUid.value());
    else if (member.number.hasValue())
        m_seenNumbers.insert(*member.number.value());
    else
        return true;
    return m_seenUids.size() + m_seenNumbers.size() > before;
}

} // namespace desk

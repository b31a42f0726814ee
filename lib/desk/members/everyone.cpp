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
    : QObject(parent)
    , m_client(client)
{
}

Everyone::~Everyone() = default;

void Everyone::goOn(int mostCalls)
{
    if (m_state == State::Asking || m_state == State::Complete || m_state == State::Circling)
        return;
    m_callsLeft = mostCalls;
    m_stopping = false;
    m_fault.reset();
    m_state = State::Asking;
    Q_EMIT stateChanged();
    next();
}

void Everyone::stop()
{
    if (m_state != State::Asking)
        return;
    m_stopping = true;
    if (!m_reply)
        end(State::Stopped);
}

void Everyone::hold(bool held)
{
    if (std::exchange(m_held, held) && !held)
        next();
}

void Everyone::next()
{
    if (m_state != State::Asking || m_reply || m_held)
        return;
    if (m_stopping)
        return end(State::Stopped);
    if (m_callsLeft <= 0)
        return end(State::CallLimit);
    --m_callsLeft;
    m_positions.insert(nameOf(m_position));
    m_reply = m_client.queryCustomerPage(m_position);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &Everyone::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, &Everyone::take);
}

void Everyone::take()
{
    Q_EMIT answered(*m_reply);             // still under way for whoever stops now
    const auto reply = std::move(m_reply); // which may go inside its own finished()
    if (reply->mayHaveBeenCharged())
        ++m_calls;
    else
        ++m_callsLeft; // it never left
    if (!reply->result()) {
        m_fault = reply->result().error();
        return end(State::Failed);
    }
    handOn(**reply->result());
}

void Everyone::handOn(kybio::MemberPage page)
{
    const bool wasEmpty = page.members.empty();
    m_repeated += static_cast<int>(std::erase_if(page.members, [this](const kybio::Member &member) { return !isNew(member); }));
    m_count += static_cast<int>(page.members.size());
    m_unreadableRows += page.unreadableRows;
    const bool nobodyIsNew = page.members.empty() && !wasEmpty;
    if (!page.next)
        m_state = State::Complete;
    else if (nobodyIsNew || m_positions.contains(nameOf(page.next)))
        m_state = State::Circling;
    else
        m_position = page.next;
    // Last: whoever hears of it may stop, and go on, with the next page and not with this one.
    const bool hasEnded = m_state != State::Asking;
    Q_EMIT arrived(page.members);
    if (hasEnded)
        Q_EMIT stateChanged();
    else
        next();
}

void Everyone::end(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
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

// SPDX-License-Identifier: MIT
#include <desk/members/memberrun.h>

#include <utility>

namespace desk {

MemberRun::~MemberRun() = default;

void MemberRun::goOn(int mostCalls)
{
    if (m_state == State::Complete || m_state == State::Circling)
        return;
    if (m_state == State::Asking && !m_stopping)
        return;
    m_callsLeft = m_reply ? mostCalls - 1 : mostCalls; // what is under way may not have left yet
    m_stopping = false;
    m_fault.reset();
    if (std::exchange(m_state, State::Asking) != State::Asking)
        Q_EMIT stateChanged();
    next();
}

void MemberRun::stop()
{
    if (m_state != State::Asking || m_stopping)
        return;
    m_stopping = true;
    if (!m_reply && !m_taking)
        end(State::Stopped);
    else
        Q_EMIT stateChanged();
}

void MemberRun::hold(bool held)
{
    if (std::exchange(m_held, held) && !held)
        next();
}

void MemberRun::reopen()
{
    if (m_state == State::Complete)
        end(State::Stopped);
}

void MemberRun::next()
{
    if (m_state != State::Asking || m_reply || m_taking)
        return;
    if (m_stopping)
        return end(State::Stopped);
    if (m_held)
        return;
    if (m_callsLeft <= 0 && left() != 0)
        return end(State::CallLimit);
    m_reply = ask();
    if (!m_reply)
        return end(State::Complete);
    --m_callsLeft;
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &MemberRun::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, &MemberRun::arrive);
}

void MemberRun::arrive()
{
    const auto reply = std::move(m_reply); // which may go inside its own finished()
    if (reply->mayHaveBeenCharged())
        ++m_calls;
    else
        ++m_callsLeft; // it never left
    m_taking = true;
    Q_EMIT answered(*reply);
    const State state = take(*reply);
    m_taking = false;
    if (state == State::Asking)
        next();
    else
        end(state);
}

void MemberRun::end(State state)
{
    m_stopping = false;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace desk

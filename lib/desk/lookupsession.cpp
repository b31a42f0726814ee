// SPDX-License-Identifier: MIT
#include <desk/lookupsession.h>

#include <desk/echo.h>

namespace desk {

LookupSession::LookupSession(Time time, QObject *parent)
    : QObject(parent)
    , m_time(std::move(time))
{
}

LookupSession::~LookupSession() = default;

void LookupSession::use(const kybio::Client *client)
{
    drop();
    m_client = client;
    if (client != nullptr && client->credentials())
        become(Ready{});
    else
        become(NotSetUp{});
}

void LookupSession::ask(const kybio::MemberNumber &number)
{
    if (m_client == nullptr || std::holds_alternative<NotSetUp>(m_state))
        return;
    drop();
    m_reply = m_client->queryByNumber(number);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &LookupSession::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, [this, number] { takeAnswer(number); });
    become(Asking{number});
}

void LookupSession::cancel()
{
    if (m_reply)
        m_reply->abort();
}

void LookupSession::clear()
{
    if (std::holds_alternative<NotSetUp>(m_state))
        return;
    drop();
    become(Ready{});
}

void LookupSession::confirm()
{
    if (auto *found = std::get_if<Found>(&m_state); found != nullptr && found->awaitsConfirmation) {
        found->awaitsConfirmation = false;
        Q_EMIT stateChanged();
    }
}

void LookupSession::takeAnswer(const kybio::MemberNumber &asked)
{
    const kybio::Result<kybio::Member> result = m_reply->result();
    m_reply.reset(); // allowed inside its own finished()
    if (!result)
        become(Failed{asked, result.error()});
    else if (!*result)
        become(Nobody{asked, m_time.wall()});
    else
        become(Found{asked, **result, m_time.wall(), m_time.steady(), numberDiffers(asked, **result)});
}

void LookupSession::drop()
{
    // Destroying a reply drops its question without a signal: no late answer can arrive.
    m_reply.reset();
}

void LookupSession::become(LookupState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace desk

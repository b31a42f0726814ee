// SPDX-License-Identifier: MIT
#include <desk/lookup/lookupsession.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/answerstate.h>

namespace desk {

LookupSession::LookupSession(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
{
}

LookupSession::~LookupSession() = default;

void LookupSession::use(const kybio::Client *client)
{
    drop();
    m_client = client;
    logService(client);
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
    m_askedAt = m_clocks.steady();
    logAsked(number);
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
    const auto reply = std::move(m_reply); // which may go inside its own finished()
    // Whatever happens here, the question has ended.
    LookupState state = Failed{asked, kybio::Fault::because(kybio::FaultCause::InternalError), m_clocks.wall()};
    try {
        logEnded(*reply, m_clocks.steady() - m_askedAt);
        state = answerState(asked, *reply, m_clocks);
    } catch (...) {
        qCritical("exception while an answer was taken");
    }
    become(std::move(state));
}

void LookupSession::drop()
{
    if (m_reply)
        logDropped();
    // Destroying a reply drops its question without a signal: no late answer can arrive.
    m_reply.reset();
}

void LookupSession::become(LookupState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace desk

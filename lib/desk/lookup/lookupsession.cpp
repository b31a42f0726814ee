// SPDX-License-Identifier: MIT
#include <desk/lookup/lookupsession.h>

#include <desk/log/lookuplog.h>
#include <desk/lookup/answerstate.h>

using namespace Qt::StringLiterals;

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
    if (!begin())
        return;
    logAsked(number);
    follow(number, m_client->queryByNumber(number), false);
}

void LookupSession::askPhone(const kybio::MemberNumber &phone)
{
    if (!begin())
        return;
    logAsked("phone"_L1);
    follow(phone, m_client->queryByTel(phone.toString()), true);
}

/// False where nothing can be asked.
bool LookupSession::begin()
{
    if (m_client == nullptr || std::holds_alternative<NotSetUp>(m_state))
        return false;
    drop();
    m_askedAt = m_clocks.steady();
    return true;
}

template<typename Answer>
void LookupSession::follow(const kybio::MemberNumber &asked, std::unique_ptr<kybio::Reply<Answer>> reply, bool byPhone)
{
    m_reply = std::move(reply);
    connect(m_reply.get(), &kybio::ReplyBase::sending, this, &LookupSession::sending);
    connect(m_reply.get(), &kybio::ReplyBase::finished, this, [this, asked, byPhone] { takeAnswer<Answer>(asked, byPhone); });
    become(Asking{asked, byPhone});
}

void LookupSession::choose(int member)
{
    const auto *choice = std::get_if<Choice>(&m_state);
    if (choice == nullptr || member < 0 || member >= static_cast<int>(choice->members.size()))
        return;
    become(chosenState(*choice, choice->members[static_cast<std::size_t>(member)]));
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

template<typename Answer>
void LookupSession::takeAnswer(const kybio::MemberNumber &asked, bool byPhone)
{
    const auto reply = std::move(m_reply); // which may go inside its own finished()
    // Whatever happens here, the question has ended.
    LookupState state = Failed{asked, kybio::Fault::because(kybio::FaultCause::InternalError), m_clocks.wall(), false, byPhone};
    try {
        const auto &answer = static_cast<const kybio::Reply<Answer> &>(*reply);
        logEnded(answer, m_clocks.steady() - m_askedAt);
        state = answerState(asked, answer, m_clocks);
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

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/transport/client.h>

#include <QObject>

#include <memory>

namespace desk {

/// The desk's one conversation with the service: at most one question open, the latest one wins, and no answer is ever
/// shown under another question.
class LookupSession final : public QObject {
    Q_OBJECT

public:
    explicit LookupSession(Clocks clocks = {}, QObject *parent = nullptr);
    ~LookupSession() override;

    /// The client to ask with from now on; null where nothing is set up. Drops the open question and whatever is shown. The
    /// client must live until another one is set.
    void use(const kybio::Client *client);

    /// Asks, after dropping the open question if there is one. This is one call; nothing else in this class makes one.
    void ask(const kybio::MemberNumber &number);
    /// The same for everybody with this phone, which is asked as it is. One call too.
    void askPhone(const kybio::MemberNumber &phone);
    /// Shows one of the members of a Choice; nothing where there is no such one. No call.
    void choose(int member);
    /// Ends the open question as cancelled. Does nothing where none is open.
    void cancel();
    /// Back to Ready: nothing of a member stays.
    void clear();
    /// Somebody has seen both numbers and wants to see the member that came.
    void confirm();

    [[nodiscard]] const LookupState &state() const { return m_state; }
    [[nodiscard]] bool isAsking() const { return std::holds_alternative<Asking>(m_state); }

Q_SIGNALS:
    void stateChanged();
    /// The open question's bytes are about to leave: from now on it may be charged. At most once a question.
    void sending();

private:
    void become(LookupState state);
    [[nodiscard]] bool begin();
    template<typename Answer>
    void follow(const kybio::MemberNumber &asked, std::unique_ptr<kybio::Reply<Answer>> reply, bool byPhone);
    template<typename Answer>
    void takeAnswer(const kybio::MemberNumber &asked, bool byPhone);
    void drop();

    Clocks m_clocks;
    const kybio::Client *m_client = nullptr;
    std::unique_ptr<kybio::ReplyBase> m_reply;
    std::chrono::milliseconds m_askedAt{0};
    LookupState m_state = NotSetUp{};
};

} // namespace desk

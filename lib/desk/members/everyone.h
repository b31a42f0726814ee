// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>
#include <kybio/model/memberpage.h>
#include <kybio/transport/reply.h>

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace kybio {
class Client;
}

namespace desk {

/// All members of the shop, asked page by page: one call for each page, one at a time, in order, none of them twice.
///
/// It makes no more calls than it was given. A call that failed may be made again, by goOn(), because a person said so; a page
/// that came never is. No member is kept here: whoever listens to arrived() has them, as many as they want to keep. What is
/// remembered is who came, to know them when they come again.
class Everyone final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Ready,     ///< nothing was asked yet
        Asking,    ///< a page is under way, or the next one waits until it may be asked, see hold()
        Complete,  ///< the last page came
        Stopped,   ///< by stop(): there is more
        CallLimit, ///< no call is left of those that were given: there is more
        Failed,    ///< see fault(): there may be more
        Circling,  ///< the service leads back to a page that came: there is no way to know what is missing
    };

    /// Asks nothing. `client` must outlive this.
    explicit Everyone(const kybio::Client &client, QObject *parent = nullptr);
    ~Everyone() override;

    /// From the first page, or from where it stopped: at most so many calls from now on. Nothing where it is asking, complete or
    /// circling.
    void goOn(int mostCalls);
    /// Ends behind the page that is under way, which was charged and comes in; at once where none is.
    void stop();
    /// While held, no next page is asked: somebody at the counter comes first.
    void hold(bool held);

    [[nodiscard]] State state() const { return m_state; }
    /// Only where it failed.
    [[nodiscard]] const std::optional<kybio::Fault> &fault() const { return m_fault; }
    /// Members that arrived, from the beginning.
    [[nodiscard]] int count() const { return m_count; }
    /// Calls that may have been charged, from the beginning.
    [[nodiscard]] int calls() const { return m_calls; }
    /// Rows that were no member. A total lacks them.
    [[nodiscard]] int unreadableRows() const { return m_unreadableRows; }
    /// Members that came again.
    [[nodiscard]] int repeated() const { return m_repeated; }

Q_SIGNALS:
    /// A call is about to leave and may be charged; once a page.
    void sending();
    /// Before what it means is looked at, for logs and for the server's clock: the answer, good or bad. It is gone when the slots
    /// return.
    void answered(const kybio::Reply<kybio::MemberPage> &reply);
    /// A page came: those of it that are new, in the order that the service gave. Each member arrives once, the first time that
    /// it comes; a page without anybody new arrives too, empty. They are gone when the slots return.
    void arrived(const std::vector<kybio::Member> &members);
    void stateChanged();

private:
    void next();
    void take();
    void handOn(kybio::MemberPage page);
    void end(State state);
    [[nodiscard]] bool isNew(const kybio::Member &member);

    const kybio::Client &m_client;
    std::unique_ptr<kybio::Reply<kybio::MemberPage>> m_reply;
    State m_state = State::Ready;
    std::optional<kybio::Fault> m_fault;
    std::optional<kybio::PagePosition> m_position; ///< of the page to ask next; nothing: the first
    QSet<QString> m_positions;                     ///< all that were asked for
    QSet<qint64> m_seenUids;
    QSet<QString> m_seenNumbers; ///< of those whose uid is not known
    int m_count = 0;
    int m_callsLeft = 0;
    int m_calls = 0;
    int m_unreadableRows = 0;
    int m_repeated = 0;
    bool m_held = false;
    bool m_stopping = false;
};

} // namespace desk

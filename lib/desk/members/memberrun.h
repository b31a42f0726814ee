// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/errors/fault.h>
#include <kybio/transport/reply.h>

#include <QObject>

#include <memory>
#include <optional>

namespace desk {

/// Many questions one after the other: one at a time, in order, none of them twice, and never more than somebody allowed.
///
/// A question that failed may be asked again, by goOn(), because a person said so; one that was answered never is.
class MemberRun : public QObject {
    Q_OBJECT

public:
    enum class State {
        Ready,     ///< nothing was asked yet
        Asking,    ///< a question is under way, or the next one waits until it may be asked, see hold()
        Complete,  ///< nothing is left to ask
        Stopped,   ///< by stop(): there is more
        CallLimit, ///< no call is left of those that were given: there is more
        Failed,    ///< see fault(): there may be more
        Circling,  ///< the service leads back to a page that came: there is no way to know what is missing
    };

    ~MemberRun() override;

    /// From the beginning, or from where it stopped: at most so many calls from now on. Takes a stop() back that has not come
    /// about. Nothing where it is asking, complete or circling.
    void goOn(int mostCalls);
    /// Ends behind the question that is under way, which was charged and is answered; at once where none is.
    void stop();
    /// While held, nothing more is asked: somebody at the counter comes first.
    void hold(bool held);

    [[nodiscard]] State state() const { return m_state; }
    /// True between stop() and the answer that is still under way.
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// Only where it failed.
    [[nodiscard]] const std::optional<kybio::Fault> &fault() const { return m_fault; }
    /// Calls that may have been charged, from the beginning.
    [[nodiscard]] int calls() const { return m_calls; }
    /// How many questions are left; nothing where that is not known.
    [[nodiscard]] virtual std::optional<int> left() const = 0;

Q_SIGNALS:
    /// A call is about to leave and may be charged; once a question.
    void sending();
    /// Before what it means is looked at, for logs and for the server's clock: the answer, good or bad. It is gone when the slots
    /// return.
    void answered(const kybio::ReplyBase &reply);
    void stateChanged();

protected:
    explicit MemberRun(QObject *parent)
        : QObject(parent)
    {
    }

    /// The next question; null where nothing is left.
    [[nodiscard]] virtual std::unique_ptr<kybio::ReplyBase> ask() = 0;
    /// What came. Asking: on with the next. Slots that it calls may stop, and go on: with the next question, not with this one.
    [[nodiscard]] virtual State take(kybio::ReplyBase &reply) = 0;
    /// For take(), where it ends as Failed.
    void setFault(const kybio::Fault &fault) { m_fault = fault; }
    /// More may be asked than when it was complete.
    void reopen();

private:
    void next();
    void arrive();
    void end(State state);

    std::unique_ptr<kybio::ReplyBase> m_reply;
    State m_state = State::Ready;
    std::optional<kybio::Fault> m_fault;
    int m_callsLeft = 0;
    int m_calls = 0;
    bool m_held = false;
    bool m_stopping = false;
    bool m_taking = false; ///< an answer is being handed on: whoever hears of it begins no question
};

} // namespace desk

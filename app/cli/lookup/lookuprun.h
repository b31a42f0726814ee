// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>
#include <desk/members/faultrule.h>

#include <kybio/transport/client.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace cli {

/// A number of the command line, read as the window reads a scan: what a person would have to insist on is taken as insisted on.
[[nodiscard]] desk::ScanReading readNumber(const QString &typed, const desk::ScanRules &rules,
                                           desk::Insistence insistence = desk::Insistence::Yes);

/// Where the numbers come from. Those of the command line are taken as meant: each is asked, whatever became of the one before.
/// Of a list, nobody has looked at each: what a person would have to insist on is refused, two spellings of one number are asked
/// once, and a fault may end it, see desk::FaultRule.
enum class NumbersOf { CommandLine, List };

/// Asks for numbers one after the other, each at most once, in their order.
class LookupRun final : public QObject {
    Q_OBJECT

public:
    /// Takes each answer as soon as it is there. False: nobody listens any more, so ask no further (each call costs).
    using Consumer = std::function<bool(const QString &typed, desk::LookupState state)>;

    /// Each is read by these rules. `client` must outlive the run.
    LookupRun(const kybio::Client &client, QStringList numbers, NumbersOf source, desk::ScanRules rules, Consumer consumer);

    /// Begins with the next turn of the event loop.
    void start();
    /// Ends behind the answer that is under way.
    void stop() { m_hasEnded = true; }
    /// Numbers that were not asked, because a fault, stop() or the consumer ended it.
    [[nodiscard]] int left() const { return static_cast<int>(m_numbers.size()); }

Q_SIGNALS:
    /// A call is about to leave and may be charged. At most once a number.
    void sending();
    /// Once, after the last answer.
    void finished();

private:
    void askNext();
    [[nodiscard]] bool ask(const QString &typed);
    void take(const QString &typed, const kybio::MemberNumber &asked);
    void give(const QString &typed, desk::LookupState state);

    const kybio::Client &m_client;
    QStringList m_numbers;
    NumbersOf m_source;
    QSet<QString> m_seen; ///< of a list: the numbers that were asked
    desk::FaultRule m_faultRule;
    bool m_hasEnded = false;
    desk::ScanRules m_rules;
    desk::Clocks m_clocks;
    Consumer m_consumer;
    std::unique_ptr<kybio::Reply<kybio::Member>> m_reply;
    QElapsedTimer m_asked;
};

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/transport/client.h>

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace cli {

/// A number of the command line, read as the window reads a scan: what a person would have to insist on is taken as insisted on.
[[nodiscard]] desk::ScanReading readNumber(const QString &typed, const desk::ScanRules &rules);

/// Asks for numbers one after the other, each at most once, in their order.
class LookupRun final : public QObject {
    Q_OBJECT

public:
    /// Takes each answer as soon as it is there. False: nobody listens any more, so ask no further (each call costs).
    using Consumer = std::function<bool(const QString &typed, desk::LookupState state)>;

    /// Each is read by these rules, see readNumber(). `client` must outlive the run.
    LookupRun(const kybio::Client &client, QStringList numbers, desk::ScanRules rules, Consumer consumer);

    /// Begins with the next turn of the event loop.
    void start();
    /// Ends behind the answer that is under way.
    void stop() { m_numbers.clear(); }

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
    desk::ScanRules m_rules;
    desk::Clocks m_clocks;
    Consumer m_consumer;
    std::unique_ptr<kybio::Reply<kybio::Member>> m_reply;
    QElapsedTimer m_asked;
};

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/callfindings.h>
#include <desk/doctor/doctorinput.h>
#include <desk/doctor/doctorstep.h>

#include <kybio/transport/client.h>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>

#include <memory>
#include <optional>

namespace desk {

class Probe;

/// Tries out what a lookup needs, one check after the other, without blocking. A red check leaves those behind it
/// unreached; app ID, key and allowance are still told what can be told without a connection.
///
/// With DoctorScope::WithCall it makes exactly one call, and none where an earlier check is red. The call asks for
/// `probeNumber`; whoever it may belong to is neither kept nor told.
class Doctor final : public QObject {
    Q_OBJECT

public:
    /// Nobody's card: member numbers are text (PROTOCOL.md, section 1), so that letters are allowed, and a number of digits
    /// only could be somebody's. Whoever looks into the shop's log of calls sees what it was.
    static constexpr QLatin1StringView probeNumber{"MEMBERDESK-CHECK"};

    /// `network` must outlive the doctor. It should be a fresh one, with the proxy that the client would use; its kept
    /// connections are dropped at each start.
    Doctor(QNetworkAccessManager &network, DoctorInput input, QObject *parent = nullptr);
    ~Doctor() override;

    /// Begins anew; what was running is dropped. The checks begin with the next turn of the event loop.
    void start(DoctorScope scope);
    /// Ends at once, with finished() before it returns; what was not looked at is Cancelled. Nothing where none runs.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The check under way.
    [[nodiscard]] std::optional<DoctorCheck> current() const;
    /// One for each check, in their order.
    [[nodiscard]] const QList<DoctorStep> &steps() const { return m_steps; }
    [[nodiscard]] const DoctorStep &step(DoctorCheck check) const { return m_steps.at(indexOf(check)); }
    [[nodiscard]] DoctorScope scope() const { return m_scope; }
    [[nodiscard]] const DoctorInput &input() const { return m_input; }
    /// Calls whose bytes may have left in this run: 0 or 1.
    [[nodiscard]] int callsMade() const { return m_callsMade; }

Q_SIGNALS:
    /// steps() or current() changed. A slot may cancel, start anew or delete the doctor.
    void changed();
    /// The call's bytes are about to leave: count it. At most once a run. Not the place to delete the doctor.
    void sending();
    /// Once a run.
    void finished();

private:
    [[nodiscard]] static qsizetype indexOf(DoctorCheck check) { return static_cast<qsizetype>(check); }
    void enter(qsizetype index);
    void run();
    [[nodiscard]] std::optional<DoctorFinding> knownBeforehand(DoctorCheck check);
    void launch(DoctorCheck check);
    void launch(std::unique_ptr<Probe> probe);
    void conclude(DoctorFinding finding, DoctorFacts facts);
    void takeProbe(DoctorFinding finding, const DoctorFacts &facts);
    void checkAddress();
    void checkClock();
    void call();
    void takeCall();
    void learnClock(std::optional<qint64> aheadMilliseconds);
    [[nodiscard]] DoctorFacts withoutSecrets(DoctorFacts facts) const;
    void reset();
    void drop();

    QNetworkAccessManager &m_network;
    DoctorInput m_input;
    DoctorScope m_scope = DoctorScope::FreeOnly;
    QList<DoctorStep> m_steps;

    bool m_running = false;
    qsizetype m_index = 0;
    quint64 m_generation = 0; ///< of queued turns: those of an earlier run or check find another number
    bool m_stopped = false;   ///< a check of the connection is red
    int m_callsMade = 0;
    std::optional<kybio::BaseAddress> m_address;
    std::optional<QSslConfiguration> m_tls; // one object for the free request and, by the same rules, the client's
    QNetworkProxy m_proxy;
    QList<QHostAddress> m_addresses;
    QHostAddress m_answering;
    std::optional<qint64> m_clockAhead;
    std::optional<CallFindings> m_call;
    std::unique_ptr<Probe> m_probe;
    std::unique_ptr<kybio::Client> m_client;
    std::unique_ptr<kybio::Reply<kybio::Member>> m_reply;
};

} // namespace desk

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

/// Tries everything that a lookup needs, one check after the other, without blocking. After a red check the later ones are not
/// reached. Of app ID, app key and allowance it still says what can be said without a connection.
///
/// With DoctorScope::WithCall it makes exactly one call, or none where an earlier check is red. The call asks for `probeNumber`.
/// If somebody has that number, their data is dropped unread.
class Doctor final : public QObject {
    Q_OBJECT

public:
    /// A number that no card has. It has letters, which are allowed (PROTOCOL.md, section 1), because a number of digits only
    /// could be somebody's. Whoever reads the shop's log of calls sees what it was for.
    static constexpr QLatin1StringView probeNumber{"MEMBERDESK-CHECK"};

    /// `network` must outlive the doctor. Give it a manager that nobody else uses, with the proxy that the client would use: each
    /// start closes its open connections.
    Doctor(QNetworkAccessManager &network, DoctorInput input, QObject *parent = nullptr);
    ~Doctor() override;

    /// Begins anew and drops what was running. The first check runs from the event loop, not from within this call.
    void start(DoctorScope scope);
    /// Ends the run: finished() is emitted before this returns, and the checks that were not made are Cancelled. Does nothing
    /// where none runs.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The check that is being made. No value where none runs.
    [[nodiscard]] std::optional<DoctorCheck> current() const;
    /// One step for each check, in the order of DoctorCheck.
    [[nodiscard]] const QList<DoctorStep> &steps() const { return m_steps; }
    [[nodiscard]] const DoctorStep &step(DoctorCheck check) const { return m_steps.at(indexOf(check)); }
    [[nodiscard]] DoctorScope scope() const { return m_scope; }
    [[nodiscard]] const DoctorInput &input() const { return m_input; }
    /// Calls of this run whose bytes may have left: 0 or 1.
    [[nodiscard]] int callsMade() const { return m_callsMade; }

Q_SIGNALS:
    /// steps() or current() changed. A slot may cancel, start anew or delete the doctor.
    void changed();
    /// The bytes of the call are about to leave: count it. At most once in a run. A slot must not delete the doctor.
    void sending();
    /// The run has ended. Once in each run.
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
    quint64 m_generation = 0; ///< numbers what waits in the event loop: what an earlier run or check left there finds another one
    bool m_stopped = false;   ///< a check of the connection was red
    int m_callsMade = 0;
    std::optional<kybio::BaseAddress> m_address;
    std::optional<QSslConfiguration> m_tls; // one object for TlsProbe and HttpProbe; the client makes its own, by the same rules
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

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

#include <QObject>
#include <QTimer>

#include <chrono>

namespace desk {

/// One free check, with a deadline of its own. Deleting it drops the check, and nothing is reported then.
class Probe : public QObject {
    Q_OBJECT

public:
    /// Begins the check; call it once. ended() may be emitted before this returns.
    void start();

Q_SIGNALS:
    /// Exactly once, as the last thing that the probe does. A slot may call deleteLater() on the probe, not delete.
    void ended(desk::DoctorFinding finding, const desk::DoctorFacts &facts);

protected:
    /// `late` is the finding when the deadline passes.
    Probe(std::chrono::milliseconds deadline, DoctorFinding late);

    virtual void run() = 0;
    /// Drops everything that could still report. Called before ended().
    virtual void stop() = 0;
    void end(DoctorFinding finding);
    [[nodiscard]] DoctorFacts &facts() { return m_facts; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }

private:
    QTimer m_deadline;
    DoctorFacts m_facts;
    DoctorFinding m_late;
    bool m_ended = false;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

#include <QObject>
#include <QTimer>

#include <chrono>

namespace desk {

/// One free check under way, with a deadline of its own. Destroying it drops the check.
class Probe : public QObject {
    Q_OBJECT

public:
    /// Once. ended() may come from within.
    void start();

Q_SIGNALS:
    /// Exactly once, last in whatever the probe does: a slot may delete the probe later, though not at once.
    void ended(desk::DoctorFinding finding, const desk::DoctorFacts &facts);

protected:
    /// `late` is what is found where the deadline passes.
    Probe(std::chrono::milliseconds deadline, DoctorFinding late);

    virtual void run() = 0;
    /// Lets go of everything that could still report. Before ended().
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

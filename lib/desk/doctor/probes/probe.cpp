// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/probe.h>

namespace desk {

Probe::Probe(std::chrono::milliseconds deadline, DoctorFinding late)
    : m_late(late)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(m_late); });
}

void Probe::start()
{
    m_deadline.start();
    run();
}

void Probe::end(DoctorFinding finding)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    stop();
    Q_EMIT ended(finding, m_facts);
}

} // namespace desk

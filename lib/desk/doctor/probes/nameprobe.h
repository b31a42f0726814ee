// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QHostAddress>
#include <QHostInfo>

namespace desk {

/// Checks that the address of a host name is found. A host that is given in numbers is taken as it is; nobody is asked.
class NameProbe final : public Probe {
    Q_OBJECT

public:
    NameProbe(QString host, bool isProxy, std::chrono::milliseconds deadline);
    ~NameProbe() override;

    [[nodiscard]] const QList<QHostAddress> &addresses() const { return m_addresses; }

private:
    void run() override;
    void stop() override;
    void take(const QHostInfo &info);

    QString m_host;
    DoctorFinding m_unknown;
    QList<QHostAddress> m_addresses;
    int m_lookup = -1;
};

} // namespace desk

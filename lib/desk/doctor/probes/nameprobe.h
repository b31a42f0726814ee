// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QHostAddress>
#include <QHostInfo>

namespace desk {

/// Whether a host name resolves. Numbers are taken as they are, without asking anybody.
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

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace desk {

/// Checks that one of a host's addresses accepts a connection. All are tried at the same time, as the client does: an IPv6
/// address that leads nowhere must not make a good server look dead.
class PortProbe final : public Probe {
    Q_OBJECT

public:
    PortProbe(const QList<QHostAddress> &addresses, quint16 port, bool isProxy, std::chrono::milliseconds deadline);

    /// The address that was fastest. Only after a good end.
    [[nodiscard]] const QHostAddress &address() const { return m_address; }

private:
    void run() override;
    void stop() override;
    void takeFailure(const QTcpSocket &socket, QAbstractSocket::SocketError error);
    [[nodiscard]] DoctorFinding failure() const;

    QList<QHostAddress> m_addresses;
    quint16 m_port;
    bool m_isProxy;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    QList<QAbstractSocket::SocketError> m_errors;
    QHostAddress m_address;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>

namespace desk {

/// A handshake with full verification, and nothing behind it: not a byte of HTTP.
class TlsProbe final : public Probe {
    Q_OBJECT

public:
    /// Certificates that end within this time are named beforehand.
    static constexpr int daysOfNotice = 14;

    struct Target {
        QString host; ///< what the certificate must be for
        quint16 port = 0;
        QHostAddress address; ///< where to connect to; not looked at with a proxy, which finds the host itself
        QNetworkProxy proxy = QNetworkProxy::NoProxy;
    };

    /// `clock` is only for the notice; whether a certificate is valid, TLS itself decides by the computer's clock.
    TlsProbe(Target target, const QSslConfiguration &tls, std::function<qint64()> clock, std::chrono::milliseconds deadline);

private:
    void run() override;
    void stop() override;
    void takeCertificate();
    void takeSuccess();
    void takeFailure(QAbstractSocket::SocketError error);

    Target m_target;
    std::function<qint64()> m_clock;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
};

} // namespace desk

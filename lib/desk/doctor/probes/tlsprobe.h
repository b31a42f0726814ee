// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>

namespace desk {

/// Makes a TLS handshake with every check of the certificate, and sends nothing more: not a byte of HTTP.
class TlsProbe final : public Probe {
    Q_OBJECT

public:
    /// A certificate that expires within so many days is reported.
    static constexpr int daysOfNotice = 14;

    struct Target {
        QString host; ///< the name that the certificate must be for
        quint16 port = 0;
        QHostAddress address; ///< where to connect to; not used with a proxy, which finds the host itself
        QNetworkProxy proxy = QNetworkProxy::NoProxy;
    };

    /// `clock` (milliseconds since 1970 UTC) is for daysOfNotice only. Whether a certificate is valid, TLS decides by the
    /// computer's clock.
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

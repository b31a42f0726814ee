// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/tlsprobe.h>

#include <desk/doctor/callfindings.h>

#include <kybio/transport/connectionrules.h>

#include <QSslCipher>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    const QStringList organisations = certificate.issuerInfo(QSslCertificate::Organization);
    return (organisations + names).join(u", "_s);
}

/// A caching proxy carries plain HTTP only; for a tunnel it is asked as an ordinary one.
QNetworkProxy forTunnel(QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy);
    return proxy;
}

} // namespace

TlsProbe::TlsProbe(Target target, const QSslConfiguration &tls, std::function<qint64()> clock, std::chrono::milliseconds deadline)
    : Probe(deadline, DoctorFinding::TlsTimedOut)
    , m_target(std::move(target))
    , m_clock(std::move(clock))
{
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(forTunnel(m_target.proxy));
}

void TlsProbe::run()
{
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_errors = errors; });
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::takeSuccess);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsProbe::takeFailure);
    if (m_target.proxy.type() == QNetworkProxy::NoProxy)
        m_socket.connectToHostEncrypted(m_target.address.toString(), m_target.port, m_target.host);
    else
        m_socket.connectToHostEncrypted(m_target.host, m_target.port);
}

void TlsProbe::stop()
{
    m_socket.disconnect(this);
}

void TlsProbe::takeCertificate()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (certificate.isNull())
        return;
    facts().issuer = issuerOf(certificate);
    facts().validFrom = certificate.effectiveDate();
    facts().validUntil = certificate.expiryDate();
}

void TlsProbe::takeSuccess()
{
    takeCertificate();
    facts().protocol = m_socket.sessionCipher().protocolString();
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock());
    const bool endsSoon = facts().validUntil && now.daysTo(*facts().validUntil) < daysOfNotice;
    end(endsSoon ? DoctorFinding::TlsExpiresSoon : DoctorFinding::TlsFine);
}

void TlsProbe::takeFailure(QAbstractSocket::SocketError error)
{
    takeCertificate();
    facts().details = kybio::tlsDetails(m_errors, m_socket.errorString());
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        end(DoctorFinding::ProxyNeedsSignIn);
        return;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyProtocolError:
        end(DoctorFinding::ProxyUnreachable);
        return;
    case QAbstractSocket::ProxyNotFoundError:
        end(DoctorFinding::ProxyNotFound);
        return;
    default: // Qt's list, not ours: whatever else ended the handshake is TLS's affair
        end(connectionFinding(kybio::tlsCause(m_errors, m_socket.errorString())));
        return;
    }
}

} // namespace desk

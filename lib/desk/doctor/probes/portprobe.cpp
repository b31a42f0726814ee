// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/portprobe.h>

#include <QNetworkProxy>

namespace desk {
namespace {

constexpr qsizetype mostAddresses = 8; // a name may have dozens

} // namespace

PortProbe::PortProbe(const QList<QHostAddress> &addresses, quint16 port, bool isProxy, std::chrono::milliseconds deadline)
    : Probe(deadline, isProxy ? DoctorFinding::ProxyUnreachable : DoctorFinding::PortTimedOut)
    , m_addresses(addresses.first(std::min(addresses.size(), mostAddresses)))
    , m_port(port)
    , m_isProxy(isProxy)
{
}

void PortProbe::run()
{
    facts().port = m_port;
    for (const QHostAddress &address : m_addresses) {
        auto *socket = m_sockets.emplace_back(std::make_unique<QTcpSocket>()).get();
        socket->setProxy(QNetworkProxy::NoProxy); // this is the first hop: the proxy itself, where there is one
        connect(socket, &QTcpSocket::connected, this, [this, address] {
            m_address = address;
            end(DoctorFinding::PortAnswers);
        });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](auto error) { takeFailure(*socket, error); });
    }
    for (std::size_t i = 0; i < m_sockets.size() && !hasEnded(); ++i)
        m_sockets[i]->connectToHost(m_addresses[static_cast<qsizetype>(i)], m_port);
}

void PortProbe::stop()
{
    // Only silenced: one of them may be the sender of the signal we are in. They go with the probe.
    for (const auto &socket : m_sockets)
        socket->disconnect(this);
}

void PortProbe::takeFailure(const QTcpSocket &socket, QAbstractSocket::SocketError error)
{
    facts().details = socket.errorString();
    m_errors << error;
    if (m_errors.size() == m_addresses.size())
        end(failure());
}

DoctorFinding PortProbe::failure() const
{
    if (m_isProxy)
        return DoctorFinding::ProxyUnreachable;
    if (m_errors.contains(QAbstractSocket::ConnectionRefusedError)) // says more than "no way to the other address"
        return DoctorFinding::PortRefused;
    if (m_errors.contains(QAbstractSocket::NetworkError))
        return DoctorFinding::NetworkDown;
    if (m_errors.contains(QAbstractSocket::SocketTimeoutError))
        return DoctorFinding::PortTimedOut;
    return DoctorFinding::ConnectionFailed;
}

} // namespace desk

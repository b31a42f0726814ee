// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace fakes {

/// Bound to a port of this computer and not listening there.
inline void takePort(QTcpSocket &socket)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    if (!socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
        qFatal("no port can be had");
}

/// A port of this computer that refuses: bound, so that nobody else gets it, and not listened at. One that was let go goes to the
/// next who asks the system for any, which may be a server of the test itself.
class RefusingPort {
public:
    RefusingPort() { takePort(m_taken); }
    [[nodiscard]] quint16 number() const { return m_taken.localPort(); }
    /// Somebody else may listen there now.
    void release() { m_taken.abort(); }

private:
    QTcpSocket m_taken;
};

/// One for as long as the program runs.
[[nodiscard]] inline quint16 refusingPort()
{
    static const quint16 port = [] {
        auto *taken = new QTcpSocket(QCoreApplication::instance());
        takePort(*taken);
        return taken->localPort();
    }();
    return port;
}

} // namespace fakes

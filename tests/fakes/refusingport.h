// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace fakes {

/// A port of this computer that refuses: this program has it for as long as it runs, and does not listen there. One that was let
/// go goes to the next who asks the system for any, which may be a server of the test itself.
[[nodiscard]] inline quint16 refusingPort()
{
    static const quint16 port = [] {
        auto *taken = new QTcpSocket(QCoreApplication::instance());
        taken->setProxy(QNetworkProxy::NoProxy);
        if (!taken->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
            qFatal("no port can be had");
        return taken->localPort();
    }();
    return port;
}

} // namespace fakes

// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/examples.h"
#include "fakes/scriptedserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

/// A ScriptedServer behind TLS, on a port of its own.
class TlsServer {
public:
    explicit TlsServer(const QSslConfiguration &configuration)
    {
        m_door.setSslConfiguration(configuration);
        m_door.setHandshakeTimeout(600'000); // ms: one that stalls is the client's to end
        QObject::connect(&m_door, &QSslServer::pendingConnectionAvailable, &m_door, [this] {
            while (QTcpSocket *socket = m_door.nextPendingConnection()) {
                m_negotiated = qobject_cast<QSslSocket *>(socket)->sslConfiguration().nextNegotiatedProtocol();
                scripted.serve(socket);
            }
        });
        QObject::connect(&m_door, &QSslServer::errorOccurred, &m_door, [this] { ++m_refusals; });
        if (!m_door.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        scripted.willDo({.bytes = examples::httpReply(examples::goodBody())});
    }

    [[nodiscard]] QString address(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("https://") + host + QLatin1Char(':') + QString::number(m_door.serverPort());
    }
    /// Whoever connects from now on sees another certificate; who is connected is hung up on.
    void change(const QSslConfiguration &configuration)
    {
        m_door.setSslConfiguration(configuration);
        scripted.closeConnections();
    }
    [[nodiscard]] quint16 port() const { return m_door.serverPort(); }
    [[nodiscard]] const QByteArray &negotiated() const { return m_negotiated; }
    /// Connections whose handshake came to nothing.
    [[nodiscard]] int refusals() const { return m_refusals; }

    ScriptedServer scripted;

private:
    QSslServer m_door;
    QByteArray m_negotiated;
    int m_refusals = 0;
};

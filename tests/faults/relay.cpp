// SPDX-License-Identifier: MIT
#include "faults/relay.h"

#include <QTimer>

#include <algorithm>

Relay::Relay(quint16 target)
    : m_target(target)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::accept);
    comeBack();
}

Relay::~Relay()
{
    // They go with the children of this, and what they say then would be heard by a Relay that is no more.
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

void Relay::comeBack()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("no port on loopback");
    m_port = m_listener.serverPort();
}

void Relay::goAway()
{
    m_listener.close();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

void Relay::later(QTcpSocket &socket, std::chrono::milliseconds delay, std::function<void()> action)
{
    if (delay.count() == 0)
        action();
    else
        QTimer::singleShot(delay, Qt::PreciseTimer, &socket, std::move(action));
}

void Relay::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        client->setParent(this);
        auto *server = new QTcpSocket(this);
        client->setProperty("passed", 0);
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            if (!manners.swallows)
                later(*server, manners.latency, [server, bytes] { server->write(bytes); });
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const QByteArray bytes = server->readAll();
            if (!manners.swallows)
                later(*client, manners.latency, [this, client, server, bytes] { toClient(*client, *server, bytes); });
        });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, [this, client] {
            if (!manners.swallows)
                later(*client, manners.latency, [client] { client->disconnectFromHost(); });
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void Relay::toClient(QTcpSocket &client, QTcpSocket &server, QByteArray bytes)
{
    qsizetype passed = client.property("passed").toLongLong();
    const bool cuts = manners.cutAfter && passed + bytes.size() >= *manners.cutAfter;
    if (cuts)
        bytes.truncate(std::max<qsizetype>(0, *manners.cutAfter - passed));
    passed += bytes.size();
    client.setProperty("passed", passed);
    m_passed = std::max(m_passed, passed);
    if (manners.pieces > 0) {
        for (qsizetype at = 0; at < bytes.size(); at += manners.pieces)
            later(client, manners.stutter * (at / manners.pieces), [&client, piece = bytes.mid(at, manners.pieces)] {
                client.write(piece);
                client.flush();
            });
    } else {
        client.write(bytes);
    }
    if (cuts) {
        client.disconnectFromHost(); // writes what is left first
        server.abort();
    }
}

// SPDX-License-Identifier: MIT
#include "faults/signinproxy.h"

#include <algorithm>

SignInProxy::SignInProxy(QByteArray user, QByteArray password, quint16 target)
    : m_line("\r\nproxy-authorization: basic " + QByteArray(std::move(user) + ':' + std::move(password)).toBase64().toLower()
             + "\r\n")
    , m_target(target)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &SignInProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

SignInProxy::~SignInProxy()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->disconnect();
}

void SignInProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void SignInProxy::read(QTcpSocket &client)
{
    QByteArray seen = client.property("seen").toByteArray() + client.readAll();
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        client.setProperty("seen", seen);
        return;
    }
    const QByteArray header = seen.first(end + 2).toLower();
    if (header.contains(m_line)) {
        ++m_passed;
        pass(client, seen);
        return;
    }
    ++m_refused;
    client.setProperty("seen", QByteArray());
    client.write(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
}

void SignInProxy::pass(QTcpSocket &client, const QByteArray &request)
{
    auto *server = new QTcpSocket(&client);
    client.disconnect(this);
    connect(&client, &QTcpSocket::disconnected, &client, &QObject::deleteLater);
    connect(&client, &QTcpSocket::readyRead, server, [&client, server] { server->write(client.readAll()); });
    connect(server, &QTcpSocket::readyRead, &client, [&client, server] { client.write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, m_target);
    if (request.startsWith("CONNECT "))
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    else
        server->write(request);
}

// SPDX-License-Identifier: MIT
#include "fakes/scriptedserver.h"
#include "fakes/waiting.h"

#include <QLibraryInfo>
#include <QSslSocket>
#include <QTimer>
#include <QVersionNumber>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>

namespace {

const QByteArray headEnd = "\r\n\r\n";

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    return 0;
}

} // namespace

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n'))
        if (line.first(std::min(line.size(), name.size() + 2)).compare(QByteArray(name + ": "), Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 2).trimmed();
    return {};
}

QByteArray WireRequest::writtenName(const QByteArray &name)
{
    return QLibraryInfo::version() < QVersionNumber(6, 8) ? name : name.toLower();
}

ScriptedServer::ScriptedServer()
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection())
            serve(socket);
    });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

void ScriptedServer::restart(Script script)
{
    m_scripts = {std::move(script)};
    m_requests.clear();
    m_bytesReceived = 0;
    m_connections = 0;
    m_posts = 0;
    m_drips = 0;
}

void ScriptedServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (!m_scripts.isEmpty() && m_scripts.first().moment == Script::Moment::Accepted)
        perform(socket);
    else if (socket->bytesAvailable() > 0)
        read(socket);
}

void ScriptedServer::closeConnections()
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

void ScriptedServer::sayToAll(const QByteArray &bytes)
{
    for (QTcpSocket *socket : findChildren<QTcpSocket *>()) {
        socket->write(bytes);
        socket->flush();
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray pending = socket->property("pending").toByteArray();
    const bool headWasComplete = pending.contains(headEnd);
    const QByteArray arrived = socket->readAll();
    m_bytesReceived += arrived.size();
    pending += arrived;
    const auto at = pending.indexOf(headEnd);
    if (at >= 0) {
        const QByteArray head = pending.left(at + headEnd.size());
        if (!headWasComplete && head.startsWith("POST "))
            ++m_posts;
        const qsizetype length = contentLength(head);
        if (pending.size() >= head.size() + length) {
            m_requests.append({head, pending.mid(head.size(), length)});
            socket->setProperty("pending", pending.mid(head.size() + length));
            perform(socket);
            return;
        }
    }
    socket->setProperty("pending", pending);
}

void ScriptedServer::perform(QTcpSocket *socket)
{
    if (m_scripts.isEmpty())
        return;
    const Script script = m_scripts.size() > 1 ? m_scripts.takeFirst() : m_scripts.first();
    if (script.dripMs > 0) {
        socket->write(script.bytes.left(script.dripFrom));
        drip(socket, script);
        return;
    }
    socket->write(script.bytes);
    if (script.endless) {
        const auto goOn = [socket, tls = qobject_cast<QSslSocket *>(socket)] {
            if (socket->bytesToWrite() == 0 && (tls == nullptr || tls->encryptedBytesToWrite() == 0))
                socket->write(QByteArray(64 * 1024, ' '));
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, goOn);
        if (auto *tls = qobject_cast<QSslSocket *>(socket)) // its bytesWritten comes before they have left
            connect(tls, &QSslSocket::encryptedBytesWritten, tls, goOn, Qt::QueuedConnection);
        return;
    }
    finish(socket, script.ending);
}

void ScriptedServer::drip(QTcpSocket *socket, const Script &script)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [this, socket, timer, script, at = script.dripFrom]() mutable {
        ++m_drips;
        socket->write(script.bytes.mid(at, script.dripStep));
        socket->flush();
        at += script.dripStep;
        if (at < script.bytes.size())
            return;
        timer->stop();
        finish(socket, script.ending);
    });
    timer->start(script.dripMs);
}

void ScriptedServer::finish(QTcpSocket *socket, Script::Ending ending)
{
    switch (ending) {
    case Script::Ending::KeepOpen:
        return;
    case Script::Ending::Close:
        socket->disconnectFromHost(); // writes what is left first
        return;
    case Script::Ending::Reset:
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(fakes::longest())) {
        }
        const linger none{1, 0};
        // Descriptors are numbers of another kind on Windows, and options bytes.
        ::setsockopt(static_cast<decltype(::socket(0, 0, 0))>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                     reinterpret_cast<const char *>(&none), sizeof none);
        socket->abort();
        return;
    }
}

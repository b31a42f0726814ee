// SPDX-License-Identifier: MIT
#include <desktop/program/singleinstance.h>

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int patience = 1000;          // milliseconds
constexpr qint64 longestMessage = 4096; // bytes; more is not from us

} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, const QString &session, QObject *parent)
    : QObject(parent)
{
    const QByteArray identity = (QDir::homePath() + u'\n' + QDir::cleanPath(settingsFile) + u'\n' + session).toUtf8();
    m_name = "memberdesk-"_L1
        + QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QString &number) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(number.toUtf8() + '\n');
    const bool written = socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    return written;
}

bool SingleInstance::listen()
{
    // With access for one user only, Qt puts the new socket over an old one without asking: another start may have come in
    // between, and keeps its place.
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(patience) || !claimName(m_name))
        return false;
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left behind by a crash
    return m_server.listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort); // somebody who says nothing
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage) {
            socket->abort(); // a part of it would be another number
            return;
        }
        if (!socket->canReadLine())
            return;
        const QString number = QString::fromUtf8(socket->readLine()).trimmed();
        socket->disconnect(this); // one number a start
        socket->disconnectFromServer();
        Q_EMIT asked(number);
    });
}

} // namespace desktop

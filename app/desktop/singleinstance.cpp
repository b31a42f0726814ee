// SPDX-License-Identifier: MIT
#include <desktop/singleinstance.h>

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int patience = 1000;          // milliseconds
constexpr qint64 longestMessage = 4096; // bytes; more is not from us

} // namespace

SingleInstance::SingleInstance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
{
    const QByteArray identity = (QDir::homePath() + u'\n' + QDir::cleanPath(settingsFile)).toUtf8();
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
    if (m_server.listen(m_name))
        return true;
    // Left behind by a crash: handOver() has just found nobody listening there.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QString number = QString::fromUtf8(socket->readLine(longestMessage)).trimmed();
        socket->disconnectFromServer();
        Q_EMIT asked(number);
    });
}

} // namespace desktop

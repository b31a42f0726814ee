// SPDX-License-Identifier: MIT
#include <sandbox/http/connections.h>

#include <QDir>

#include <netinet/in.h>
#include <sys/socket.h>

namespace sandbox {
namespace {

/// True for the accepted end of a connection: its own port is ours. (The caller's end, in a test within one process, has
/// our port at the other side.)
bool isAcceptedOn(int descriptor, quint16 localPort)
{
    sockaddr_in own{};
    sockaddr_in peer{};
    socklen_t ownSize = sizeof own;
    socklen_t peerSize = sizeof peer;
    return getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0 && own.sin_family == AF_INET
        && ntohs(own.sin_port) == localPort && getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0;
}

} // namespace

void hangUpConnections(quint16 localPort)
{
    const QStringList descriptors = QDir(QStringLiteral("/dev/fd"))
                                        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : descriptors) {
        bool isNumber = false;
        const int descriptor = name.toInt(&isNumber);
        if (isNumber && isAcceptedOn(descriptor, localPort))
            shutdown(descriptor, SHUT_RDWR);
    }
}

void keepPortToItself(quintptr socket)
{
    const int on = 1;
    setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

} // namespace sandbox

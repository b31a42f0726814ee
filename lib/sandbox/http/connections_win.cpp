// SPDX-License-Identifier: MIT
#include <sandbox/http/connections.h>

#include <winsock2.h>

namespace sandbox {
namespace {

/// True for the accepted end of a connection: its own port is ours. (The caller's end, in a test within one process, has
/// our port at the other side.)
bool isAcceptedOn(SOCKET socket, quint16 localPort)
{
    sockaddr_in own{};
    sockaddr_in peer{};
    int ownSize = sizeof own;
    int peerSize = sizeof peer;
    return getsockname(socket, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0 && own.sin_family == AF_INET
        && ntohs(own.sin_port) == localPort && getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0;
}

} // namespace

void hangUpConnections(quint16 localPort)
{
    // Windows has no list of them, but handles are multiples of four from the lowest on, and a call on one that is no socket only
    // fails. A program of ours has some hundred.
    constexpr SOCKET step = 4;
    constexpr SOCKET beyond = 0x8000;
    for (SOCKET socket = step; socket < beyond; socket += step)
        if (isAcceptedOn(socket, localPort))
            shutdown(socket, SD_BOTH);
}

void keepPortToItself(quintptr socket)
{
    const int on = 1;
    setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace sandbox

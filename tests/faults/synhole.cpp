// SPDX-License-Identifier: MIT
#include "faults/synhole.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

SynHole::SynHole(int family, quint16 port)
{
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_addr = in6addr_loopback;
    six.sin6_port = htons(port);
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    four.sin_port = htons(port);
    sockaddr_storage address{};
    socklen_t size = family == AF_INET6 ? sizeof six : sizeof four;
    std::memcpy(&address, family == AF_INET6 ? static_cast<void *>(&six) : static_cast<void *>(&four), size);
    auto *const name = reinterpret_cast<sockaddr *>(&address); // as every user of sockets does

    m_listener = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || ::bind(m_listener, name, size) != 0 || ::listen(m_listener, 0) != 0)
        return;
    ::getsockname(m_listener, name, &size);
    m_first = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(m_first, name, size) != 0)
        return;
    m_port = ntohs(family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(name)->sin6_port
                                      : reinterpret_cast<sockaddr_in *>(name)->sin_port);
}

SynHole::~SynHole()
{
    for (const int socket : {m_first, m_listener})
        if (socket >= 0)
            ::close(socket);
}

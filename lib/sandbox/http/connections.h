// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace sandbox {

/// Hangs up every connection that this process has accepted on the local TCP port; their owners still close them.
///
/// For stopping a server at once: cpp-httplib 0.11 keeps its sockets to itself, and its stop() waits for each kept-alive
/// connection until that times out.
void hangUpConnections(quint16 localPort);

/// Of the socket that a server will listen on: no other program gets half of its calls by listening on the same port, and the
/// port can be used again at once after the server has ended. A descriptor, or on Windows a SOCKET.
void keepPortToItself(quintptr socket);

} // namespace sandbox

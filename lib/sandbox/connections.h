// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace sandbox {

/// Hangs up every connection that this process has accepted on the local TCP port; their owners still close them.
///
/// For stopping a server at once: cpp-httplib 0.11 keeps its sockets to itself, and its stop() waits for each kept-alive
/// connection until that times out. Does nothing where the system offers no list of open files (Windows).
void hangUpConnections(quint16 localPort);

} // namespace sandbox

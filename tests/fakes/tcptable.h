// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What the system knows of connections on 127.0.0.1, for what happens inside of another thread or program. Linux only.
namespace fakes {

/// Somebody is trying to connect to this port, and nobody has let him in.
[[nodiscard]] bool isBeingTried(quint16 port);

/// A question lies there that nobody reads.
[[nodiscard]] bool isLeftUnread(quint16 port);

/// Somebody is connected to this port, and what both ends have written was read.
[[nodiscard]] bool isAllRead(quint16 port);

/// Waits until nobody holds a connection to this port any more: who was hung up on has noticed.
[[nodiscard]] bool isNoticed(quint16 hungUpPort);

} // namespace fakes

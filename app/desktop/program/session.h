// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace desktop {

/// What tells apart the sessions that one user has at a time, each with a screen of its own. On Unix the display and the number
/// that the login manager gave, on Windows the number of the session: one at the computer, one for each remote desktop.
[[nodiscard]] QString ownSession();

/// The same by these variables: X11's or Wayland's display, and XDG_SESSION_ID. Unix only.
[[nodiscard]] QString sessionOf(const QProcessEnvironment &environment);

/// True for the first program of this session that asks with this name, until it ends. Where the system lets two programs listen
/// under one name (Windows' pipes), this decides; elsewhere it is always true.
[[nodiscard]] bool claimName(const QString &name);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desktop {

/// By this name the system knows which windows are ours: it finds the icon, and keeps them in one place of the task bar. Before
/// the first window.
void nameForTaskbar(const QString &id);

} // namespace desktop

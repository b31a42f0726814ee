// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

namespace desktop {

/// Reads the command line, opens the window and runs the application. Returns the exit status.
int run(QApplication &application);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

namespace desk {
class Log;
}

namespace desktop {

class Application;

/// Reads the command line, opens the window and runs the application. Returns the exit status.
int run(Application &application, desk::Log &log);

} // namespace desktop

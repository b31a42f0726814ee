// SPDX-License-Identifier: MIT
#include <process/leaving.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace process {

void leave(int exitCode)
{
    std::thread([exitCode] {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        std::_Exit(exitCode);
    }).detach();
}

} // namespace process

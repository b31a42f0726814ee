// SPDX-License-Identifier: MIT
#pragma once

namespace process {

/// First thing in main(): libraries come from the program's folder and the system, never from the folder that somebody happened
/// to start the program in, or that a file was opened from. On Unix that is how it is.
void trustNoWorkingFolder();

} // namespace process

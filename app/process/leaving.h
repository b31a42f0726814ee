// SPDX-License-Identifier: MIT
#pragma once

namespace process {

/// The program is about to end with this exit status, and has one second left: what still waits then, as Qt does for a name
/// server that does not answer, is left behind. Call when nothing is left to be saved.
void leave(int exitCode);

} // namespace process

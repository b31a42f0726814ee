// SPDX-License-Identifier: MIT
#pragma once

namespace process {

/// First thing in main() of a program that may hold an app key: a crash leaves no picture of the memory behind. On Linux no other
/// program of the same user looks in either.
void forbidCoreDumps();

} // namespace process

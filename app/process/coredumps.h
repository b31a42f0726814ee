// SPDX-License-Identifier: MIT
#pragma once

namespace process {

/// First thing in main() of a program that may hold an app key: a crash leaves no picture of the memory behind, and no other
/// program of the same user looks in. On Windows this does nothing: there a crash report is Windows' affair, and its
/// administrator's to switch off.
void forbidCoreDumps();

} // namespace process

// SPDX-License-Identifier: MIT
#pragma once

/// A name server of the tests' own: a program that links this asks it instead of the system for names below `.invalid`, which
/// no real one knows. The name itself says the answer:
///
///     nobody.invalid      there is no such name
///     silent.invalid      no answer, until releaseSilentNames()
///     twofold.invalid     ::1 first, then 127.0.0.1
///     here.invalid, store.here.invalid     127.0.0.1
///
/// Loaded into a program with LD_PRELOAD it does the same there.
namespace fakenames {

/// Questions for silent names that are waiting now.
int waiting();
/// Whoever waits, and whoever asks from now on, learns that there is no such name.
void releaseSilentNames();
void holdSilentNames();

} // namespace fakenames

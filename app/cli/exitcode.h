// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace cli {

/// The exit status of `lookup`: part of the contract, never renumbered.
enum class ExitCode {
    AllFound = 0,
    SomebodyNotFound = 1,
    WrongUsage = 2,
    Fault = 3,
};

/// `configured` says yes or no.
inline constexpr int credentialsStored = 0;
inline constexpr int nothingStored = 1;

/// Of two outcomes the one that the whole run has: a fault wins over somebody not found.
[[nodiscard]] constexpr ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace fakes {

/// So many milliseconds; longer where every instruction takes longer (MEMBERDESK_PATIENCE, as ./dev valgrind sets it).
[[nodiscard]] inline qint64 patience(qint64 milliseconds)
{
    return milliseconds * std::max(1, qEnvironmentVariableIntValue("MEMBERDESK_PATIENCE"));
}

} // namespace fakes

// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <ctime>

namespace fakes {

/// What this program itself has worked since: unlike a stopwatch, it does not run on while a busy machine does other things.
class WorkTime {
public:
    [[nodiscard]] qint64 milliseconds() const { return qint64{std::clock() - m_begin} * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace fakes

// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <ctime>

namespace fakes {

/// What this thread has worked since: unlike a stopwatch, it does not run on while a busy machine does other things.
class WorkTime {
public:
    [[nodiscard]] qint64 milliseconds() const { return now() - m_begin; }

private:
    static qint64 now()
    {
#ifdef Q_OS_UNIX
        std::timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
#else
        return qint64{std::clock()} * 1000 / CLOCKS_PER_SEC;
#endif
    }

    qint64 m_begin = now();
};

} // namespace fakes

// SPDX-License-Identifier: MIT
#include "faults/stallmeter.h"

#include "fakes/patience.h"

#include <QThread>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

StallMeter::StallMeter(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_statistics(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
}

StallMeter::~StallMeter()
{
    if (m_statistics >= 0)
        ::close(m_statistics);
}

StallMeter &StallMeter::instance()
{
    return *static_cast<StallMeter *>(QCoreApplication::instance());
}

nanoseconds StallMeter::ownTime() const
{
    const nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    char text[128] = {};
    long long running = 0;
    long long waiting = 0; // for a processor
    if (m_statistics >= 0 && ::pread(m_statistics, text, sizeof text - 1, 0) > 0)
        static_cast<void>(std::sscanf(text, "%lld %lld", &running, &waiting));
    return now - nanoseconds(waiting);
}

bool StallMeter::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const nanoseconds before = ownTime();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    m_longest = std::max(m_longest, ownTime() - before);
    return done;
}

milliseconds StallMeter::longest() const
{
    return std::chrono::duration_cast<milliseconds>(m_longest);
}

milliseconds StallMeter::bound()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int standard = 5;
#else
    constexpr int standard = 1;
#endif
    return milliseconds(fakes::patience(100 * standard));
}

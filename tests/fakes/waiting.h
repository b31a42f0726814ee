// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <chrono>

namespace fakes {

/// Milliseconds after which a test gives up on what has to come. No measure of anything: a machine that is busy with other things
/// may take most of it, and a good test never waits that long.
[[nodiscard]] inline int longest()
{
    return static_cast<int>(patience(30'000));
}

/// Waits for a condition in a loop of the caller's: `while (!condition && waiting.goesOn())`.
class Waiting {
public:
    explicit Waiting(int milliseconds = longest())
        : m_end(milliseconds)
    {
        m_tick.start(5); // ms: for what another thread or program does, which is no event here
    }

    /// Lets the next events happen. False when it is time to give up.
    [[nodiscard]] bool goesOn()
    {
        if (m_end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

private:
    QDeadlineTimer m_end;
    QTimer m_tick;
};

/// Whether the condition came to hold.
template<typename Condition>
[[nodiscard]] bool until(Condition holds)
{
    Waiting waiting;
    while (!holds())
        if (!waiting.goesOn())
            return holds();
    return true;
}

/// For a test that ends by a deadline, and must have come to some stage before: tries `first`, which is short, and where that was
/// over too soon on this machine, twice as much, and so on. `attempt(deadline)` says whether the stage was reached.
template<typename Attempt>
[[nodiscard]] bool withDeadlineFrom(std::chrono::milliseconds first, Attempt attempt)
{
    for (auto deadline = first; deadline.count() <= longest(); deadline *= 2)
        if (attempt(deadline))
            return true;
    return false;
}

} // namespace fakes

/// QTRY_VERIFY, QTRY_VERIFY2 and QTRY_COMPARE with the one time to give up, in the place of their five seconds.
#define TRY_VERIFY2(statement, description)                                                                                      \
    do {                                                                                                                         \
        fakes::Waiting waiting;                                                                                                  \
        while (!(statement) && waiting.goesOn()) {                                                                               \
        }                                                                                                                        \
        QVERIFY2(statement, description);                                                                                        \
    } while (false)
#define TRY_VERIFY(statement) TRY_VERIFY2(statement, "in time")
#define TRY_COMPARE(actual, expected)                                                                                            \
    do {                                                                                                                         \
        fakes::Waiting waiting;                                                                                                  \
        while (!((actual) == (expected)) && waiting.goesOn()) {                                                                  \
        }                                                                                                                        \
        QCOMPARE(actual, expected);                                                                                              \
    } while (false)

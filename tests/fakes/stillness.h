// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/patience.h"

#include <QCoreApplication>
#include <QTest>

namespace fakes {

/// Everything that is posted in this thread has happened when this returns, and what that posted in turn; then "it did not
/// happen" is true for good where nothing but posted events could make it happen.
inline void deliverPosted()
{
    for (int i = 0; i < 10; ++i) { // an object that is deleted later may post, and a posted event may delete later
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Events happen for so long. Only where something must not happen and there is no event behind which it cannot happen any more:
/// on a slow machine such a test proves less, but it never fails there. Longer with patience().
inline void nothingFor(int milliseconds)
{
    QTest::qWait(static_cast<int>(patience(milliseconds)));
}

/// Time passes and no event happens: a program that hangs, a deadline that is over before anybody looks.
inline void hangFor(int milliseconds)
{
    QTest::qSleep(milliseconds);
}

} // namespace fakes

// SPDX-License-Identifier: MIT
#include <desktop/privacy/screenlock.h>

#include <QTimer>

#include <chrono>

namespace desktop {

void ScreenLock::watch()
{
    if (m_watching)
        return;
    m_watching = true;
    using namespace std::chrono_literals;
    QTimer::singleShot(500ms, this, &ScreenLock::listen); // the first answer is painted before
}

void ScreenLock::setActive(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace desktop

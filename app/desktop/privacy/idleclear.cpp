// SPDX-License-Identifier: MIT
#include <desktop/privacy/idleclear.h>

#include <QCoreApplication>
#include <QEvent>

namespace desktop {

IdleClear::IdleClear(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &IdleClear::tick);
    // Armed or not: an open question must not be answered on a locked screen either.
    connect(&m_lock, &ScreenLock::locked, this, &IdleClear::elapsed);
    qApp->installEventFilter(this); // dialogs too
}

bool IdleClear::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        touch();
    return QObject::eventFilter(watched, event);
}

void IdleClear::setSeconds(int seconds)
{
    m_seconds = seconds;
    setArmed(m_armed);
}

void IdleClear::setArmed(bool armed)
{
    m_armed = armed;
    if (m_armed)
        m_lock.watch();
    touch();
    if (m_armed && m_seconds > 0)
        m_tick.start();
    else
        m_tick.stop();
}

void IdleClear::touch()
{
    m_left = m_seconds;
    if (m_warned)
        Q_EMIT countdown(-1);
    m_warned = false;
}

void IdleClear::tick()
{
    --m_left;
    if (m_left <= 0) {
        m_tick.stop();
        m_armed = false;
        touch();
        Q_EMIT elapsed();
    } else if (m_left <= countdownSeconds) {
        m_warned = true;
        Q_EMIT countdown(m_left);
    }
}

} // namespace desktop

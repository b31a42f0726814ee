// SPDX-License-Identifier: MIT
#include <desktop/privacy/idleclear.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace desktop {

IdleClear::IdleClear(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_key(this)
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
    switch (static_cast<int>(event->type())) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return takesKey(*watched, *event);
    case QEvent::KeyRelease:
        m_key.release(*static_cast<const QKeyEvent *>(event));
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool IdleClear::takesKey(QObject &watched, QEvent &event)
{
    auto *widget = qobject_cast<QWidget *>(&watched);
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isInWindow = widget != nullptr && widget->window() == &m_window;
    if (event.type() == QEvent::ShortcutOverride) {
        // Else a command is carried out before its key comes.
        const bool keeps = m_warned && isInWindow && !KeepingKey::isModifier(key);
        if (keeps)
            event.accept();
        return keeps;
    }
    if (widget == nullptr)
        return false; // the window system's own window: it comes again for a widget
    const bool wasWarned = m_warned;
    touch();
    return isInWindow && m_key.takes(*widget, key, wasWarned);
}

void IdleClear::numberCame()
{
    m_key.forget();
    touch();
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
        m_key.forget();
        touch();
        Q_EMIT elapsed();
    } else if (m_left <= countdownSeconds) {
        m_warned = true;
        Q_EMIT countdown(m_left);
    }
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/program/application.h>

#include <desk/clock/clocks.h>
#include <desk/log/logevent.h>

#include <QMetaEnum>
#include <QThread>

using namespace Qt::StringLiterals;

namespace desktop {

bool Application::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads come here too.
    if (!desk::stallLog().isInfoEnabled() || QThread::currentThread() != thread())
        return Guarded::notify(receiver, event);
    const desk::Clocks clocks;
    const char *const what = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    const char *const where = receiver->metaObject()->className(); // afterwards the receiver may be gone
    m_stalls.begin(QThread::currentThread()->loopLevel(), clocks.steady());
    const bool handled = Guarded::notify(receiver, event);
    if (const auto stall = m_stalls.end(clocks.steady()))
        qCInfo(desk::stallLog) << desk::LogEvent("stall"_L1)
                                      .number("ms"_L1, stall->count())
                                      .token("event"_L1, QString::fromLatin1(what))
                                      .token("object"_L1, QString::fromLatin1(where));
    return handled;
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/privacy/screenlock.h>

#include <QDBusConnection>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

/// Asking for a bus that is not there may start one, which nobody asked for.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

} // namespace

void ScreenLock::listen()
{
    if (hasSessionBus()) {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const auto *desktop : {"freedesktop", "gnome", "cinnamon", "mate"})
            session.connect({}, {}, u"org.%1.ScreenSaver"_s.arg(QLatin1StringView(desktop)), u"ActiveChanged"_s, this,
                            SLOT(setActive(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(locked()));
    system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                   SLOT(setActive(bool)));
}

} // namespace desktop

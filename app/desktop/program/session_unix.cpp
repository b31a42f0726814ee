// SPDX-License-Identifier: MIT
#include <desktop/program/session.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {

QString sessionOf(const QProcessEnvironment &environment)
{
    QString display = environment.value(u"DISPLAY"_s);
    // ":0.0" and ":0" are one: behind the point stands a screen of it.
    if (const qsizetype screen = display.lastIndexOf(u'.'); screen > display.lastIndexOf(u':'))
        display.truncate(screen);
    return QStringList{display, environment.value(u"WAYLAND_DISPLAY"_s), environment.value(u"XDG_SESSION_ID"_s)}.join(u'\n');
}

QString ownSession()
{
    return sessionOf(QProcessEnvironment::systemEnvironment());
}

bool claimName(const QString & /*name*/)
{
    return true;
}

} // namespace desktop

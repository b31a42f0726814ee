// SPDX-License-Identifier: MIT
#include <desktop/program/taskbar.h>

#include <QGuiApplication>

namespace desktop {

void nameForTaskbar(const QString &id)
{
    QGuiApplication::setDesktopFileName(id);
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/program/taskbar.h>

#include <windows.h>

#include <shobjidl.h>

namespace desktop {

void nameForTaskbar(const QString &id)
{
    // The shortcuts that the installer makes have the same name; without it the window gets a second place beside a pinned one.
    SetCurrentProcessExplicitAppUserModelID(id.toStdWString().c_str());
}

} // namespace desktop

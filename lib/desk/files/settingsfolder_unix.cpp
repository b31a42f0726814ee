// SPDX-License-Identifier: MIT
#include <desk/files/settingsfolder.h>

#include <QStandardPaths>

namespace desk {

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/connection/energysaver.h>

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace desk {

bool savesEnergy()
{
#ifdef Q_OS_WIN
    SYSTEM_POWER_STATUS status{};
    return GetSystemPowerStatus(&status) != 0 && status.SystemStatusFlag == 1;
#else
    return saysLowPower(QStringLiteral("/sys/firmware/acpi/platform_profile"));
#endif
}

bool saysLowPower(const QString &file)
{
    QFile profile(file);
    constexpr qint64 enough = 64;
    return profile.open(QIODevice::ReadOnly) && profile.read(enough).trimmed() == "low-power";
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/connection/energysaver.h>

#include <QFile>

namespace desk {

bool savesEnergy()
{
    return saysLowPower(QStringLiteral("/sys/firmware/acpi/platform_profile"));
}

bool saysLowPower(const QString &file)
{
    QFile profile(file);
    constexpr qint64 enough = 64;
    return profile.open(QIODevice::ReadOnly) && profile.read(enough).trimmed() == "low-power";
}

} // namespace desk

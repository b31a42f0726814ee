// SPDX-License-Identifier: MIT
#include <desk/connection/energysaver.h>

#include <cstddef>
#include <windows.h>

namespace desk {

bool savesEnergy()
{
    // "Battery saver" or "energy saver", as Windows calls it.
    constexpr BYTE isOn = 1;
    SYSTEM_POWER_STATUS status{};
    if (GetSystemPowerStatus(&status) == 0)
        return false;
    // SystemStatusFlag, the fourth byte; some headers still call it reserved.
    static_assert(offsetof(SYSTEM_POWER_STATUS, BatteryLifeTime) == 4);
    return reinterpret_cast<const BYTE *>(&status)[3] == isOn;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/lookup/numbercheck.h>

namespace desk {

bool numberDiffers(const kybio::MemberNumber &asked, const kybio::Member &answered)
{
    if (answered.number.isUnreadable())
        return true;
    const auto &number = answered.number.value();
    return number && !asked.matches(*number);
}

} // namespace desk

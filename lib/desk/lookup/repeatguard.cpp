// SPDX-License-Identifier: MIT
#include <desk/lookup/repeatguard.h>

namespace desk {

void RepeatGuard::answered(const kybio::MemberNumber &number, std::chrono::milliseconds now)
{
    m_number = number;
    m_last = now;
}

bool RepeatGuard::repeats(const kybio::MemberNumber &number, std::chrono::milliseconds now)
{
    if (m_number != number || now - m_last > window)
        return false;
    m_last = now;
    return true;
}

void RepeatGuard::forget()
{
    m_number.reset();
}

} // namespace desk

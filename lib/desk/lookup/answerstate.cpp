// SPDX-License-Identifier: MIT
#include <desk/lookup/answerstate.h>

#include <desk/lookup/numbercheck.h>

namespace desk {

LookupState answerState(const kybio::MemberNumber &asked, const kybio::Result<kybio::Member> &answer, const Clocks &clocks)
{
    if (!answer)
        return Failed{asked, answer.error()};
    if (!*answer)
        return Nobody{asked, clocks.wall()};
    return Found{asked, **answer, clocks.wall(), clocks.steady(), numberDiffers(asked, **answer)};
}

} // namespace desk

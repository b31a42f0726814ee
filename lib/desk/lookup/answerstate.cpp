// SPDX-License-Identifier: MIT
#include <desk/lookup/answerstate.h>

#include <desk/lookup/numbercheck.h>

namespace desk {

LookupState answerState(const kybio::MemberNumber &asked, const kybio::Reply<kybio::Member> &reply, const Clocks &clocks)
{
    const kybio::Result<kybio::Member> &answer = reply.result();
    if (!answer)
        return Failed{asked, answer.error(), clocks.wall()};
    if (!*answer)
        return Nobody{asked, clocks.wall()};
    Found found{asked, **answer, clocks.wall(), clocks.steady(), numberDiffers(asked, **answer)};
    if (const auto time = reply.serverTime())
        found.serverTime = std::chrono::milliseconds(*time);
    return found;
}

} // namespace desk

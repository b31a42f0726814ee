// SPDX-License-Identifier: MIT
#include <desk/lookup/answerstate.h>

#include <desk/lookup/numbercheck.h>
#include <desk/text/phone.h>

namespace desk {
namespace {

template<typename State>
State withServerTime(State state, const kybio::ReplyBase &reply)
{
    if (const auto time = reply.serverTime())
        state.serverTime = std::chrono::milliseconds(*time);
    return state;
}

/// True where the member has a phone, and it is another one.
bool phoneDiffers(const kybio::MemberNumber &asked, const kybio::Member &member)
{
    return member.phone.hasValue() && phoneToAsk(*member.phone.value()) != asked.toString();
}

} // namespace

LookupState answerState(const kybio::MemberNumber &asked, const kybio::Reply<kybio::Member> &reply, const Clocks &clocks)
{
    const kybio::Result<kybio::Member> &answer = reply.result();
    if (!answer)
        return Failed{asked, answer.error(), clocks.wall()};
    if (!*answer)
        return Nobody{asked, clocks.wall()};
    return withServerTime(Found{asked, **answer, clocks.wall(), clocks.steady(), numberDiffers(asked, **answer)}, reply);
}

LookupState answerState(const kybio::MemberNumber &phone, const kybio::Reply<std::vector<kybio::Member>> &reply,
                        const Clocks &clocks)
{
    const kybio::Result<std::vector<kybio::Member>> &answer = reply.result();
    if (!answer)
        return Failed{phone, answer.error(), clocks.wall(), false, true};
    if (!*answer || (*answer)->empty())
        return Nobody{phone, clocks.wall(), false, true};
    Choice choice = withServerTime(Choice{phone, **answer, clocks.wall(), clocks.steady()}, reply);
    // One whose phone is another one than the one that was asked for is not believed by itself: somebody chooses.
    if (choice.members.size() == 1 && !phoneDiffers(phone, choice.members.front()))
        return chosenState(choice, choice.members.front());
    return choice;
}

Found chosenState(const Choice &choice, const kybio::Member &member)
{
    const auto number = kybio::MemberNumber::parse(member.number.value().value_or(QString()));
    Found found{number.value_or(choice.asked), member, choice.at, choice.steadyAt};
    found.serverTime = choice.serverTime;
    found.phone = choice.asked;
    return found;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/transport/reply.h>

namespace desk {

/// The state that a finished reply leads to: Found, Nobody or Failed. A member whose number is not `asked` awaits confirmation.
[[nodiscard]] LookupState answerState(const kybio::MemberNumber &asked, const kybio::Reply<kybio::Member> &reply,
                                      const Clocks &clocks);
/// The same of a question by phone: also Choice. The number of a member was not asked for, so none awaits confirmation.
[[nodiscard]] LookupState answerState(const kybio::MemberNumber &phone, const kybio::Reply<std::vector<kybio::Member>> &reply,
                                      const Clocks &clocks);
/// One of the members of `choice`, found by phone.
[[nodiscard]] Found chosenState(const Choice &choice, const kybio::Member &member);

} // namespace desk

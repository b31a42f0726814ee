// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/transport/reply.h>

namespace desk {

/// The state that a finished reply leads to: Found, Nobody or Failed. A member whose number is not `asked` awaits confirmation.
[[nodiscard]] LookupState answerState(const kybio::MemberNumber &asked, const kybio::Reply<kybio::Member> &reply,
                                      const Clocks &clocks);

} // namespace desk

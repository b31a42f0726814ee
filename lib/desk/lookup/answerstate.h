// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/errors/result.h>

namespace desk {

/// The state that an answer leads to: Found, Nobody or Failed. A member whose number is not `asked` awaits confirmation.
[[nodiscard]] LookupState answerState(const kybio::MemberNumber &asked, const kybio::Result<kybio::Member> &answer,
                                      const Clocks &clocks);

} // namespace desk

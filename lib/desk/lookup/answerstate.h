// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/lookup/lookupstate.h>

#include <kybio/errors/result.h>

namespace desk {

/// What the answer to a question is: Found, Nobody or Failed. A member of another number than `asked` awaits confirmation.
[[nodiscard]] LookupState answerState(const kybio::MemberNumber &asked, const kybio::Result<kybio::Member> &answer,
                                      const Clocks &clocks);

} // namespace desk

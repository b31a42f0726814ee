// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

namespace desk {

/// The echo lock: whether the member that came back carries another number than the one asked for, so that balance and
/// points stay covered until a person has confirmed.
///
/// Letter case and outer blanks make no difference. An unreadable number differs: it was given and is not known to be
/// the same. An absent one does not: the protocol allows any field to be absent, there is nothing to hold against the
/// question, and a lock that goes off for no reason is soon confirmed without looking.
[[nodiscard]] bool numberDiffers(const kybio::MemberNumber &asked, const kybio::Member &answered);

} // namespace desk

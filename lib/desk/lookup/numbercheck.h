// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/member.h>
#include <kybio/model/membernumber.h>

namespace desk {

/// Whether the member that came back has another number than the one that was asked for. If so, balance and points stay covered
/// until a person confirms.
///
/// Letter case and blanks at the ends make no difference. A number that cannot be read differs: it was given, and nobody knows
/// that it is the same. A number that is absent does not differ: any field may be absent (PROTOCOL.md, section 2), and people who
/// must confirm for no reason soon confirm without looking.
[[nodiscard]] bool numberDiffers(const kybio::MemberNumber &asked, const kybio::Member &answered);

} // namespace desk

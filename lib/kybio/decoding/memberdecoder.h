// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>
#include <kybio/model/member.h>

namespace kybio {

/// `data` of a successful queryByNumber. Empty (nobody) for null, {}, [] and an object without customerUid; a fault
/// NotThisService for a scalar or a filled list, NotJson where a key that is looked at comes twice; else the member, each
/// unreadable field marked as such on its own. What other keys hold does not matter.
[[nodiscard]] Result<Member> decodeMember(const json::Value &data);

} // namespace kybio

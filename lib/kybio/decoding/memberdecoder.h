// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>
#include <kybio/model/member.h>

namespace kybio {

/// Reads `data` of a successful queryByNumber. The result is empty (nobody) for null, {}, [] and an object without customerUid,
/// and the fault NotThisService for a scalar or a list that is not empty. Otherwise it is the member; each field that cannot be
/// read is marked as unreadable on its own.
[[nodiscard]] Result<Member> decodeMember(const json::Value &data);

} // namespace kybio

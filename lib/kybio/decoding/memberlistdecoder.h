// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>
#include <kybio/model/memberpage.h>

namespace kybio {

/// `data` of a successful queryBytel: a list of members. Empty (nobody) for null, {}, [] and a list of blank members; a fault
/// NotThisService for a scalar, a filled object, or an entry that is no object; what decodeMember() refuses is refused.
[[nodiscard]] Result<std::vector<Member>> decodeMembers(const json::Value &data);

/// `data` of a successful queryCustomerPages: an object with `result`, `pageSize` and `postBackParameter`. Never "nobody": a shop
/// without members has an empty page, and so have null and [].
///
/// A full page without a readable place to go on is a fault (NotThisService): the members behind it would be missing from a
/// total without a word. So is a page with more rows than it says it can have. `pageSize` is 100 where it is not given.
[[nodiscard]] Result<MemberPage> decodeMemberPage(const json::Value &data);

} // namespace kybio

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/decoding/json.h>
#include <kybio/model/topup.h>

namespace kybio {

/// `data` of a successful queryCustomerRechargeLog. No row for null, {} and []; a fault NotThisService for a scalar or a filled
/// object, NotJson where a key that is looked at comes twice in a row.
[[nodiscard]] Result<TopUps> decodeTopUps(const json::Value &data);

} // namespace kybio

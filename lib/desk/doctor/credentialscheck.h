// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/credentials.h>

#include <optional>

namespace desk {

/// Why `appId` cannot be an app ID. No value: it can be one. The app key plays no part.
[[nodiscard]] std::optional<kybio::CredentialsFault> appIdFault(const QString &appId);
/// The same for an app key.
[[nodiscard]] std::optional<kybio::CredentialsFault> appKeyFault(const QString &appKey);

} // namespace desk

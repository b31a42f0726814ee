// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/credentials.h>

#include <optional>

namespace desk {

/// Why a text is no app ID, whatever the key is; nothing where it can be one.
[[nodiscard]] std::optional<kybio::CredentialsFault> appIdFault(const QString &appId);
/// Why a text is no app key, whatever the app ID is.
[[nodiscard]] std::optional<kybio::CredentialsFault> appKeyFault(const QString &appKey);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>

#include <memory>

namespace desk {

/// Windows Credential Manager, macOS Keychain, Secret Service or KWallet, by QtKeychain; never its plain-text fallback.
/// Patient: see PatientKeychain.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

} // namespace desk

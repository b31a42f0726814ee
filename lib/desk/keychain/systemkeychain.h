// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>

#include <memory>

namespace desk {

/// The system's keychain by QtKeychain: Windows Credential Manager, macOS Keychain, Secret Service or KWallet. QtKeychain's
/// plain-text file is never used. It is wrapped in a PatientKeychain.
[[nodiscard]] std::unique_ptr<Keychain> systemKeychain();

} // namespace desk

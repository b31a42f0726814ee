// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>
#include <desk/settings/store.h>

namespace cli {

/// The store's key from wherever it is. Waits for the keychain: for a program that has nothing else to do yet.
[[nodiscard]] tl::expected<QString, desk::KeychainFault> storedKey(const desk::Store &store, desk::Keychain &keychain);

} // namespace cli

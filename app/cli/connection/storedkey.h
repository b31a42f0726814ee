// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>
#include <desk/settings/store.h>

namespace cli {

/// The store with its secrets, from wherever they are. Waits for the keychain: for a program that has nothing else to do yet.
[[nodiscard]] tl::expected<desk::Store, desk::KeychainFault> withSecrets(const desk::Store &store, desk::Keychain &keychain);

} // namespace cli

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>
#include <desk/settings/store.h>

#include <array>
#include <functional>

namespace desk {

/// What of a store is secret: either in the store itself, or in the keychain under the name of its entry.
struct StoreSecret {
    QString Store::*value;
    QString Store::*entry;
};

inline constexpr std::array storeSecrets{StoreSecret{&Store::appKey, &Store::keychainEntry},
                                         StoreSecret{&Store::proxyPassword, &Store::proxyKeychainEntry}};

/// True where one of them is to be read from the keychain.
[[nodiscard]] bool needsKeychain(const Store &store);

/// Gives the store with all its secrets in it. What is in it already is not read. `done` is called once, before this returns
/// where nothing is to be read; not when `context` has been deleted by then. The keychain must outlive the reading.
void readSecrets(Keychain &keychain, const Store &store, QObject *context,
                 const std::function<void(const tl::expected<Store, KeychainFault> &)> &done);

} // namespace desk

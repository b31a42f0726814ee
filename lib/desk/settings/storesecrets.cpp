// SPDX-License-Identifier: MIT
#include <desk/settings/storesecrets.h>

#include <algorithm>

namespace desk {
namespace {

auto firstMissing(const Store &store)
{
    return std::ranges::find_if(storeSecrets, [&store](const StoreSecret &secret) {
        return (store.*secret.value).isEmpty() && !(store.*secret.entry).isEmpty();
    });
}

} // namespace

bool needsKeychain(const Store &store)
{
    return firstMissing(store) != storeSecrets.cend();
}

void readSecrets(Keychain &keychain, const Store &store, QObject *context,
                 const std::function<void(const tl::expected<Store, KeychainFault> &)> &done)
{
    const auto missing = firstMissing(store);
    if (missing == storeSecrets.cend()) {
        done(store);
        return;
    }
    keychain.read(store.*missing->entry, context,
                  [&keychain, store, context, done, missing](const tl::expected<QString, KeychainFault> &read) {
                      if (!read || read->isEmpty()) { // an empty one would be asked for without end
                          done(tl::unexpected(read ? KeychainFault::NotFound : read.error()));
                          return;
                      }
                      Store fuller = store;
                      fuller.*missing->value = *read;
                      readSecrets(keychain, fuller, context, done);
                  });
}

} // namespace desk

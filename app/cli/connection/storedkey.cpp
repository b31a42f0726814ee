// SPDX-License-Identifier: MIT
#include <cli/connection/storedkey.h>

#include <QCoreApplication>

namespace cli {

tl::expected<QString, desk::KeychainFault> storedKey(const desk::Store &store, desk::Keychain &keychain)
{
    if (store.keychainEntry.isEmpty())
        return store.appKey;
    tl::expected<QString, desk::KeychainFault> key = tl::unexpected(desk::KeychainFault::Failed);
    keychain.read(store.keychainEntry, qApp, [&key](const tl::expected<QString, desk::KeychainFault> &read) {
        key = read;
        QCoreApplication::quit();
    });
    QCoreApplication::exec(); // before the program's own turn: nothing else runs yet
    return key;
}

} // namespace cli

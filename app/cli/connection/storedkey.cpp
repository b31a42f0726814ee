// SPDX-License-Identifier: MIT
#include <cli/connection/storedkey.h>

#include <desk/settings/storesecrets.h>

#include <QCoreApplication>

namespace cli {

tl::expected<desk::Store, desk::KeychainFault> withSecrets(const desk::Store &store, desk::Keychain &keychain)
{
    if (!desk::needsKeychain(store))
        return store;
    tl::expected<desk::Store, desk::KeychainFault> whole = tl::unexpected(desk::KeychainFault::Failed);
    desk::readSecrets(keychain, store, qApp, [&whole](const tl::expected<desk::Store, desk::KeychainFault> &read) {
        whole = read;
        QCoreApplication::quit();
    });
    QCoreApplication::exec(); // before the program's own turn: nothing else runs yet
    return whole;
}

} // namespace cli

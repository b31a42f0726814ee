// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain.h>

namespace desk {

/// Windows Credential Manager, macOS Keychain, Secret Service or KWallet, by QtKeychain; never its plain-text fallback.
/// A keychain that asks somebody gets 30 s, then it counts as timed out; what it says later is not heard.
class SystemKeychain final : public Keychain {
public:
    void read(const QString &entry, QObject *context, const Read &done) override;
    void write(const QString &entry, const QString &secret, QObject *context, const Done &done) override;
    void remove(const QString &entry, QObject *context, const Done &done) override;
};

} // namespace desk

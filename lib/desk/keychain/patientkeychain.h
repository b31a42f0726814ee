// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>

#include <chrono>
#include <memory>

namespace desk {

/// Wraps a keychain that may never answer. After `patience` a request ends as TimedOut, and an answer that comes later is
/// ignored. The keychain may still have done what it was asked.
class PatientKeychain final : public Keychain {
public:
    /// So long because a system's keychain waits for a person to unlock it.
    static constexpr std::chrono::milliseconds standardPatience{30'000};

    explicit PatientKeychain(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds patience = standardPatience);

    void read(const QString &entry, QObject *context, const Read &done) override;
    void write(const QString &entry, const QString &secret, QObject *context, const Done &done) override;
    void remove(const QString &entry, QObject *context, const Done &done) override;

private:
    std::unique_ptr<Keychain> m_keychain;
    std::chrono::milliseconds m_patience;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace desk {

/// Why a keychain did not do what it was asked.
enum class KeychainFault {
    Missing,  ///< this computer has no keychain, or it does not run
    Denied,   ///< it is locked, or a person refused
    NotFound, ///< it has no such entry
    TimedOut, ///< it did not answer in time; it may have done it all the same
    Failed,   ///< anything else
};

/// A place for secrets outside the settings file. Every function returns at once. `done` is called later, once, on the same
/// thread; it is not called when `context` has been deleted by then.
class Keychain {
public:
    using Done = std::function<void(const tl::expected<void, KeychainFault> &)>;
    using Read = std::function<void(const tl::expected<QString, KeychainFault> &)>;

    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    virtual void read(const QString &entry, QObject *context, const Read &done) = 0;
    virtual void write(const QString &entry, const QString &secret, QObject *context, const Done &done) = 0;
    virtual void remove(const QString &entry, QObject *context, const Done &done) = 0;
};

} // namespace desk

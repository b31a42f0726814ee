// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace desk {

/// Why a keychain did not do it.
enum class KeychainFault {
    Missing,  ///< there is none on this computer, or none that runs
    Denied,   ///< locked, or somebody said no
    NotFound, ///< it has no such entry
    TimedOut,
    Failed,
};

/// A place for secrets outside the settings. Every function returns at once; `done` comes later, once, on the same thread,
/// unless `context` is gone by then.
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

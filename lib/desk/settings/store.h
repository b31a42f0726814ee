// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/credentials.h>
#include <kybio/transport/clientoptions.h>

#include <QNetworkProxy>
#include <QString>

#include <optional>

namespace desk {

enum class ProxyChoice {
    System, ///< what the computer is set to
    None,
    Manual, ///< Store::proxyAddress
};

/// One shop as somebody typed it: nothing in here has been checked. Limits: keys::store.
struct Store {
    QString name = {}; ///< what the cashier sees; empty: the server's name
    QString server = {};
    bool plainHttp = false; ///< somebody has ticked that this address may go unprotected
    QString appId = {};
    QString appKey = {};        ///< empty where it is in the keychain
    QString keychainEntry = {}; ///< its name there; empty: the key is in the settings
    bool sharingGroup = false;
    int timeoutSeconds = 10;
    QString authorityFile = {}; ///< PEM, read when a connection is made; empty: the system's authorities alone
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyAddress = {}; ///< host:port
    int dailyLimit = 300;      ///< calls; 0: not known

    /// What server, app ID and `key` make together; nothing where they are missing or not usable.
    [[nodiscard]] std::optional<kybio::Credentials> credentials(const QString &key) const;
    /// The same with the key of the settings.
    [[nodiscard]] std::optional<kybio::Credentials> credentials() const { return credentials(appKey); }
    /// True where only a key in the keychain may be missing.
    [[nodiscard]] bool isSetUp() const;
    [[nodiscard]] kybio::ClientOptions clientOptions() const;
    /// Nothing: the system's. QNetworkProxy::NoProxy where there is to be none.
    [[nodiscard]] std::optional<QNetworkProxy> networkProxy() const;
    /// Its name, or else its server's.
    [[nodiscard]] QString title() const;
    /// True where the address is used without protection beyond this computer.
    [[nodiscard]] bool isUnprotected() const;

    friend bool operator==(const Store &, const Store &) = default;
};

struct HostAndPort {
    QString host;
    quint16 port = 0;
};

/// `host:port` or `[IPv6]:port`; nothing else is a proxy's address.
[[nodiscard]] std::optional<HostAndPort> parseProxyAddress(const QString &text);

} // namespace desk

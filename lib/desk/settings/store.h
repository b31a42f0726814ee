// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/credentials.h>
#include <kybio/transport/clientoptions.h>

#include <QNetworkProxy>
#include <QString>

#include <optional>

namespace desk {

enum class ProxyChoice {
    System, ///< the one that the computer is set to
    None,
    Manual, ///< Store::proxyAddress
};

/// One shop as somebody typed it. Nothing in here has been checked. The limits are in keys::store.
struct Store {
    QString name = {}; ///< what the cashier sees; where it is empty, the server's name is shown
    QString server = {};
    bool plainHttp = false; ///< somebody has allowed plain HTTP for this address
    QString appId = {};
    QString appKey = {};        ///< empty where it is in the keychain
    QString keychainEntry = {}; ///< the name of the key's entry in the keychain; empty where the key is in the settings
    bool sharingGroup = false;
    int timeoutSeconds = 10;
    QString authorityFile = {}; ///< a PEM or DER file, read when a connection is made; empty: only the system's authorities
    ProxyChoice proxy = ProxyChoice::System;
    QString proxyAddress = {};       ///< host:port
    QString proxyUser = {};          ///< empty: the proxy is not told who asks
    QString proxyPassword = {};      ///< a secret, kept where the app key is; empty where it is in the keychain
    QString proxyKeychainEntry = {}; ///< as keychainEntry, of the proxy's password
    int dailyLimit = 300;            ///< calls a day; 0: not known

    /// The credentials of server, app ID and `key`. No value where one of them is missing or cannot be used.
    [[nodiscard]] std::optional<kybio::Credentials> credentials(const QString &key) const;
    /// The same with appKey.
    [[nodiscard]] std::optional<kybio::Credentials> credentials() const { return credentials(appKey); }
    /// True where everything is there, but for a key that may be in the keychain.
    [[nodiscard]] bool isSetUp() const;
    [[nodiscard]] kybio::ClientOptions clientOptions() const;
    /// No value: the system's proxy. QNetworkProxy::NoProxy where none is to be used. User and password go to a proxy that was
    /// named here, and to no other.
    [[nodiscard]] std::optional<QNetworkProxy> networkProxy() const;
    /// The store's name, or the server's where it has none.
    [[nodiscard]] QString title() const;
    /// True where plain HTTP goes to another computer.
    [[nodiscard]] bool isUnprotected() const;

    friend bool operator==(const Store &, const Store &) = default;
};

struct HostAndPort {
    QString host;
    quint16 port = 0;
};

/// Reads `host:port` or `[IPv6]:port`. No value for any other text.
[[nodiscard]] std::optional<HostAndPort> parseProxyAddress(const QString &text);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/transport/client.h>
#include <kybio/transport/managerproxy.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <optional>

namespace desk {

/// A client with a network manager of its own. When server, key, authority or proxy change, make a new Connection: a TCP
/// connection that is kept open would go on with the old ones.
class Connection {
public:
    /// Without a `proxy`, the system's is used.
    explicit Connection(std::optional<kybio::Credentials> credentials, kybio::ClientOptions options = {},
                        const std::optional<QNetworkProxy> &proxy = {})
        : m_client(m_network, std::move(credentials), std::move(options))
    {
        kybio::useProxy(m_network, proxy.value_or(QNetworkProxy(QNetworkProxy::DefaultProxy)));
    }

    [[nodiscard]] const kybio::Client &client() const { return m_client; }

private:
    QNetworkAccessManager m_network;
    kybio::Client m_client;
};

} // namespace desk

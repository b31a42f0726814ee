// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/transport/client.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <optional>

namespace desk {

/// A client with a network manager of its own. A change of server, key, authority or proxy takes a new Connection: a kept
/// TCP connection would go on under the old ones.
class Connection {
public:
    /// `proxy`: nothing is the system's.
    explicit Connection(std::optional<kybio::Credentials> credentials, kybio::ClientOptions options = {},
                        const std::optional<QNetworkProxy> &proxy = {})
        : m_client(m_network, std::move(credentials), std::move(options))
    {
        if (proxy)
            m_network.setProxy(*proxy);
    }

    [[nodiscard]] const kybio::Client &client() const { return m_client; }

private:
    QNetworkAccessManager m_network;
    kybio::Client m_client;
};

} // namespace desk

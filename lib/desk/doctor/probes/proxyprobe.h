// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/probes/probe.h>

#include <QNetworkProxy>
#include <QUrl>

class QNetworkAccessManager;

namespace desk {

/// Finds out which proxy the manager would use for an address.
class ProxyProbe final : public Probe {
    Q_OBJECT

public:
    ProxyProbe(const QNetworkAccessManager &network, const QUrl &url, std::chrono::milliseconds deadline);

    /// After the end: the proxy, or NoProxy where there is none or the system did not answer in time.
    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }

private:
    void run() override;
    void stop() override {}
    void take(const QList<QNetworkProxy> &proxies);

    const QNetworkAccessManager &m_network;
    QNetworkProxyQuery m_query;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/proxyprobe.h>

#include <kybio/transport/managerproxy.h>

#include <QNetworkAccessManager>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// Never its user or password.
QString described(const QNetworkProxy &proxy)
{
    const QString scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return scheme + u"://"_s + proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

ProxyProbe::ProxyProbe(const QNetworkAccessManager &network, const QUrl &url, std::chrono::milliseconds deadline)
    : Probe(deadline, DoctorFinding::NoProxy)
    , m_network(network)
    , m_query(url)
{
}

void ProxyProbe::run()
{
    if (hasEnded())
        return;
    if (!kybio::proxyIsKnown(m_network, m_query.url())) {
        using namespace std::chrono_literals;
        QTimer::singleShot(5ms, this, &ProxyProbe::run);
        return;
    }
    // In the order in which the manager itself looks.
    if (QNetworkProxyFactory *factory = m_network.proxyFactory(); factory != nullptr) {
        take(factory->queryProxy(m_query));
        return;
    }
    if (const QNetworkProxy proxy = m_network.proxy(); proxy.type() != QNetworkProxy::DefaultProxy) {
        take({proxy});
        return;
    }
    // On Windows the system may take seconds to say: not on this thread. The thread owns what it works with, so that it may
    // end after this probe.
    const auto found = std::make_shared<QList<QNetworkProxy>>();
    QThread *thread = QThread::create([found, query = m_query] { *found = QNetworkProxyFactory::proxyForQuery(query); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    connect(thread, &QThread::finished, this, [this, found] { take(*found); });
    thread->start();
}

void ProxyProbe::take(const QList<QNetworkProxy> &proxies)
{
    if (hasEnded())
        return;
    const auto used = std::find_if(proxies.cbegin(), proxies.cend(), [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::Socks5Proxy
            || proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    });
    if (used == proxies.cend() || used->type() == QNetworkProxy::NoProxy) {
        end(DoctorFinding::NoProxy);
        return;
    }
    m_proxy = *used;
    facts().proxy = described(m_proxy);
    end(DoctorFinding::ProxyUsed);
}

} // namespace desk

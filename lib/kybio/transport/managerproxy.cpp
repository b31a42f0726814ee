// SPDX-License-Identifier: MIT
#include <kybio/transport/managerproxy.h>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

bool isNone(const QList<QNetworkProxy> &proxies)
{
    return proxies.isEmpty() || proxies.front().type() == QNetworkProxy::NoProxy;
}

/// What its manager would use, but for plain HTTP without a proxy: there it leaves the choice to the socket, which chooses none
/// too. QNetworkAccessManager takes an unbuffered socket where it has chosen "none" itself, and only there.
class SocketsChoice final : public QNetworkProxyFactory {
public:
    explicit SocketsChoice(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> proxies = m_proxy.type() == QNetworkProxy::DefaultProxy ? proxyForQuery(query)
                                                                                           : QList<QNetworkProxy>{m_proxy};
        const QString scheme = query.url().scheme();
        const bool isPlain = scheme == "http"_L1 || scheme == "preconnect-http"_L1;
        // What the socket will ask, to the letter: it must not come to another proxy than the manager.
        const QNetworkProxyQuery ofSocket(query.peerHostName(), query.peerPort(), QString(), QNetworkProxyQuery::TcpSocket);
        if (isPlain && isNone(proxies) && isNone(proxyForQuery(ofSocket)))
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        return proxies;
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

void useProxy(QNetworkAccessManager &manager, const QNetworkProxy &proxy)
{
#ifdef Q_OS_WIN
    manager.setProxy(proxy);
#else
    manager.setProxyFactory(std::make_unique<SocketsChoice>(proxy).release()); // takes it over
#endif
}

} // namespace kybio

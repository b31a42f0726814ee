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

bool isInTheClear(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "preconnect-http"_L1;
}

/// What its manager would use, but for plain HTTP without a proxy: there it leaves the choice to the socket, which chooses none
/// too. QNetworkAccessManager takes an unbuffered socket where it has chosen "none" itself, and only there.
class SocketsChoice final : public QNetworkProxyFactory {
public:
    explicit SocketsChoice(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = m_proxy.type() == QNetworkProxy::DefaultProxy ? proxyForQuery(query)
                                                                                     : QList<QNetworkProxy>{m_proxy};
        const bool isPlain = isInTheClear(query.url());
        // What the socket will ask, to the letter: it must not come to another proxy than the manager.
        const QNetworkProxyQuery ofSocket(query.peerHostName(), query.peerPort(), QString(), QNetworkProxyQuery::TcpSocket);
        if (isPlain && isNone(proxies) && isNone(proxyForQuery(ofSocket)))
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        if (!isPlain || m_proxy.user().isEmpty())
            return proxies;
        // The question signs in itself, see proxySignIn(). With a user here, Qt would send it again where that is refused.
        return {QNetworkProxy(m_proxy.type(), m_proxy.hostName(), m_proxy.port())};
    }

    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }

private:
    QNetworkProxy m_proxy;
};

} // namespace

void useProxy(QNetworkAccessManager &manager, const QNetworkProxy &proxy)
{
#ifdef Q_OS_WIN
    if (proxy.user().isEmpty()) {
        manager.setProxy(proxy);
        return;
    }
#endif
    manager.setProxyFactory(std::make_unique<SocketsChoice>(proxy).release()); // takes it over
}

QByteArray proxySignIn(const QNetworkAccessManager &manager, const QUrl &url)
{
    const auto *choice = dynamic_cast<const SocketsChoice *>(manager.proxyFactory());
    if (choice == nullptr || !isInTheClear(url) || choice->proxy().user().isEmpty())
        return {};
    return "Basic " + QString(choice->proxy().user() + u':' + choice->proxy().password()).toUtf8().toBase64();
}

} // namespace kybio

// SPDX-License-Identifier: MIT
#include <kybio/transport/managerproxy.h>

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <future>
#include <map>
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

/// What QNetworkAccessManager would use with this proxy set, but for plain HTTP without a proxy: there the choice is left to the
/// socket, which chooses none too. The manager takes an unbuffered socket where it has chosen "none" itself, and only there.
QList<QNetworkProxy> choose(const QNetworkProxy &proxy, const QNetworkProxyQuery &query)
{
    const bool isSystems = proxy.type() == QNetworkProxy::DefaultProxy;
    QList<QNetworkProxy> proxies = isSystems ? QNetworkProxyFactory::proxyForQuery(query) : QList<QNetworkProxy>{proxy};
    const bool isPlain = isInTheClear(query.url());
    // What the socket will ask, to the letter: it must not come to another proxy than the manager.
    const QNetworkProxyQuery ofSocket(query.peerHostName(), query.peerPort(), QString(), QNetworkProxyQuery::TcpSocket);
    if (isPlain && isNone(proxies) && isNone(QNetworkProxyFactory::proxyForQuery(ofSocket)))
        return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
    if (!isPlain || proxy.user().isEmpty())
        return proxies;
    // The question signs in itself, see proxySignIn(). With a user here, Qt would send it again where that is refused.
    return {QNetworkProxy(proxy.type(), proxy.hostName(), proxy.port())};
}

/// choose() in another thread, and what it last came to.
class Choice {
    using Proxies = QList<QNetworkProxy>;

public:
    /// Begins to find out, where nothing is known or what is known is old.
    void begin(const QNetworkProxy &proxy, const QNetworkProxyQuery &query)
    {
        if (m_asking.valid() || !m_fresh.hasExpired())
            return;
        const auto task = std::make_shared<std::packaged_task<Proxies()>>([proxy, query] { return choose(proxy, query); });
        m_asking = task->get_future();
        QThreadPool::globalInstance()->start([task] { (*task)(); });
        // Where the system has no more to do than to look at variables, it is known right away, and nothing has to wait.
        constexpr std::chrono::milliseconds notNoticed{2};
        if (m_proxies.isEmpty())
            static_cast<void>(m_asking.wait_for(notNoticed));
    }

    [[nodiscard]] bool isKnown()
    {
        using namespace std::chrono_literals;
        if (m_asking.valid() && m_asking.wait_for(0s) == std::future_status::ready)
            take();
        return !m_proxies.isEmpty();
    }

    /// Waits where nothing is known yet.
    [[nodiscard]] Proxies proxies()
    {
        if (!isKnown())
            take();
        return m_proxies;
    }

private:
    void take()
    {
        using namespace std::chrono_literals;
        m_proxies = m_asking.get();
        if (m_proxies.isEmpty())
            m_proxies = {QNetworkProxy(QNetworkProxy::NoProxy)};
        m_fresh.setRemainingTime(1min);
    }

    std::future<Proxies> m_asking;
    Proxies m_proxies;
    QDeadlineTimer m_fresh{0};
};

/// Of one manager, and in its thread only.
class Chooser final : public QNetworkProxyFactory {
public:
    explicit Chooser(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QNetworkProxyQuery question(serverOf(query.url()));
        return asksSystem(question.url()) ? begun(question).proxies() : choose(m_proxy, question);
    }

    [[nodiscard]] bool isKnown(const QUrl &url)
    {
        const QUrl server = serverOf(url);
        return !asksSystem(server) || begun(QNetworkProxyQuery(server)).isKnown();
    }

    void forget() { m_choices.clear(); }

    [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }

private:
    /// A connection that is opened ahead has a scheme of its own, which the system takes for something else than HTTP.
    [[nodiscard]] static QUrl serverOf(const QUrl &url)
    {
        QUrl server;
        server.setScheme(isInTheClear(url) ? u"http"_s : u"https"_s);
        server.setHost(url.host());
        server.setPort(url.port(isInTheClear(url) ? 80 : 443));
        return server;
    }

    [[nodiscard]] bool asksSystem(const QUrl &server) const
    {
        return m_proxy.type() == QNetworkProxy::DefaultProxy || isInTheClear(server);
    }

    [[nodiscard]] Choice &begun(const QNetworkProxyQuery &query)
    {
        Choice &choice = m_choices[query.url()];
        choice.begin(m_proxy, query);
        return choice;
    }

    QNetworkProxy m_proxy;
    std::map<QUrl, Choice> m_choices;
};

} // namespace

void useProxy(QNetworkAccessManager &manager, const QNetworkProxy &proxy)
{
    manager.setProxyFactory(std::make_unique<Chooser>(proxy).release()); // takes it over
}

bool proxyIsKnown(const QNetworkAccessManager &manager, const QUrl &url)
{
    auto *chooser = dynamic_cast<Chooser *>(manager.proxyFactory());
    return chooser == nullptr || chooser->isKnown(url);
}

void forgetProxy(const QNetworkAccessManager &manager)
{
    if (auto *chooser = dynamic_cast<Chooser *>(manager.proxyFactory()))
        chooser->forget();
}

QByteArray proxySignIn(const QNetworkAccessManager &manager, const QUrl &url)
{
    const auto *choice = dynamic_cast<const Chooser *>(manager.proxyFactory());
    if (choice == nullptr || !isInTheClear(url) || choice->proxy().user().isEmpty())
        return {};
    return "Basic " + QString(choice->proxy().user() + u':' + choice->proxy().password()).toUtf8().toBase64();
}

} // namespace kybio

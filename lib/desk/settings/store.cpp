// SPDX-License-Identifier: MIT
#include <desk/settings/store.h>

#include <desk/settings/authorityfile.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

tl::expected<kybio::BaseAddress, kybio::AddressFault> addressOf(const Store &store)
{
    return kybio::BaseAddress::parse(store.server, store.plainHttp ? kybio::PlainHttp::Anywhere : kybio::PlainHttp::LoopbackOnly);
}

} // namespace

std::optional<kybio::Credentials> Store::credentials(const QString &key) const
{
    auto address = addressOf(*this);
    if (!address)
        return std::nullopt;
    auto credentials = kybio::Credentials::create(*std::move(address), appId, key);
    return credentials ? std::optional(*std::move(credentials)) : std::nullopt;
}

bool Store::isSetUp() const
{
    return credentials(keychainEntry.isEmpty() ? appKey : u"in the keychain"_s).has_value();
}

kybio::ClientOptions Store::clientOptions() const
{
    kybio::ClientOptions options;
    options.deadline = std::chrono::seconds(timeoutSeconds);
    options.sharingGroupOnly = sharingGroup;
    options.extraAuthorities = authoritiesOf(authorityFile);
    return options;
}

std::optional<QNetworkProxy> Store::networkProxy() const
{
    switch (proxy) {
    case ProxyChoice::System:
        return std::nullopt;
    case ProxyChoice::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Manual: {
        const auto address = parseProxyAddress(proxyAddress);
        // An unusable address must not silently become a way around the proxy.
        return QNetworkProxy(QNetworkProxy::HttpProxy, address ? address->host : u"proxy.invalid"_s, address ? address->port : 1,
                             proxyUser, proxyUser.isEmpty() ? QString() : proxyPassword);
    }
    }
    Q_UNREACHABLE();
}

QString Store::title() const
{
    if (!name.trimmed().isEmpty())
        return name.trimmed();
    const auto address = addressOf(*this);
    return address ? QUrl(address->toString()).host() : QString();
}

bool Store::isUnprotected() const
{
    const auto address = addressOf(*this);
    return address && address->isPlainHttp() && !address->isLoopback();
}

std::optional<HostAndPort> parseProxyAddress(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:\\[([0-9A-Fa-f:.]+)\\]|([A-Za-z0-9._-]{1,253})):([0-9]{1,5})\\z"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const uint port = match.captured(3).toUInt();
    constexpr uint highest = 65535;
    if (port < 1 || port > highest)
        return std::nullopt;
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return HostAndPort{host, static_cast<quint16>(port)};
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <kybio/transport/client.h>

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>
#include <kybio/decoding/memberlistdecoder.h>
#include <kybio/decoding/topupdecoder.h>
#include <kybio/transport/connectionrules.h>
#include <kybio/transport/exchange.h>
#include <kybio/transport/managerproxy.h>
#include <kybio/transport/request.h>
#include <kybio/transport/systemauthorities.h>

#include <QDateTime>
#include <QNetworkAccessManager>

namespace kybio {
qint64 systemClock()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Client::Client(QNetworkAccessManager &manager, std::optional<Credentials> credentials, ClientOptions options)
    : m_manager(&manager)
    , m_credentials(std::move(credentials))
    , m_options(std::move(options))
{
    if (needsAuthorities())
        beginReadingAuthorities();
}

bool Client::needsAuthorities() const
{
    return m_credentials && !m_credentials->address().isPlainHttp() && !m_options.extraAuthorities.isEmpty();
}

bool Client::isPrepared() const
{
    const bool authorities = !needsAuthorities() || authoritiesAreRead();
    const bool proxy = !m_credentials || proxyIsKnown(*m_manager, m_credentials->address().endpoint({}));
    return authorities && proxy;
}

const std::optional<QSslConfiguration> &Client::tls() const
{
    if (!m_tls && !m_credentials->address().isPlainHttp())
        m_tls = tlsConfiguration(m_options.extraAuthorities);
    return m_tls;
}

std::unique_ptr<Preconnection> Client::preconnect() const
{
    if (!m_credentials)
        return nullptr;
    return std::unique_ptr<Preconnection>(new Preconnection(*m_manager, m_credentials->address(), tls(), m_options.deadline));
}

template<typename T, typename MakeCall>
std::unique_ptr<Reply<T>> Client::ask(MakeCall makeCall, Result<T> (*decodeData)(const json::Value &)) const
{
    if (!m_credentials)
        return std::unique_ptr<Reply<T>>(new Reply<T>(Fault::because(FaultCause::NotConfigured)));
    const Call call = makeCall(*m_credentials);
    QNetworkRequest request = signedRequest(*m_credentials, call, m_options.clock());
    if (const auto &configuration = tls())
        request.setSslConfiguration(*configuration);
    auto exchange = std::make_unique<Exchange>(*m_manager, request, call, m_credentials->appKey(), m_options);
    auto decode = [decodeData](const QByteArray &body) -> Result<T> { return decodeEnvelope(body).and_then(decodeData); };
    return std::unique_ptr<Reply<T>>(new Reply<T>(std::move(exchange), std::move(decode)));
}

std::unique_ptr<Reply<Member>> Client::queryByNumber(const MemberNumber &number) const
{
    return ask<Member>(
        [&](const Credentials &credentials) { return queryByNumberCall(credentials, number, m_options.sharingGroupOnly); },
        decodeMember);
}

std::unique_ptr<Reply<Member>> Client::queryByUid(qint64 customerUid) const
{
    return ask<Member>([&](const Credentials &credentials) { return queryByUidCall(credentials, customerUid); }, decodeMember);
}

std::unique_ptr<Reply<std::vector<Member>>> Client::queryByTel(const QString &phone) const
{
    return ask<std::vector<Member>>(
        [&](const Credentials &credentials) { return queryByTelCall(credentials, phone, m_options.sharingGroupOnly); },
        decodeMembers);
}

std::unique_ptr<Reply<MemberPage>> Client::queryCustomerPage(const std::optional<PagePosition> &from) const
{
    return ask<MemberPage>([&](const Credentials &credentials) { return queryCustomerPageCall(credentials, from); },
                           decodeMemberPage);
}

std::unique_ptr<Reply<TopUps>> Client::queryRechargeLog(qint64 customerUid) const
{
    return ask<TopUps>([&](const Credentials &credentials) { return queryRechargeLogCall(credentials, customerUid); },
                       decodeTopUps);
}

void Client::dropConnections() const
{
    m_manager->clearConnectionCache();
}

} // namespace kybio

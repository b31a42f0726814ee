// SPDX-License-Identifier: MIT
#include <kybio/transport/client.h>

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/memberdecoder.h>
#include <kybio/transport/connectionrules.h>
#include <kybio/transport/exchange.h>
#include <kybio/transport/request.h>

#include <QDateTime>

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
    // The first use of QSslConfiguration in a process costs 5 to 11 ms; plain loopback does not need it.
    if (m_credentials && !m_credentials->address().isPlainHttp())
        m_tls = tlsConfiguration(m_options.extraAuthorities);
}

std::unique_ptr<Reply<Member>> Client::queryByNumber(const MemberNumber &number) const
{
    if (!m_credentials)
        return std::unique_ptr<Reply<Member>>(new Reply<Member>(Fault::because(FaultCause::NotConfigured)));
    return ask<Member>(queryByNumberCall(*m_credentials, number, m_options.sharingGroupOnly), decodeMember);
}

template<typename T>
std::unique_ptr<Reply<T>> Client::ask(const Call &call, Result<T> (*decodeData)(const json::Value &)) const
{
    QNetworkRequest request = signedRequest(*m_credentials, call, m_options.clock());
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    auto exchange = std::make_unique<Exchange>(*m_manager, request, call, m_credentials->appKey(), m_options);
    auto decode = [decodeData](const QByteArray &body) -> Result<T> { return decodeEnvelope(body).and_then(decodeData); };
    return std::unique_ptr<Reply<T>>(new Reply<T>(std::move(exchange), std::move(decode)));
}

} // namespace kybio

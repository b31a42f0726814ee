// SPDX-License-Identifier: MIT
#include <desk/doctor/probes/httpprobe.h>

#include <desk/doctor/callfindings.h>

#include <kybio/transport/connectionrules.h>
#include <kybio/transport/httpdate.h>
#include <kybio/transport/managerproxy.h>

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr int proxySignIn = 407;
constexpr int firstServerError = 500;

/// What a failure of this request means. Only what stops a lookup for certain is red: a server need not like a GET of its
/// root, and the call will tell.
DoctorFinding findingOf(kybio::FaultCause cause)
{
    const DoctorFinding finding = connectionFinding(cause);
    if (finding == DoctorFinding::ServiceTimedOut)
        return DoctorFinding::HttpTimedOut;
    return finding == DoctorFinding::ConnectionLost ? DoctorFinding::HttpFailed : finding;
}

} // namespace

HttpProbe::HttpProbe(QNetworkAccessManager &network, const kybio::BaseAddress &address,
                     const std::optional<QSslConfiguration> &tls, kybio::Clock clock, std::chrono::milliseconds deadline)
    : Probe(deadline, DoctorFinding::HttpTimedOut)
    , m_network(network)
    , m_request(QUrl(address.toString() + u'/'))
    , m_clock(std::move(clock))
{
    m_request.setRawHeader("User-Agent", "openApi"); // as the call has it: a gateway may know no other
    kybio::forbidExtras(m_request);
    if (const QByteArray signIn = kybio::proxySignIn(network, m_request.url()); !signIn.isEmpty())
        m_request.setRawHeader("Proxy-Authorization", signIn);
    if (tls)
        m_request.setSslConfiguration(*tls);
}

HttpProbe::~HttpProbe()
{
    HttpProbe::stop();
}

void HttpProbe::run()
{
    m_reply = m_network.get(m_request);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_errors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpProbe::takeHead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpProbe::takeEnd);
}

void HttpProbe::stop()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    // The head is all we want. Not abort(): from within metaDataChanged() of an HTTP error Qt would report the error twice.
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpProbe::takeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return;
    facts().httpStatus = status;
    if (const auto there = kybio::parseHttpDate(m_reply->rawHeader("Date")))
        m_clockAhead = m_clock() - *there;
    if (status == proxySignIn)
        end(DoctorFinding::ProxyNeedsSignIn);
    else
        end(status >= firstServerError ? DoctorFinding::HttpTrouble : DoctorFinding::HttpAnswers);
}

void HttpProbe::takeEnd()
{
    takeHead();
    if (hasEnded())
        return;
    facts().details = m_reply->errorString();
    const bool isTls = !m_errors.isEmpty() || m_reply->error() == QNetworkReply::SslHandshakeFailedError
        || (m_reply->error() == QNetworkReply::UnknownNetworkError && facts().details.contains("SSL routines"_L1));
    end(findingOf(isTls ? kybio::tlsCause(m_errors, facts().details) : kybio::networkCause(m_reply->error())));
}

} // namespace desk

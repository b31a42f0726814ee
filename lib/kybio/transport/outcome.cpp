// SPDX-License-Identifier: MIT
#include <kybio/transport/outcome.h>

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/inflate.h>
#include <kybio/signing/signature.h>
#include <kybio/transport/connectionrules.h>
#include <kybio/transport/httpdate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr int proxySignIn = 407;
constexpr int lowestStatus = 100;
constexpr int highestStatus = 999;

/// What points elsewhere. 300 offers a choice, 304 says that nothing has changed, and 305 and 306 are no longer in use.
bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Retry-After: seconds or an HTTP date. Limited to 1..300; nothing where it makes no sense.
std::optional<int> waitFrom(const QByteArray &retryAfter, qint64 now)
{
    constexpr qint64 longest = 300;
    const QByteArray text = retryAfter.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const bool onlyDigits = !text.isEmpty()
            && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
        const auto date = parseHttpDate(text);
        if (!onlyDigits && !date)
            return std::nullopt;
        seconds = onlyDigits ? longest : (*date - now) / 1000;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 1, longest));
}

/// What Qt says, and of which proxy where there is one.
QString detailsOf(const Arrived &arrived)
{
    return arrived.proxy.isEmpty() ? arrived.errorText : u"proxy "_s + arrived.proxy + u": "_s + arrived.errorText;
}

/// An HTTP error: the service's own reason, where the body holds one.
Fault statusFault(const Arrived &arrived, qint64 now)
{
    Fault fault = Fault::because(FaultCause::HttpStatus, arrived.errorText);
    fault.httpStatus = arrived.status;
    fault.retryAfterSeconds = waitFrom(arrived.retryAfter, now);
    if (isRedirect(arrived.status))
        fault.cause = FaultCause::Redirected;
    if (arrived.status == proxySignIn) {
        fault.cause = FaultCause::ProxyNeedsSignIn;
        fault.details = detailsOf(arrived);
    }
    const auto said = inflated(arrived.wire, arrived.contentEncoding, replyCap).and_then([](const QByteArray &body) {
        return decodeEnvelope(body);
    });
    if (!said) {
        fault.messages = said.error().messages;
        fault.serviceCode = said.error().serviceCode;
    }
    return fault;
}

bool looksLikeWebPage(const QByteArray &body)
{
    constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
    QByteArrayView text = body;
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    return text.trimmed().startsWith('<');
}

/// A wrong key explains both a refusal with one of these codes and an answer signed with another key. Then the refusal
/// is what the user can act on.
bool refusesTheKey(const QByteArray &body)
{
    constexpr qint64 firstCode = 1031;
    constexpr qint64 lastCode = 1034;
    const auto envelope = decodeEnvelope(body);
    if (envelope)
        return false;
    const auto code = envelope.error().serviceCode.value_or(0);
    return code >= firstCode && code <= lastCode;
}

/// What fails before an HTTP status where a proxy is asked. Without TLS the proxy itself is the server, and Qt reports a dead one
/// as a dead server or as nothing that it knows. The server's name is the proxy's to look up, in every case: where Qt found no
/// name, it is the proxy's own, or the proxy says so of the server.
std::optional<FaultCause> proxyCause(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::ConnectionRefusedError)
        return FaultCause::ProxyUnreachable;
    if (error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ProxyNotFoundError)
        return FaultCause::ProxyNotFound;
    return std::nullopt;
}

Fault networkFault(const Arrived &arrived)
{
    const QString details = detailsOf(arrived);
    if (!arrived.proxy.isEmpty())
        if (const auto cause = proxyCause(arrived.error))
            return Fault::because(*cause, details);
    // "Network unreachable" and a reset while the request is being written are the same unknown error to Qt.
    const bool wasReset = arrived.requestLeft && arrived.error == QNetworkReply::UnknownNetworkError;
    return Fault::because(wasReset ? FaultCause::ConnectionClosed : networkCause(arrived.error), details);
}

/// What came under an HTTP 200. Qt's own error beside it is one of these where the server has closed the connection:
///
/// - with a length that was not reached: cut;
/// - in chunks: they were cut or never were any, and RFC 9112 calls such an answer incomplete;
/// - with neither: that is how such an answer ends. Qt 6.4 sometimes takes it for a hang-up and wants to send the question again
///   (measured on loopback, of 1,000 answers that came at once: 95 small ones and 591 of 40 KB over plain HTTP, none over TLS),
///   and everything has arrived. Whether that is a whole document is for the reader to say, as always.
Expected<QByteArray> bodyOf(const Arrived &arrived, const QString &appKey)
{
    using Network = QNetworkReply;
    const bool isClosed = arrived.error == Network::RemoteHostClosedError || arrived.error == Network::ContentReSendError;
    if (!isClosed && arrived.error != Network::NoError)
        return tl::unexpected(networkFault(arrived));
    // Also a length and a signature are lost with the line that Qt could not parse: nothing there can be believed.
    if (!arrived.hasHeader)
        return tl::unexpected(Fault::because(FaultCause::NotJson, u"header lines that cannot be read"_s));
    if (isClosed && arrived.isChunked)
        return tl::unexpected(Fault::because(FaultCause::NotJson, u"chunks that are cut or none"_s));
    if (isClosed && arrived.hasLength)
        return tl::unexpected(networkFault(arrived));

    auto body = inflated(arrived.wire, arrived.contentEncoding, replyCap);
    if (!body)
        return body;
    if (looksLikeWebPage(*body))
        return tl::unexpected(Fault::because(FaultCause::WebPage));
    const bool isSigned = !arrived.dataSignature.isEmpty();
    if (isSigned && arrived.dataSignature.trimmed().toUpper() != signature(appKey, *body) && !refusesTheKey(*body))
        return tl::unexpected(Fault::because(FaultCause::SignatureMismatch));
    return body;
}

} // namespace

Expected<QByteArray> judge(const Arrived &arrived, const QString &appKey, qint64 now)
{
    using Network = QNetworkReply;
    // Under TLS 1.3 a server refuses a client after the handshake: Qt then reports an unknown error with OpenSSL's words.
    const bool refusedLate = arrived.error == Network::UnknownNetworkError && arrived.errorText.contains("SSL routines"_L1);
    if (!arrived.sslErrors.isEmpty() || arrived.error == Network::SslHandshakeFailedError || refusedLate) {
        const FaultCause cause = tlsCause(arrived.sslErrors, arrived.errorText);
        return tl::unexpected(Fault::because(cause, tlsDetails(arrived.sslErrors, arrived.errorText)));
    }
    if (arrived.status != 0 && (arrived.status < lowestStatus || arrived.status > highestStatus))
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"no HTTP status: %1"_s.arg(arrived.status)));
    if (arrived.status != 0 && arrived.status != httpOk)
        return tl::unexpected(statusFault(arrived, now));
    if (arrived.status == httpOk)
        return bodyOf(arrived, appKey);
    if (arrived.error != Network::NoError)
        return tl::unexpected(networkFault(arrived));
    return tl::unexpected(Fault::because(FaultCause::NotThisService, u"no HTTP status"_s));
}

} // namespace kybio

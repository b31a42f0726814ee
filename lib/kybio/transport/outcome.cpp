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

constexpr int ok = 200;
constexpr int proxySignIn = 407;

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

/// An HTTP error: the service's own reason, where the body holds one.
Fault statusFault(const Arrived &arrived, qint64 now)
{
    Fault fault = Fault::because(FaultCause::HttpStatus, arrived.errorText);
    fault.httpStatus = arrived.status;
    fault.retryAfterSeconds = waitFrom(arrived.retryAfter, now);
    if (arrived.status >= 300 && arrived.status < 400)
        fault.cause = FaultCause::Redirected;
    else if (arrived.status == proxySignIn)
        fault.cause = FaultCause::ProxyNeedsSignIn;
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

} // namespace

Expected<QByteArray> judge(const Arrived &arrived, const QString &appKey, qint64 now)
{
    using Network = QNetworkReply;
    // Under TLS 1.3 a server refuses a client after the handshake: Qt then reports an unknown error with OpenSSL's words.
    const bool refusedLate = arrived.error == Network::UnknownNetworkError && arrived.errorText.contains("SSL routines"_L1);
    if (!arrived.sslErrors.isEmpty() || arrived.error == Network::SslHandshakeFailedError || refusedLate) {
        QString details = arrived.errorText;
        for (const QSslError &error : arrived.sslErrors)
            details += "; "_L1 + error.errorString();
        return tl::unexpected(Fault::because(tlsCause(arrived.sslErrors, arrived.errorText), details));
    }
    if (arrived.status != 0 && arrived.status != ok)
        return tl::unexpected(statusFault(arrived, now));
    // Without TLS the proxy itself is asked, and Qt reports a dead one as a dead server or as nothing that it knows.
    if (arrived.viaProxy && (arrived.error == Network::UnknownNetworkError || arrived.error == Network::ConnectionRefusedError))
        return tl::unexpected(Fault::because(FaultCause::ProxyUnreachable, arrived.errorText));
    // "Network unreachable" and a reset while the request is being written are the same unknown error to Qt.
    if (arrived.requestLeft && arrived.error == Network::UnknownNetworkError)
        return tl::unexpected(Fault::because(FaultCause::ConnectionClosed, arrived.errorText));
    if (arrived.error != Network::NoError)
        return tl::unexpected(Fault::because(networkCause(arrived.error), arrived.errorText));
    if (arrived.status != ok)
        return tl::unexpected(Fault::because(FaultCause::NotThisService, u"no HTTP status"_s));

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

} // namespace kybio

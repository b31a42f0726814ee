// SPDX-License-Identifier: MIT
#include <kybio/transport/outcome.h>

#include <kybio/decoding/envelope.h>
#include <kybio/decoding/inflate.h>
#include <kybio/signing/signature.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

constexpr int ok = 200;
constexpr int proxySignIn = 407;

FaultCause networkCause(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FaultCause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FaultCause::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send the body again; see OnceOnlyBody
        return FaultCause::ConnectionClosed;
    case QNetworkReply::TimeoutError:
        return FaultCause::DeadlinePassed;
    case QNetworkReply::OperationCanceledError:
        return FaultCause::Cancelled;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable" arrives as this
        return FaultCause::NetworkDown;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return FaultCause::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return FaultCause::ProxyNeedsSignIn;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return FaultCause::NotThisService;
    default: // Qt's list, not ours: it grows without us
        return FaultCause::NetworkFailed;
    }
}

FaultCause causeOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return FaultCause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return FaultCause::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return FaultCause::CertificateWrongHost;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::InvalidPurpose:
    case QSslError::PathLengthExceeded:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return FaultCause::CertificateUntrusted;
    default:
        return FaultCause::CertificateWeak; // OpenSSL's "key too small", "digest too weak" reach Qt as unspecified
    }
}

/// Retry-After: seconds or an HTTP date. Limited to 1..300; nothing where it makes no sense.
std::optional<int> waitFrom(const QByteArray &retryAfter, qint64 now)
{
    constexpr qint64 longest = 300;
    QByteArray text = retryAfter.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const bool onlyDigits = !text.isEmpty()
            && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
        if (text.endsWith("GMT")) // HTTP's only zone, which Qt's RFC 2822 reader does not know by name
            text.replace(text.size() - 3, 3, "+0000");
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
        if (!onlyDigits && !date.isValid())
            return std::nullopt;
        seconds = onlyDigits ? longest : (date.toMSecsSinceEpoch() - now) / 1000;
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

FaultCause tlsCause(const QList<QSslError> &errors, const QString &errorText)
{
    if (errors.isEmpty())
        return errorText.contains("certificate required"_L1) ? FaultCause::ClientCertificateDemanded
                                                             : FaultCause::HandshakeFailed;
    // Somebody whose clock is wrong sees "expired" beside other complaints: the clock comes first, then the name.
    constexpr FaultCause byUse[] = {FaultCause::CertificateExpired, FaultCause::CertificateNotYetValid,
                                    FaultCause::CertificateWrongHost, FaultCause::CertificateUntrusted};
    for (const FaultCause cause : byUse)
        if (std::any_of(errors.cbegin(), errors.cend(), [cause](const QSslError &error) { return causeOf(error) == cause; }))
            return cause;
    return FaultCause::CertificateWeak;
}

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

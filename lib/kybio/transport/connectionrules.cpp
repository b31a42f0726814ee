// SPDX-License-Identifier: MIT
#include <kybio/transport/connectionrules.h>

#include <kybio/transport/systemauthorities.h>

#include <QNetworkRequest>
#include <QSslSocket>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kybio {
namespace {

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
    case QSslError::PathLengthExceeded:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return FaultCause::CertificateUntrusted;
    case QSslError::InvalidPurpose:
        return FaultCause::CertificateWrongPurpose;
    default:
        return FaultCause::CertificateWeak; // OpenSSL's "key too small", "digest too weak" reach Qt as unspecified
    }
}

/// OpenSSL's words, which nobody translates, for what ends a handshake before there is a certificate to complain about.
FaultCause causeByAlert(const QString &errorText)
{
    struct Words {
        QLatin1StringView words;
        FaultCause cause;
    };
    constexpr auto known = std::array{Words{"certificate required"_L1, FaultCause::ClientCertificateDemanded},
                                      Words{"excessive message size"_L1, FaultCause::CertificateTooLarge},
                                      Words{"alert handshake failure"_L1, FaultCause::HandshakeRefused}};
    for (const Words &one : known)
        if (errorText.contains(one.words))
            return one.cause;
    return FaultCause::HandshakeFailed;
}

/// A question that waits for a connection opened ahead is told that the handshake failed, and why only in Qt's words, which may
/// be translated: they are compared with those that Qt has for each kind of error. It has none
/// of its own for a revoked one.
FaultCause causeByText(const QString &errorText)
{
    constexpr auto kinds = std::array{QSslError::CertificateExpired,
                                      QSslError::CertificateNotYetValid,
                                      QSslError::HostNameMismatch,
                                      QSslError::SelfSignedCertificate,
                                      QSslError::SelfSignedCertificateInChain,
                                      QSslError::UnableToGetIssuerCertificate,
                                      QSslError::UnableToGetLocalIssuerCertificate,
                                      QSslError::UnableToVerifyFirstCertificate,
                                      QSslError::CertificateUntrusted,
                                      QSslError::CertificateRejected,
                                      QSslError::CertificateBlacklisted,
                                      QSslError::InvalidCaCertificate,
                                      QSslError::InvalidPurpose,
                                      QSslError::UnspecifiedError};
    for (const QSslError::SslError kind : kinds) {
        const QSslError error(kind);
        if (errorText.contains(error.errorString()))
            return causeOf(error);
    }
    return causeByAlert(errorText);
}

} // namespace

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extraAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraAuthorities.isEmpty()) {
        // Naming any authority switches Qt's loading of the system's own off: name those too.
        tls.setCaCertificates(systemAuthorities());
        tls.addCaCertificates(extraAuthorities);
    }
    return tls;
}

void forbidExtras(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
}

FaultCause tlsCause(const QList<QSslError> &errors, const QString &errorText)
{
    if (errors.isEmpty())
        return causeByText(errorText);
    // Somebody whose clock is wrong sees "expired" beside other complaints: the clock comes first, then the name. What a
    // certificate is for comes last: it counts where it is believed.
    constexpr auto byUse = std::array{FaultCause::CertificateExpired, FaultCause::CertificateNotYetValid,
                                      FaultCause::CertificateWrongHost, FaultCause::CertificateUntrusted,
                                      FaultCause::CertificateWrongPurpose};
    for (const FaultCause cause : byUse)
        if (std::any_of(errors.cbegin(), errors.cend(), [cause](const QSslError &error) { return causeOf(error) == cause; }))
            return cause;
    return FaultCause::CertificateWeak;
}

QString tlsDetails(const QList<QSslError> &errors, const QString &errorText)
{
    const QString unknown = QSslError(QSslError::UnspecifiedError).errorString();
    const auto weak = u"unspecified, most likely a key or digest that is too weak"_s;
    QString details = QString(errorText).replace(unknown, weak);
    for (const QSslError &error : errors) {
        const QString words = error.error() == QSslError::UnspecifiedError ? weak : error.errorString();
        if (!details.contains(words))
            details += (details.isEmpty() ? QString() : u"; "_s) + words;
    }
    return details;
}

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
    case QNetworkReply::ProxyTimeoutError:
        return FaultCause::ProxyUnreachable;
    case QNetworkReply::ProxyNotFoundError:
        return FaultCause::ProxyNotFound;
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

} // namespace kybio

// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace kybio {

/// What went wrong, in as much detail as a program needs to decide what to do next. The list is closed.
enum class FaultKind {
    NotConfigured,  ///< no complete credentials; nothing was sent
    InvalidNumber,  ///< the text is not a member number; nothing was sent
    Unreachable,    ///< name, network, proxy or connection failed
    TimedOut,       ///< the overall deadline passed
    Insecure,       ///< TLS failed: nothing of the request left, unless the server refused us (see mayHaveBeenCharged)
    Redirected,     ///< HTTP 301, 302, 303, 307 or 308; never followed, because the signature would travel along
    HttpStatus,     ///< any other HTTP status but 200
    BadReply,       ///< HTTP 200, but not a complete, readable answer of this service
    TooLarge,       ///< the reply is larger than the size cap, as it came or unpacked
    Refused,        ///< the service itself said no; see Fault::serviceCode and Fault::messages
    QuotaExhausted, ///< the service said that today's calls are used up
    Cancelled,      ///< Reply::abort(), or the network manager went away
};

/// Why it went wrong, in as much detail as a person needs to know what to do. Each cause has one kind and one code that never
/// changes.
enum class FaultCause {
    NotConfigured,
    InvalidNumber,
    HostNotFound,
    ConnectionRefused,
    NetworkDown,
    ConnectionClosed,
    DeadlinePassed,
    ProxyUnreachable,
    ProxyNotFound, ///< the proxy's name is not known, or the proxy does not know the server's; Qt does not tell which
    ProxyNeedsSignIn,
    NetworkFailed,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateUntrusted,
    CertificateWrongPurpose, ///< a certificate, and none for servers
    CertificateTooLarge,     ///< longer than TLS takes: 100 KB with OpenSSL
    CertificateWeak,
    ClientCertificateDemanded, ///< said in so many words, which TLS 1.2 has none for: see HandshakeRefused
    /// The server broke the handshake off and said no more than that it failed. So does one that demands a certificate under
    /// TLS 1.2, one that has no cipher in common with us, and one whose own key cannot be used.
    HandshakeRefused,
    HandshakeFailed,
    Redirected,
    HttpStatus,
    NotJson,
    NotThisService,
    SignatureMismatch,
    BadCompression,
    WebPage,
    ReplyTooLarge,
    InternalError, ///< an exception inside this library while it read the answer
    RefusedByService,
    QuotaExhausted,
    Cancelled,
};

/// One question that failed. A plain value: it goes from where the fault is noticed to where it is put into words.
struct Fault {
    FaultCause cause = FaultCause::Cancelled;
    /// The HTTP status, where it is the fault (Redirected, HttpStatus, ProxyNeedsSignIn). Otherwise 0.
    int httpStatus = 0;
    /// The service's `errorCode`; only where the service gave one (PROTOCOL.md, section 2: integer, or an integer inside a
    /// string).
    std::optional<qint64> serviceCode;
    /// The service's own words, as they were sent: plain text, untrusted, often Chinese. Show them; never decide anything by
    /// them.
    QStringList messages;
    /// Seconds that the server asked to wait (Retry-After), limited to 1 to 300. Nothing is ever retried by itself.
    std::optional<int> retryAfterSeconds;
    /// Technical words in English for support, of Qt or OpenSSL. Holds no key, no signature and nothing of a member.
    QString details;
    /// True once bytes of the request may have left: from then on the service may have charged the call.
    bool mayHaveBeenCharged = false;

    [[nodiscard]] FaultKind kind() const;
    /// A short code for support, e.g. `NET-03`, `HTTP-404`, `SVC-1032`. It never changes, and is the same in every language.
    [[nodiscard]] QString code() const;

    friend bool operator==(const Fault &a, const Fault &b) = default;

    [[nodiscard]] static Fault because(FaultCause cause, const QString &details = {});
};

[[nodiscard]] FaultKind kindOf(FaultCause cause);
/// The kind's name for other programs, e.g. `timed-out`. It never changes.
[[nodiscard]] QLatin1StringView kindName(FaultKind kind);

} // namespace kybio

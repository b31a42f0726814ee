// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace kybio {

/// What went wrong, as coarse as a program needs to decide what to do next. The list is closed.
enum class FaultKind {
    NotConfigured,  ///< no complete credentials; nothing was sent
    InvalidNumber,  ///< the text is not a member number; nothing was sent
    Unreachable,    ///< name, network, proxy or connection failed
    TimedOut,       ///< the overall deadline passed
    Insecure,       ///< TLS failed: nothing of the request left, unless the server refused us (see mayHaveBeenCharged)
    Redirected,     ///< a 3xx answer; never followed, because the signature would travel along
    HttpStatus,     ///< an HTTP status other than 200 and 3xx
    BadReply,       ///< HTTP 200, but not a complete, readable answer of this service
    TooLarge,       ///< the reply passed the size cap, on the wire or inflated
    Refused,        ///< the service itself said no; see Fault::serviceCode and Fault::messages
    QuotaExhausted, ///< the service said that today's calls are used up
    Cancelled,      ///< Reply::abort(), or the network manager went away
};

/// Why it went wrong, as fine as a person needs to be told what to do. Each cause has one kind and one stable code.
enum class FaultCause {
    NotConfigured,
    InvalidNumber,
    HostNotFound,
    ConnectionRefused,
    NetworkDown,
    ConnectionClosed,
    DeadlinePassed,
    ProxyUnreachable,
    ProxyNeedsSignIn,
    NetworkFailed,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateUntrusted,
    CertificateWeak,
    ClientCertificateDemanded,
    HandshakeFailed,
    Redirected,
    HttpStatus,
    NotJson,
    NotThisService,
    SignatureMismatch,
    BadCompression,
    WebPage,
    ReplyTooLarge,
    InternalError, ///< something in here threw while it read the answer
    RefusedByService,
    QuotaExhausted,
    Cancelled,
};

/// One failed question. A value: it travels from where it is noticed to where it is put into words.
struct Fault {
    FaultCause cause = FaultCause::Cancelled;
    /// HTTP status where it is the fault (Redirected, HttpStatus, ProxyNeedsSignIn); else 0.
    int httpStatus = 0;
    /// The service's `errorCode`; only where the service gave one (PROTOCOL.md, section 2: integer, or an integer inside a
    /// string).
    std::optional<qint64> serviceCode;
    /// The service's own words, as sent: plain text, untrusted, often Chinese. To be shown, never branched on.
    QStringList messages;
    /// Seconds the server asked to wait (Retry-After), limited to 1..300. Nothing is ever retried by itself.
    std::optional<int> retryAfterSeconds;
    /// Technical English for support: Qt's or OpenSSL's words. Holds no key, no signature and no member data.
    QString details;
    /// True once bytes of the request may have left: from then on the service may have charged the call.
    bool mayHaveBeenCharged = false;

    [[nodiscard]] FaultKind kind() const;
    /// Stable short code for support, e.g. `NET-03`, `HTTP-404`, `SVC-1032`. The same in every language.
    [[nodiscard]] QString code() const;

    friend bool operator==(const Fault &a, const Fault &b) = default;

    [[nodiscard]] static Fault because(FaultCause cause, const QString &details = {});
};

[[nodiscard]] FaultKind kindOf(FaultCause cause);
/// The kind's stable name in interfaces, e.g. `timed-out`.
[[nodiscard]] QLatin1StringView kindName(FaultKind kind);

} // namespace kybio

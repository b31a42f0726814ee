// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <array>

namespace desk {

/// What the doctor checks, in this order. The proxy comes before the name: where there is one, it is the proxy's name that this
/// computer looks up, and the proxy's port that has to answer.
enum class DoctorCheck {
    Address,   ///< is the server address one?
    Proxy,     ///< which proxy stands between?
    Name,      ///< is the name of the first machine on the way found?
    Port,      ///< does it accept a connection?
    Tls,       ///< can the server be trusted?
    Http,      ///< does it speak HTTP?
    Clock,     ///< is this computer's clock right?
    Service,   ///< is it the member service? (costs the call)
    AppId,     ///< does the service know the app ID? (from the same call)
    AppKey,    ///< is the app key right? (from the same call)
    Allowance, ///< are calls left today?
};

inline constexpr std::array doctorChecks{DoctorCheck::Address, DoctorCheck::Proxy,  DoctorCheck::Name,     DoctorCheck::Port,
                                         DoctorCheck::Tls,     DoctorCheck::Http,   DoctorCheck::Clock,    DoctorCheck::Service,
                                         DoctorCheck::AppId,   DoctorCheck::AppKey, DoctorCheck::Allowance};

enum class DoctorVerdict { Green, Amber, Red, NotReached };

/// Where a person can put it right.
enum class DoctorField { None, Address, AppId, AppKey, Clock, Proxy, Authority };

/// What a check can find. The list is closed. Each finding has one verdict and one field.
enum class DoctorFinding {
    Waiting,    ///< not looked at yet
    NotReached, ///< an earlier check failed
    Cancelled,
    NeedsCall, ///< only a call can tell, and none was made

    AddressFine,
    AddressUnusable, ///< see DoctorFacts::addressFault

    NoProxy,
    ProxyUsed,
    ProxyNotFound,    ///< its name does not resolve
    ProxyUnreachable, ///< it accepts no connection, or makes none to the server
    ProxyNeedsSignIn,

    NameFound,
    NameNotNeeded, ///< the address holds numbers instead of a name
    NameNotFound,
    NameTimedOut,

    PortAnswers,
    PortRefused,
    PortTimedOut,
    NetworkDown,
    ConnectionFailed,

    TlsFine,
    TlsExpiresSoon,
    TlsNotNeeded, ///< plain HTTP on this computer
    TlsMissing,   ///< plain HTTP to another computer
    TlsTimedOut,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateUntrusted,
    CertificateWrongPurpose, ///< it is for no server
    CertificateTooLarge,
    CertificateWeak,
    ClientCertificateDemanded,
    HandshakeRefused, ///< by the server, which did not say why
    HandshakeFailed,

    HttpAnswers,
    HttpTrouble,  ///< a status of 500 or above
    HttpTimedOut, ///< connected, then silence
    HttpFailed,   ///< closed, or something that is not HTTP

    ClockRight,
    ClockOff,
    ClockUnknown, ///< the server did not tell its time
    ClockRefused, ///< off, and the service refused the call because of it

    ServiceAnswers,
    WrongPath,     ///< a server, but the service is not at this path: the prefix is wrong
    AccessRefused, ///< HTTP 401, 403
    ServiceBusy,   ///< HTTP 408, 429
    ServiceTrouble,
    ServiceMoved, ///< 301, 302, 303, 307, 308
    WebPage,
    NotTheService,
    AnswerAltered, ///< the answer's own signature does not fit the key
    ServiceTimedOut,
    ConnectionLost,
    SignatureLost, ///< 1031: something on the way takes the header away
    OutsideHours,  ///< 9001
    ProgramTooOld, ///< 9002, 9004
    NotUnderstood, ///< 9003
    Undecided,     ///< 0, 1033: the service itself could not say
    RefusedOtherwise,

    AppIdKnown,
    AppIdUnknown, ///< 1034
    AppIdUnusable,

    KeyRight,
    KeyWrong, ///< 1032
    KeyUnusable,

    AllowanceLeft,
    AllowanceLow,     ///< 80 % of the limit or more are used
    AllowanceUsedUp,  ///< by what the service says, or by the count
    AllowanceUnknown, ///< no limit is set, and nothing was refused
};

inline constexpr DoctorFinding lastDoctorFinding = DoctorFinding::AllowanceUnknown;

[[nodiscard]] DoctorVerdict doctorVerdictOf(DoctorFinding finding);
[[nodiscard]] DoctorField fieldOf(DoctorFinding finding);

// Names for other programs, e.g. `certificate-expired`. They never change.
[[nodiscard]] QLatin1StringView nameOf(DoctorCheck value);
[[nodiscard]] QLatin1StringView nameOf(DoctorVerdict value);
[[nodiscard]] QLatin1StringView nameOf(DoctorField value);
[[nodiscard]] QLatin1StringView nameOf(DoctorFinding finding);

} // namespace desk

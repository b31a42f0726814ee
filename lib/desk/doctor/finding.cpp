// SPDX-License-Identifier: MIT
#include <desk/doctor/finding.h>

namespace desk {
namespace {

using enum DoctorVerdict;
using Field = DoctorField;

/// Everything that hangs on a finding, in one place.
struct Entry {
    DoctorVerdict verdict;
    Field field;
    QLatin1StringView name;
};

constexpr Entry row(DoctorVerdict verdict, Field field, const char *name)
{
    return {verdict, field, QLatin1StringView(name)};
}

constexpr Entry entryOf(DoctorFinding finding)
{
    using enum DoctorFinding;
    switch (finding) {
    case Waiting:
        return row(DoctorVerdict::NotReached, Field::None, "waiting");
    case DoctorFinding::NotReached:
        return row(DoctorVerdict::NotReached, Field::None, "not-reached");
    case Cancelled:
        return row(DoctorVerdict::NotReached, Field::None, "cancelled");
    case NeedsCall:
        return row(DoctorVerdict::NotReached, Field::None, "needs-call");
    case AddressFine:
        return row(Green, Field::None, "address-fine");
    case AddressUnusable:
        return row(Red, Field::Address, "address-unusable");
    case NoProxy:
        return row(Green, Field::None, "no-proxy");
    case ProxyUsed:
        return row(Green, Field::None, "proxy-used");
    case ProxyNotFound:
        return row(Red, Field::Proxy, "proxy-not-found");
    case ProxyUnreachable:
        return row(Red, Field::Proxy, "proxy-unreachable");
    case ProxyNeedsSignIn:
        return row(Red, Field::Proxy, "proxy-needs-sign-in");
    case NameFound:
        return row(Green, Field::None, "name-found");
    case NameNotNeeded:
        return row(Green, Field::None, "name-not-needed");
    case NameNotFound:
        return row(Red, Field::Address, "name-not-found");
    case NameTimedOut:
        return row(Red, Field::Address, "name-timed-out");
    case PortAnswers:
        return row(Green, Field::None, "port-answers");
    case PortRefused:
        return row(Red, Field::Address, "port-refused");
    case PortTimedOut:
        return row(Red, Field::Address, "port-timed-out");
    case NetworkDown:
        return row(Red, Field::None, "network-down");
    case ConnectionFailed:
        return row(Red, Field::Address, "connection-failed");
    case TlsFine:
        return row(Green, Field::None, "tls-fine");
    case TlsExpiresSoon:
        return row(Amber, Field::None, "tls-expires-soon");
    case TlsNotNeeded:
        return row(Green, Field::None, "tls-not-needed");
    case TlsMissing:
        return row(Amber, Field::Address, "tls-missing");
    case TlsTimedOut:
        return row(Red, Field::Address, "tls-timed-out");
    case CertificateExpired:
        return row(Red, Field::Clock, "certificate-expired");
    case CertificateNotYetValid:
        return row(Red, Field::Clock, "certificate-not-yet-valid");
    case CertificateWrongHost:
        return row(Red, Field::Address, "certificate-wrong-host");
    case CertificateUntrusted:
        return row(Red, Field::Authority, "certificate-untrusted");
    case CertificateWrongPurpose:
        return row(Red, Field::None, "certificate-wrong-purpose");
    case CertificateTooLarge:
        return row(Red, Field::None, "certificate-too-large");
    case CertificateWeak:
        return row(Red, Field::None, "certificate-weak");
    case ClientCertificateDemanded:
        return row(Red, Field::Address, "client-certificate-demanded");
    case HandshakeRefused:
        return row(Red, Field::Address, "handshake-refused");
    case HandshakeFailed:
        return row(Red, Field::Address, "handshake-failed");
    case HttpAnswers:
        return row(Green, Field::None, "http-answers");
    case HttpTrouble:
        return row(Amber, Field::None, "http-trouble");
    case HttpTimedOut:
        return row(Amber, Field::None, "http-timed-out");
    case HttpFailed:
        return row(Amber, Field::Address, "http-failed");
    case ClockRight:
        return row(Green, Field::None, "clock-right");
    case ClockOff:
        return row(Amber, Field::Clock, "clock-off");
    case ClockUnknown:
        return row(DoctorVerdict::NotReached, Field::None, "clock-unknown");
    case ClockRefused:
        return row(Red, Field::Clock, "clock-refused");
    case ServiceAnswers:
        return row(Green, Field::None, "service-answers");
    case WrongPath:
        return row(Red, Field::Address, "wrong-path");
    case AccessRefused:
        return row(Red, Field::AppId, "access-refused");
    case ServiceBusy:
        return row(Red, Field::None, "service-busy");
    case ServiceTrouble:
        return row(Red, Field::None, "service-trouble");
    case ServiceMoved:
        return row(Red, Field::Address, "service-moved");
    case WebPage:
        return row(Red, Field::Address, "web-page");
    case NotTheService:
        return row(Red, Field::Address, "not-the-service");
    case AnswerAltered:
        return row(Red, Field::AppKey, "answer-altered");
    case ServiceTimedOut:
        return row(Red, Field::None, "service-timed-out");
    case ConnectionLost:
        return row(Red, Field::None, "connection-lost");
    case SignatureLost:
        return row(Red, Field::Proxy, "signature-lost");
    case OutsideHours:
        return row(Red, Field::Clock, "outside-hours");
    case ProgramTooOld:
        return row(Red, Field::None, "program-too-old");
    case NotUnderstood:
        return row(Amber, Field::None, "not-understood");
    case Undecided:
        return row(Amber, Field::None, "undecided");
    case RefusedOtherwise:
        return row(Red, Field::None, "refused-otherwise");
    case AppIdKnown:
        return row(Green, Field::None, "app-id-known");
    case AppIdUnknown:
        return row(Red, Field::AppId, "app-id-unknown");
    case AppIdUnusable:
        return row(Red, Field::AppId, "app-id-unusable");
    case KeyRight:
        return row(Green, Field::None, "key-right");
    case KeyWrong:
        return row(Red, Field::AppKey, "key-wrong");
    case KeyUnusable:
        return row(Red, Field::AppKey, "key-unusable");
    case AllowanceLeft:
        return row(Green, Field::None, "allowance-left");
    case AllowanceLow:
        return row(Amber, Field::None, "allowance-low");
    case AllowanceUsedUp:
        return row(Red, Field::None, "allowance-used-up");
    case AllowanceUnknown:
        return row(Green, Field::None, "allowance-unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

DoctorVerdict doctorVerdictOf(DoctorFinding finding)
{
    return entryOf(finding).verdict;
}

DoctorField fieldOf(DoctorFinding finding)
{
    return entryOf(finding).field;
}

QLatin1StringView nameOf(DoctorFinding finding)
{
    return entryOf(finding).name;
}

QLatin1StringView nameOf(DoctorCheck value)
{
    switch (value) {
    case DoctorCheck::Address:
        return QLatin1StringView("address");
    case DoctorCheck::Proxy:
        return QLatin1StringView("proxy");
    case DoctorCheck::Name:
        return QLatin1StringView("name");
    case DoctorCheck::Port:
        return QLatin1StringView("port");
    case DoctorCheck::Tls:
        return QLatin1StringView("tls");
    case DoctorCheck::Http:
        return QLatin1StringView("http");
    case DoctorCheck::Clock:
        return QLatin1StringView("clock");
    case DoctorCheck::Service:
        return QLatin1StringView("service");
    case DoctorCheck::AppId:
        return QLatin1StringView("app-id");
    case DoctorCheck::AppKey:
        return QLatin1StringView("app-key");
    case DoctorCheck::Allowance:
        return QLatin1StringView("allowance");
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(DoctorVerdict value)
{
    switch (value) {
    case DoctorVerdict::Green:
        return QLatin1StringView("green");
    case DoctorVerdict::Amber:
        return QLatin1StringView("amber");
    case DoctorVerdict::Red:
        return QLatin1StringView("red");
    case DoctorVerdict::NotReached:
        return QLatin1StringView("not-reached");
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(DoctorField value)
{
    switch (value) {
    case DoctorField::None:
        return QLatin1StringView("none");
    case DoctorField::Address:
        return QLatin1StringView("address");
    case DoctorField::AppId:
        return QLatin1StringView("app-id");
    case DoctorField::AppKey:
        return QLatin1StringView("app-key");
    case DoctorField::Clock:
        return QLatin1StringView("clock");
    case DoctorField::Proxy:
        return QLatin1StringView("proxy");
    case DoctorField::Authority:
        return QLatin1StringView("authority");
    }
    Q_UNREACHABLE();
}

} // namespace desk

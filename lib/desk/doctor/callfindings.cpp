// SPDX-License-Identifier: MIT
#include <desk/doctor/callfindings.h>

namespace desk {
namespace {

using kybio::Fault;
using kybio::FaultCause;

DoctorFinding statusFinding(int status)
{
    switch (status) {
    case 401:
    case 403:
        return DoctorFinding::AccessRefused;
    case 404:
    case 405:
    case 410:
        return DoctorFinding::WrongPath;
    case 408:
    case 429:
        return DoctorFinding::ServiceBusy;
    default:
        return status >= 500 && status <= 599 ? DoctorFinding::ServiceTrouble : DoctorFinding::NotTheService;
    }
}

/// The meaning of the codes: PROTOCOL.md, section 3.
CallFindings refusal(const Fault &fault)
{
    using enum DoctorFinding;
    switch (fault.serviceCode.value_or(-1)) {
    case 1031: // whether the app ID is right, nobody has looked
        return {.service = SignatureLost};
    case 1032: // to compare signatures it must have found the key of the app ID
        return {.service = ServiceAnswers, .appId = AppIdKnown, .appKey = KeyWrong};
    case 1034:
        return {.service = ServiceAnswers, .appId = AppIdUnknown};
    case 0:
    case 1033:
        return {.service = Undecided};
    case 9001:
        return {.service = OutsideHours};
    case 9002:
    case 9004:
        return {.service = ProgramTooOld};
    case 9003:
        return {.service = NotUnderstood};
    default:
        return {.service = RefusedOtherwise};
    }
}

CallFindings read(const Fault &fault)
{
    using enum DoctorFinding;
    switch (fault.cause) {
    case FaultCause::RefusedByService:
        return refusal(fault);
    case FaultCause::QuotaExhausted: // it counts per app ID: known. Whether it looked at the signature first is not known.
        return {.service = ServiceAnswers, .appId = AppIdKnown, .usedUp = true};
    case FaultCause::HttpStatus:
        return {.service = statusFinding(fault.httpStatus)};
    case FaultCause::Redirected:
        return {.service = ServiceMoved};
    case FaultCause::WebPage:
        return {.service = WebPage};
    case FaultCause::NotJson:
    case FaultCause::NotThisService:
    case FaultCause::BadCompression:
    case FaultCause::ReplyTooLarge:
    case FaultCause::InternalError:
        return {.service = NotTheService};
    case FaultCause::SignatureMismatch:
        return {.service = AnswerAltered};
    case FaultCause::Cancelled: // the manager went away
        return {.service = Cancelled, .appId = Cancelled, .appKey = Cancelled};
    case FaultCause::NotConfigured:
    case FaultCause::InvalidNumber:
        return {};
    case FaultCause::HostNotFound:
    case FaultCause::ConnectionRefused:
    case FaultCause::NetworkDown:
    case FaultCause::ConnectionClosed:
    case FaultCause::DeadlinePassed:
    case FaultCause::ProxyUnreachable:
    case FaultCause::ProxyNotFound:
    case FaultCause::ProxyNeedsSignIn:
    case FaultCause::NetworkFailed:
    case FaultCause::CertificateExpired:
    case FaultCause::CertificateNotYetValid:
    case FaultCause::CertificateWrongHost:
    case FaultCause::CertificateUntrusted:
    case FaultCause::CertificateWrongPurpose:
    case FaultCause::CertificateTooLarge:
    case FaultCause::CertificateWeak:
    case FaultCause::ClientCertificateDemanded:
    case FaultCause::HandshakeRefused:
    case FaultCause::HandshakeFailed:
        return {.service = connectionFinding(fault.cause)};
    }
    Q_UNREACHABLE();
}

} // namespace

CallFindings readCall(const kybio::Result<kybio::Member> &result)
{
    if (result)
        return {.service = DoctorFinding::ServiceAnswers, .appId = DoctorFinding::AppIdKnown, .appKey = DoctorFinding::KeyRight};
    const Fault &fault = result.error();
    CallFindings findings = read(fault);
    if (fault.httpStatus != 0)
        findings.facts.httpStatus = fault.httpStatus;
    findings.facts.serviceCode = fault.serviceCode;
    findings.facts.messages = fault.messages;
    findings.facts.faultCode = fault.code();
    findings.facts.details = fault.details;
    return findings;
}

DoctorFinding connectionFinding(FaultCause cause)
{
    switch (cause) {
    case FaultCause::CertificateExpired:
        return DoctorFinding::CertificateExpired;
    case FaultCause::CertificateNotYetValid:
        return DoctorFinding::CertificateNotYetValid;
    case FaultCause::CertificateWrongHost:
        return DoctorFinding::CertificateWrongHost;
    case FaultCause::CertificateUntrusted:
        return DoctorFinding::CertificateUntrusted;
    case FaultCause::CertificateWrongPurpose:
        return DoctorFinding::CertificateWrongPurpose;
    case FaultCause::CertificateTooLarge:
        return DoctorFinding::CertificateTooLarge;
    case FaultCause::CertificateWeak:
        return DoctorFinding::CertificateWeak;
    case FaultCause::ClientCertificateDemanded:
        return DoctorFinding::ClientCertificateDemanded;
    case FaultCause::HandshakeRefused:
        return DoctorFinding::HandshakeRefused;
    case FaultCause::HandshakeFailed:
        return DoctorFinding::HandshakeFailed;
    case FaultCause::ProxyUnreachable:
        return DoctorFinding::ProxyUnreachable;
    case FaultCause::ProxyNotFound:
        return DoctorFinding::ProxyNotFound;
    case FaultCause::ProxyNeedsSignIn:
        return DoctorFinding::ProxyNeedsSignIn;
    case FaultCause::HostNotFound:
        return DoctorFinding::NameNotFound;
    case FaultCause::ConnectionRefused:
        return DoctorFinding::PortRefused;
    case FaultCause::NetworkDown:
        return DoctorFinding::NetworkDown;
    case FaultCause::DeadlinePassed:
        return DoctorFinding::ServiceTimedOut;
    case FaultCause::ConnectionClosed:
    case FaultCause::NetworkFailed:
    case FaultCause::NotConfigured:
    case FaultCause::InvalidNumber:
    case FaultCause::Redirected:
    case FaultCause::HttpStatus:
    case FaultCause::NotJson:
    case FaultCause::NotThisService:
    case FaultCause::SignatureMismatch:
    case FaultCause::BadCompression:
    case FaultCause::WebPage:
    case FaultCause::ReplyTooLarge:
    case FaultCause::InternalError:
    case FaultCause::RefusedByService:
    case FaultCause::QuotaExhausted:
    case FaultCause::Cancelled:
        return DoctorFinding::ConnectionLost;
    }
    Q_UNREACHABLE();
}

} // namespace desk

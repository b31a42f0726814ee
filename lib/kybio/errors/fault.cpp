// SPDX-License-Identifier: MIT
#include <kybio/errors/fault.h>

using namespace Qt::StringLiterals;

namespace kybio {

FaultKind kindOf(FaultCause cause)
{
    switch (cause) {
    case FaultCause::NotConfigured:
        return FaultKind::NotConfigured;
    case FaultCause::InvalidNumber:
        return FaultKind::InvalidNumber;
    case FaultCause::HostNotFound:
    case FaultCause::ConnectionRefused:
    case FaultCause::NetworkDown:
    case FaultCause::ConnectionClosed:
    case FaultCause::ProxyUnreachable:
    case FaultCause::ProxyNotFound:
    case FaultCause::ProxyNeedsSignIn:
    case FaultCause::NetworkFailed:
        return FaultKind::Unreachable;
    case FaultCause::DeadlinePassed:
        return FaultKind::TimedOut;
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
        return FaultKind::Insecure;
    case FaultCause::Redirected:
        return FaultKind::Redirected;
    case FaultCause::HttpStatus:
        return FaultKind::HttpStatus;
    case FaultCause::NotJson:
    case FaultCause::NotThisService:
    case FaultCause::SignatureMismatch:
    case FaultCause::BadCompression:
    case FaultCause::WebPage:
    case FaultCause::InternalError:
        return FaultKind::BadReply;
    case FaultCause::ReplyTooLarge:
        return FaultKind::TooLarge;
    case FaultCause::RefusedByService:
        return FaultKind::Refused;
    case FaultCause::QuotaExhausted:
        return FaultKind::QuotaExhausted;
    case FaultCause::Cancelled:
        return FaultKind::Cancelled;
    }
    Q_UNREACHABLE();
}

QLatin1StringView kindName(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotConfigured:
        return "not-configured"_L1;
    case FaultKind::InvalidNumber:
        return "invalid-number"_L1;
    case FaultKind::Unreachable:
        return "unreachable"_L1;
    case FaultKind::TimedOut:
        return "timed-out"_L1;
    case FaultKind::Insecure:
        return "insecure"_L1;
    case FaultKind::Redirected:
        return "redirected"_L1;
    case FaultKind::HttpStatus:
        return "http-status"_L1;
    case FaultKind::BadReply:
        return "bad-reply"_L1;
    case FaultKind::TooLarge:
        return "too-large"_L1;
    case FaultKind::Refused:
        return "refused"_L1;
    case FaultKind::QuotaExhausted:
        return "quota-exhausted"_L1;
    case FaultKind::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

FaultKind Fault::kind() const
{
    return kindOf(cause);
}

QString Fault::code() const
{
    switch (cause) {
    case FaultCause::NotConfigured:
        return u"SET-01"_s;
    case FaultCause::InvalidNumber:
        return u"NUM-01"_s;
    case FaultCause::HostNotFound:
        return u"NET-01"_s;
    case FaultCause::ConnectionRefused:
        return u"NET-02"_s;
    case FaultCause::NetworkDown:
        return u"NET-03"_s;
    case FaultCause::ConnectionClosed:
        return u"NET-04"_s;
    case FaultCause::DeadlinePassed:
        return u"NET-05"_s;
    case FaultCause::ProxyUnreachable:
        return u"NET-06"_s;
    case FaultCause::ProxyNeedsSignIn:
        return u"NET-07"_s;
    case FaultCause::NetworkFailed:
        return u"NET-08"_s;
    case FaultCause::ProxyNotFound:
        return u"NET-09"_s;
    case FaultCause::CertificateExpired:
        return u"TLS-01"_s;
    case FaultCause::CertificateNotYetValid:
        return u"TLS-02"_s;
    case FaultCause::CertificateWrongHost:
        return u"TLS-03"_s;
    case FaultCause::CertificateUntrusted:
        return u"TLS-04"_s;
    case FaultCause::CertificateWeak:
        return u"TLS-05"_s;
    case FaultCause::ClientCertificateDemanded:
        return u"TLS-06"_s;
    case FaultCause::HandshakeFailed:
        return u"TLS-07"_s;
    case FaultCause::CertificateTooLarge:
        return u"TLS-08"_s;
    case FaultCause::CertificateWrongPurpose:
        return u"TLS-09"_s;
    case FaultCause::HandshakeRefused:
        return u"TLS-10"_s;
    case FaultCause::Redirected:
    case FaultCause::HttpStatus:
        return u"HTTP-%1"_s.arg(httpStatus);
    case FaultCause::NotJson:
        return u"ANS-01"_s;
    case FaultCause::NotThisService:
        return u"ANS-02"_s;
    case FaultCause::SignatureMismatch:
        return u"ANS-03"_s;
    case FaultCause::BadCompression:
        return u"ANS-04"_s;
    case FaultCause::WebPage:
        return u"ANS-05"_s;
    case FaultCause::ReplyTooLarge:
        return u"ANS-06"_s;
    case FaultCause::InternalError:
        return u"ANS-09"_s;
    case FaultCause::RefusedByService:
        return serviceCode ? u"SVC-%1"_s.arg(*serviceCode) : u"SVC"_s;
    case FaultCause::QuotaExhausted:
        return u"SVC-QUOTA"_s;
    case FaultCause::Cancelled:
        return u"CAN-01"_s;
    }
    Q_UNREACHABLE();
}

Fault Fault::because(FaultCause cause, const QString &details)
{
    Fault fault;
    fault.cause = cause;
    fault.details = details;
    return fault;
}

} // namespace kybio

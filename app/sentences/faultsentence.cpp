// SPDX-License-Identifier: MIT
#include <sentences/faultsentence.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace sentences {
namespace {

using kybio::Fault;
using kybio::FaultCause;

constexpr qsizetype longestServiceText = 200;

bool isOneOf(std::optional<qint64> code, std::initializer_list<qint64> codes)
{
    return code && std::find(codes.begin(), codes.end(), *code) != codes.end();
}

class Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)

public:
    static Sentence http(const Fault &fault);
    static Sentence refused(const Fault &fault);
    static Sentence of(const Fault &fault, std::chrono::seconds deadline);
};

Sentence Faults::http(const Fault &fault)
{
    switch (fault.httpStatus) {
    case 401:
    case 403:
        return {tr("The service refused the app ID or key"), tr("Check the app ID and the app key in the settings.")};
    case 404:
    case 405:
    case 410:
        return {tr("The server address is wrong"),
                tr("A server answered, but not the member service. Check the server address in the settings.")};
    case 408:
    case 429:
        return {tr("The service is busy"),
                fault.retryAfterSeconds ? tr("Try again in %n seconds.", nullptr, *fault.retryAfterSeconds)
                                        : tr("Wait a little, then try again.")};
    case 511: // Network Authentication Required: what a captive portal should say
        return {tr("A web page came instead of an answer"),
                tr("Perhaps a network sign-in page: open a browser and sign in. Or check the server address.")};
    default:
        break;
    }
    if (fault.httpStatus < 200) // a note ahead of an answer, which Qt 6.4 takes for the answer
        return {tr("No complete answer"),
                tr("Something on the way sent a note ahead of the answer and nothing else. Ask whoever runs the network.")};
    if (fault.httpStatus >= 500 && fault.httpStatus <= 599)
        return {tr("The service has a problem"), tr("The problem is not in this shop. Wait a little, then try again.")};
    return {tr("Unexpected answer"), tr("The server gave an answer that this program does not know. Check the server address.")};
}

Sentence Faults::refused(const Fault &fault)
{
    switch (fault.serviceCode.value_or(-1)) {
    case 1031:
        return {tr("The signature did not arrive"),
                tr("Something between this computer and the service removes it. Ask whoever runs the network.")};
    case 1032:
        return {tr("The app key is wrong"), tr("Copy the app key from KYBIO again and paste it into the settings.")};
    case 1034:
        return {tr("The app ID is not known"), tr("Check the app ID and the server address in the settings.")};
    case 9001:
        return {tr("Not allowed at this time"),
                tr("The service answers only at certain times. Check this computer's clock too.")};
    case 9002:
    case 9004:
        return {tr("This program is too old"), tr("The service asks for a newer version. Update Member Desk.")};
    case 9003:
        return {tr("The service did not understand the question"), tr("Check the number, then try again.")};
    case 0:
    case 1033:
        return {tr("The service could not answer"), tr("Try again.")};
    default:
        return {tr("The service refused"), tr("Its reason stands under Details. Try again, or ask whoever set this up.")};
    }
}

Sentence Faults::of(const Fault &fault, std::chrono::seconds deadline)
{
    switch (fault.cause) {
    case FaultCause::NotConfigured:
        return {tr("Not set up yet"), tr("Enter server address, app ID and app key in the settings.")};
    case FaultCause::InvalidNumber:
        return {tr("Not a member number"), tr("Check the number, then try again.")};
    case FaultCause::HostNotFound:
        return {tr("Server name not found"), tr("Check the network, and the server address in the settings. Then try again.")};
    case FaultCause::ConnectionRefused:
        return {tr("The server does not accept connections"),
                tr("Check the server address and port in the settings, or try again later.")};
    case FaultCause::NetworkDown:
        return {tr("No network"), tr("Check the cable or Wi-Fi of this computer, then try again.")};
    case FaultCause::ConnectionClosed:
        return {tr("The service closed the connection"), tr("No complete answer came. Try again.")};
    case FaultCause::DeadlinePassed:
        return {tr("No answer from the service"),
                tr("It did not answer within %n seconds (timeout). Check the network, then try again.", nullptr,
                   static_cast<int>(deadline.count()))};
    case FaultCause::ProxyUnreachable:
        return {tr("The proxy does not answer"),
                tr("This computer goes through a proxy that cannot be reached. Ask whoever runs the network.")};
    case FaultCause::ProxyNotFound:
        return {tr("The proxy was not found"),
                tr("Nobody knows this computer's proxy by its name, or the proxy does not know the server. Check the proxy "
                   "setting.")};
    case FaultCause::ProxyNeedsSignIn:
        return {tr("The proxy needs a sign-in"),
                tr("Its user name and password are missing or wrong. Give them in the settings: More, Proxy, Custom.")};
    case FaultCause::NetworkFailed:
        return {tr("The connection failed"), tr("Check the network, then try again.")};
    case FaultCause::CertificateExpired:
        return {tr("The server's certificate has expired"),
                tr("Check this computer's clock. If it is right, ask whoever runs the server.")};
    case FaultCause::CertificateNotYetValid:
        return {tr("The server's certificate is not valid yet"), tr("Check this computer's clock: it may be behind.")};
    case FaultCause::CertificateWrongHost:
        return {tr("This is another server"),
                tr("Its certificate is for another name. Check the server address in the settings.")};
    case FaultCause::CertificateUntrusted:
        return {tr("The server cannot be trusted"),
                tr("This computer does not trust its certificate. Ask whoever runs the network. Nothing was sent.")};
    case FaultCause::CertificateWrongPurpose:
        return {tr("The server shows the wrong certificate"),
                tr("It is not for servers. The connection would not be safe. Ask whoever runs the server. Nothing was sent.")};
    case FaultCause::CertificateTooLarge:
        return {tr("The server's certificate is too large"),
                tr("This computer does not read one of that length. Ask whoever runs the server. Nothing was sent.")};
    case FaultCause::CertificateWeak:
        return {tr("The server's certificate is too weak"),
                tr("The connection would not be safe. Ask whoever runs the server. Nothing was sent.")};
    case FaultCause::ClientCertificateDemanded:
        return {tr("The server demands a certificate"),
                tr("It asks this computer to prove itself, which the member service never does. Check the server address.")};
    case FaultCause::HandshakeRefused:
        return {tr("The server refused a safe connection"),
                tr("It may want a certificate of this computer, or its own cannot be used. Check the server address.")};
    case FaultCause::HandshakeFailed:
        return {tr("No safe connection"),
                tr("The server does not speak a safe protocol here. Check the server address and port in the settings.")};
    case FaultCause::Redirected:
        return {tr("The server has moved"),
                tr("It points elsewhere, perhaps to a network sign-in page. Check the server address in the settings.")};
    case FaultCause::HttpStatus:
        return http(fault);
    case FaultCause::NotJson:
        return {tr("Unreadable answer"), tr("The answer was cut or damaged. Try again.")};
    case FaultCause::NotThisService:
        return {tr("Not an answer of the member service"),
                tr("Something else answered. Check the server address in the settings.")};
    case FaultCause::SignatureMismatch:
        return {tr("The answer may have been changed"),
                tr("Its signature does not match, so it is not shown. Check the app key, then try again.")};
    case FaultCause::BadCompression:
        return {tr("Unreadable answer"), tr("The answer arrived damaged. Try again.")};
    case FaultCause::WebPage:
        return {tr("A web page came instead of an answer"),
                tr("Perhaps a network sign-in page: open a browser and sign in. Or check the server address.")};
    case FaultCause::ReplyTooLarge:
        return {tr("The answer was too large"), tr("A member is never that long. Check the server address in the settings.")};
    case FaultCause::InternalError:
        return {tr("The answer could not be read"),
                tr("Something went wrong inside this program. Try again. If it happens again, tell your support the code.")};
    case FaultCause::RefusedByService:
        return refused(fault);
    case FaultCause::QuotaExhausted:
        return {tr("Today's calls are used up"), tr("The service counts calls per day. It starts again at midnight.")};
    case FaultCause::Cancelled:
        return {tr("Cancelled"), tr("Press Enter to ask again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

Sentence faultSentence(const Fault &fault, std::chrono::seconds deadline)
{
    return Faults::of(fault, deadline);
}

QStringList faultDetails(const Fault &fault)
{
    QStringList lines{fault.code() + u' ' + kybio::kindName(fault.kind())};
    if (fault.httpStatus != 0)
        lines << u"HTTP %1"_s.arg(fault.httpStatus);
    if (fault.serviceCode)
        lines << u"errorCode %1"_s.arg(*fault.serviceCode);
    for (const QString &message : fault.messages)
        lines << desk::cut(desk::singleLine(message), longestServiceText);
    lines << desk::cut(desk::singleLine(fault.details), longestServiceText);
    lines.removeAll(QString());
    return lines;
}

bool leadsToSettings(const Fault &fault)
{
    switch (fault.cause) {
    case FaultCause::NotConfigured:
    case FaultCause::HostNotFound:
    case FaultCause::ConnectionRefused:
    case FaultCause::CertificateWrongHost:
    case FaultCause::ProxyNotFound:
    case FaultCause::ProxyNeedsSignIn:
    case FaultCause::HandshakeRefused:
    case FaultCause::HandshakeFailed:
    case FaultCause::Redirected:
    case FaultCause::NotThisService:
    case FaultCause::SignatureMismatch:
    case FaultCause::WebPage:
    case FaultCause::ReplyTooLarge:
        return true;
    case FaultCause::HttpStatus:
        return fault.httpStatus >= 200 && fault.httpStatus < 500 && fault.httpStatus != 408 && fault.httpStatus != 429;
    case FaultCause::RefusedByService:
        return isOneOf(fault.serviceCode, {1032, 1034});
    case FaultCause::InvalidNumber:
    case FaultCause::NetworkDown:
    case FaultCause::ConnectionClosed:
    case FaultCause::DeadlinePassed:
    case FaultCause::ProxyUnreachable:
    case FaultCause::NetworkFailed:
    case FaultCause::CertificateExpired:
    case FaultCause::CertificateNotYetValid:
    case FaultCause::CertificateUntrusted:
    case FaultCause::CertificateWrongPurpose:
    case FaultCause::CertificateTooLarge:
    case FaultCause::CertificateWeak:
    case FaultCause::ClientCertificateDemanded:
    case FaultCause::NotJson:
    case FaultCause::BadCompression:
    case FaultCause::InternalError:
    case FaultCause::QuotaExhausted:
    case FaultCause::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool leadsToDoctor(const Fault &fault)
{
    switch (fault.kind()) {
    case kybio::FaultKind::NotConfigured:
    case kybio::FaultKind::Unreachable:
    case kybio::FaultKind::TimedOut:
    case kybio::FaultKind::Insecure:
    case kybio::FaultKind::Redirected:
        return true;
    case kybio::FaultKind::HttpStatus:
    case kybio::FaultKind::BadReply:
        return leadsToSettings(fault); // perhaps the address
    case kybio::FaultKind::Refused:
        return isOneOf(fault.serviceCode, {1031, 1032, 1034});
    case kybio::FaultKind::InvalidNumber:
    case kybio::FaultKind::TooLarge:
    case kybio::FaultKind::QuotaExhausted:
    case kybio::FaultKind::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace sentences

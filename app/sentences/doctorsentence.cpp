// SPDX-License-Identifier: MIT
#include <sentences/doctorsentence.h>

#include <sentences/refusalsentence.h>
#include <sentences/standingsentence.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace sentences {
namespace {

using desk::DoctorCheck;
using desk::DoctorFacts;
using desk::DoctorFinding;
using desk::DoctorVerdict;

constexpr qint64 secondsInAMinute = 60;

class Doctors {
    Q_DECLARE_TR_FUNCTIONS(Doctors)

public:
    static QString check(DoctorCheck check);
    static QString verdict(DoctorVerdict verdict);
    static Sentence finding(DoctorFinding finding, const DoctorFacts &facts);
    static QString cost() { return tr("This check makes one call, which counts against today's calls."); }
    static QString clock(const DoctorFacts &facts);
    static Sentence certificate(DoctorFinding finding, const DoctorFacts &facts);
    static QString refusal(const DoctorFacts &facts);
};

QString Doctors::check(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Address:
        return tr("Server address");
    case DoctorCheck::Proxy:
        return tr("Proxy");
    case DoctorCheck::Name:
        return tr("Server name");
    case DoctorCheck::Port:
        return tr("Connection");
    case DoctorCheck::Tls:
        return tr("Safe connection");
    case DoctorCheck::Http:
        return tr("Answer of the server");
    case DoctorCheck::Clock:
        return tr("Clock of this computer");
    case DoctorCheck::Service:
        return tr("Member service");
    case DoctorCheck::AppId:
        return tr("App ID");
    case DoctorCheck::AppKey:
        return tr("App key");
    case DoctorCheck::Allowance:
        return tr("Calls left today");
    }
    Q_UNREACHABLE();
}

QString Doctors::verdict(DoctorVerdict verdict)
{
    switch (verdict) {
    case DoctorVerdict::Green:
        return tr("OK");
    case DoctorVerdict::Amber:
        return tr("CHECK");
    case DoctorVerdict::Red:
        return tr("WRONG");
    case DoctorVerdict::NotReached:
        return tr("not reached");
    }
    Q_UNREACHABLE();
}

QString Doctors::clock(const DoctorFacts &facts)
{
    const qint64 seconds = facts.clockAheadSeconds.value_or(0);
    const int minutes = static_cast<int>(std::abs(seconds) / secondsInAMinute);
    return seconds > 0 ? tr("It is %n minutes ahead of the server. Set the clock of this computer.", nullptr, minutes)
                       : tr("It is %n minutes behind the server. Set the clock of this computer.", nullptr, minutes);
}

/// With the names and dates that are known: who issued it and until when is what support asks first.
Sentence Doctors::certificate(DoctorFinding finding, const DoctorFacts &facts)
{
    constexpr qsizetype longestIssuer = 40;
    const QString issuer = desk::cut(desk::singleLine(facts.issuer), longestIssuer);
    const QLocale locale;
    const QString from = facts.validFrom ? longDate(facts.validFrom->toLocalTime().date(), locale) : QString();
    const QString until = facts.validUntil ? longDate(facts.validUntil->toLocalTime().date(), locale) : QString();
    const auto either = [](bool isKnown, const QString &known, const QString &otherwise) { return isKnown ? known : otherwise; };
    if (finding == DoctorFinding::TlsFine)
        return {tr("The server can be trusted"),
                either(!issuer.isEmpty() && !until.isEmpty(),
                       tr("It is issued by %1 and valid until %2. Nothing to do.").arg(issuer, until), tr("Nothing to do."))};
    if (finding == DoctorFinding::TlsExpiresSoon)
        return {tr("The server's certificate ends soon"),
                either(!until.isEmpty(), tr("It ends on %1. Tell whoever runs the server. It works until then.").arg(until),
                       tr("Tell whoever runs the server. It works until then."))};
    if (finding == DoctorFinding::CertificateExpired)
        return {tr("The server's certificate has expired"),
                either(!until.isEmpty(),
                       tr("It ended on %1. Check this computer's clock. If it is right, ask whoever runs the server.").arg(until),
                       tr("Check this computer's clock. If it is right, ask whoever runs the server."))};
    if (finding == DoctorFinding::CertificateNotYetValid)
        return {tr("The server's certificate is not valid yet"),
                either(!from.isEmpty(), tr("It begins on %1. Check this computer's clock: it may be behind.").arg(from),
                       tr("Check this computer's clock: it may be behind."))};
    return {
        tr("The server cannot be trusted"),
        either(
            !issuer.isEmpty(),
            tr("This computer does not trust its issuer, %1. Ask whoever runs the network for its authority file.").arg(issuer),
            tr("This computer does not trust its certificate. Ask whoever runs the network for its authority file."))};
}

QString Doctors::refusal(const DoctorFacts &facts)
{
    if (facts.addressFault)
        return addressRefusal(*facts.addressFault);
    return facts.credentialsFault ? credentialsRefusal(*facts.credentialsFault) : tr("Check what was typed.");
}

Sentence Doctors::finding(DoctorFinding finding, const DoctorFacts &facts)
{
    switch (finding) {
    case DoctorFinding::Waiting:
        return {tr("Not looked at yet"), tr("Start a check.")};
    case DoctorFinding::NotReached:
        return {tr("Not looked at"), tr("Mend what is wrong above, then check again.")};
    case DoctorFinding::Cancelled:
        return {tr("Cancelled"), tr("Check again to see it.")};
    case DoctorFinding::NeedsCall:
        return {tr("Only a call can tell"), tr("Run the check that costs one call.")};
    case DoctorFinding::AddressFine:
        return {tr("The address is well-formed"), tr("Nothing to do.")};
    case DoctorFinding::AddressUnusable:
        return {tr("The address cannot be used"), refusal(facts)};
    case DoctorFinding::NoProxy:
        return {tr("No proxy is in use"), tr("Nothing to do.")};
    case DoctorFinding::ProxyUsed:
        return {tr("A proxy is in use"), tr("The connection goes through it. Nothing to do.")};
    case DoctorFinding::ProxyNotFound:
        return {tr("The proxy was not found"), tr("Nobody knows its name. Check the proxy, or ask whoever runs the network.")};
    case DoctorFinding::ProxyUnreachable:
        return {tr("The proxy does not answer"), tr("Check the proxy, or ask whoever runs the network.")};
    case DoctorFinding::ProxyNeedsSignIn:
        return {tr("The proxy needs a sign-in"),
                tr("Its user name and password are missing or wrong. Give them in the settings: More, Proxy, Custom.")};
    case DoctorFinding::NameFound:
        return {tr("The name was found"), tr("Nothing to do.")};
    case DoctorFinding::NameNotNeeded:
        return {tr("The address holds numbers, no name"), tr("Nothing to do.")};
    case DoctorFinding::NameNotFound:
        return {tr("The server name was not found"), tr("Check the server address for a typing mistake, and the network.")};
    case DoctorFinding::NameTimedOut:
        return {tr("Nobody answered about the server name"), tr("Check the network. If others work, check the server address.")};
    case DoctorFinding::PortAnswers:
        return {tr("The connection is accepted"), tr("Nothing to do.")};
    case DoctorFinding::PortRefused:
        return {tr("The server does not accept connections"), tr("Check the port in the server address.")};
    case DoctorFinding::PortTimedOut:
        return {tr("The server does not answer"), tr("Check the server address and port. A firewall may be in the way.")};
    case DoctorFinding::NetworkDown:
        return {tr("No network"), tr("Check the cable or Wi-Fi of this computer.")};
    case DoctorFinding::ConnectionFailed:
        return {tr("The connection failed"), tr("Check the network and the server address.")};
    case DoctorFinding::TlsFine:
    case DoctorFinding::TlsExpiresSoon:
    case DoctorFinding::CertificateExpired:
    case DoctorFinding::CertificateNotYetValid:
    case DoctorFinding::CertificateUntrusted:
        return certificate(finding, facts);
    case DoctorFinding::TlsNotNeeded:
        return {tr("The server is on this computer"), tr("Nothing leaves this computer. Nothing to do.")};
    case DoctorFinding::TlsMissing:
        return {tr("The connection is not protected"),
                tr("Others on the network can read it. Ask for an address with https://.")};
    case DoctorFinding::TlsTimedOut:
        return {tr("No safe connection came about"), tr("The server kept silent. Check the server address and port.")};
    case DoctorFinding::CertificateWrongHost:
        return {tr("The certificate is for another server"), tr("Check the server address for a typing mistake.")};
    case DoctorFinding::CertificateWrongPurpose:
        return {tr("The server shows the wrong certificate"), tr("It is not for servers. Ask whoever runs the server.")};
    case DoctorFinding::CertificateTooLarge:
        return {tr("The server's certificate is too large"), tr("Ask whoever runs the server.")};
    case DoctorFinding::CertificateWeak:
        return {tr("The server's certificate is too weak"), tr("Ask whoever runs the server.")};
    case DoctorFinding::ClientCertificateDemanded:
        return {tr("The server demands a certificate"), tr("The member service never does that. Check the server address.")};
    case DoctorFinding::HandshakeRefused:
        return {tr("The server refused a safe connection"),
                tr("It may want a certificate of this computer, or its own cannot be used. Check the server address.")};
    case DoctorFinding::HandshakeFailed:
        return {tr("No safe connection"),
                tr("The server does not speak a safe protocol here. Check the server address and port.")};
    case DoctorFinding::HttpAnswers:
        return {tr("The server answers"), tr("Nothing to do.")};
    case DoctorFinding::HttpTrouble:
        return {tr("The server reports a problem"), tr("The problem is not in this shop. Wait a little, then check again.")};
    case DoctorFinding::HttpTimedOut:
        return {tr("The server accepts, but keeps silent"), tr("Wait a little, then check again.")};
    case DoctorFinding::HttpFailed:
        return {tr("That is no web server"), tr("Something else answered. Check the server address and port.")};
    case DoctorFinding::ClockRight:
        return {tr("The clock is right"), tr("Nothing to do.")};
    case DoctorFinding::ClockOff:
        return {tr("The clock is wrong"), clock(facts)};
    case DoctorFinding::ClockUnknown:
        return {tr("The server did not tell its time"), tr("Compare this computer's clock with another one.")};
    case DoctorFinding::ClockRefused:
        return {tr("Refused because of the clock"), clock(facts)};
    case DoctorFinding::ServiceAnswers:
        return {tr("The member service answers"), tr("Nothing to do.")};
    case DoctorFinding::WrongPath:
        return {tr("The member service is not there"),
                tr("A server answered, but not the service. Check what follows the server name in the address.")};
    case DoctorFinding::AccessRefused:
        return {tr("The service refused the app ID or key"), tr("Check both in the settings.")};
    case DoctorFinding::ServiceBusy:
        return {tr("The service is busy"), tr("Wait a little, then check again.")};
    case DoctorFinding::ServiceTrouble:
        return {tr("The service has a problem"), tr("The problem is not in this shop. Wait a little, then check again.")};
    case DoctorFinding::ServiceMoved:
        return {tr("The server points elsewhere"), tr("Perhaps to a network sign-in page. Check the server address.")};
    case DoctorFinding::WebPage:
        return {tr("A web page came instead of an answer"),
                tr("Sign in to the network in a browser, or check the server address.")};
    case DoctorFinding::NotTheService:
        return {tr("Not an answer of the member service"), tr("Something else answered. Check the server address.")};
    case DoctorFinding::AnswerAltered:
        return {tr("The answer may have been changed"), tr("Its signature does not match. Check the app key.")};
    case DoctorFinding::ServiceTimedOut:
        return {tr("No answer from the service"), tr("Check the network, then check again.")};
    case DoctorFinding::ConnectionLost:
        return {tr("The connection was lost"), tr("No complete answer came. Check again.")};
    case DoctorFinding::SignatureLost:
        return {tr("The signature did not arrive"),
                tr("Something between this computer and the service removes it. Check the proxy, or ask whoever runs it.")};
    case DoctorFinding::OutsideHours:
        return {tr("Not allowed at this time"),
                tr("The service answers only at certain times. Check this computer's clock too.")};
    case DoctorFinding::ProgramTooOld:
        return {tr("This program is too old"), tr("The service asks for a newer version. Update Member Desk.")};
    case DoctorFinding::NotUnderstood:
        return {tr("The service did not understand"), tr("It answers, but app ID and key are not proved. Look up a member.")};
    case DoctorFinding::Undecided:
        return {tr("The service could not say"), tr("Check again.")};
    case DoctorFinding::RefusedOtherwise:
        return {tr("The service refused"), tr("Its reason stands under Details. Send the report to whoever set this up.")};
    case DoctorFinding::AppIdKnown:
        return {tr("The app ID is known"), tr("Nothing to do.")};
    case DoctorFinding::AppIdUnknown:
        return {tr("The app ID is not known"), tr("Check the app ID. If it is right, check the server address.")};
    case DoctorFinding::AppIdUnusable:
        return {tr("The app ID cannot be used"), refusal(facts)};
    case DoctorFinding::KeyRight:
        return {tr("The app key is right"), tr("Nothing to do.")};
    case DoctorFinding::KeyWrong:
        return {tr("The app key is wrong"), tr("Copy the app key from KYBIO again and paste it into the settings.")};
    case DoctorFinding::KeyUnusable:
        return {tr("The app key cannot be used"), refusal(facts)};
    case DoctorFinding::AllowanceLeft:
        return {tr("%1 of %2 calls used").arg(facts.used.value_or(0)).arg(facts.limit.value_or(0)), tr("Nothing to do.")};
    case DoctorFinding::AllowanceLow:
        return {tr("%1 of %2 calls used").arg(facts.used.value_or(0)).arg(facts.limit.value_or(0)),
                tr("Few are left today. They start again at midnight.")};
    case DoctorFinding::AllowanceUsedUp:
        return {tr("Today's calls are used up"), tr("The service counts calls per day. It starts again at midnight.")};
    case DoctorFinding::AllowanceUnknown:
        return {tr("Calls are still answered"), tr("Enter the daily limit in the settings to see how many are left.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString doctorCheckName(DoctorCheck check)
{
    return Doctors::check(check);
}

QString doctorVerdictWord(DoctorVerdict verdict)
{
    return Doctors::verdict(verdict);
}

Sentence doctorSentence(const desk::DoctorStep &step)
{
    return Doctors::finding(step.finding, step.facts);
}

QString doctorCostNotice()
{
    return Doctors::cost();
}

} // namespace sentences

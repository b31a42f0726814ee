// SPDX-License-Identifier: MIT
#include <sentences/refusalsentence.h>

#include <QCoreApplication>

namespace sentences {
namespace {

using kybio::AddressFault;
using kybio::CredentialsFault;
using kybio::NumberFault;

class Refusals {
    Q_DECLARE_TR_FUNCTIONS(Refusals)

public:
    static QString number(NumberFault fault);
    static QString address(AddressFault fault);
    static QString credentials(CredentialsFault fault);
};

QString Refusals::number(NumberFault fault)
{
    switch (fault) {
    case NumberFault::Empty:
        return tr("Scan or type a member number first.");
    case NumberFault::TooLong:
        return tr("The number is too long: at most %n characters.", nullptr, kybio::MemberNumber::maxLength);
    case NumberFault::ControlCharacter:
        return tr("The number holds a line break or another invisible character. Scan one card at a time.");
    case NumberFault::BrokenText:
        return tr("The number holds a broken character. Type it again.");
    }
    Q_UNREACHABLE();
}

QString Refusals::address(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return tr("The server address is missing.");
    case AddressFault::TooLong:
        return tr("The server address is too long.");
    case AddressFault::Blank:
        return tr("The server address holds a blank or an invisible character.");
    case AddressFault::Scheme:
        return tr("The server address must begin with https://.");
    case AddressFault::UserInfo:
        return tr("The server address must not hold a user name or password.");
    case AddressFault::QueryOrFragment:
        return tr("The server address must not hold a question mark or a number sign.");
    case AddressFault::Host:
        return tr("The server address holds no usable server name.");
    case AddressFault::Path:
        return tr("The server address holds a mistake after the server name, for example a percent sign of its own.");
    case AddressFault::ForeignLetters:
        return tr("The server address holds letters that can be mistaken for others. Use plain letters and digits.");
    case AddressFault::Port:
        return tr("The port in the server address must be a number from 1 to 65535.");
    case AddressFault::PlainHttp:
        return tr(
            "The server address must begin with https://: without it app ID, signature and members would travel unprotected.");
    }
    Q_UNREACHABLE();
}

QString Refusals::credentials(CredentialsFault fault)
{
    switch (fault) {
    case CredentialsFault::AppIdEmpty:
        return tr("The app ID is missing.");
    case CredentialsFault::AppIdTooLong:
        return tr("The app ID is too long.");
    case CredentialsFault::AppIdCharacter:
        return tr("The app ID holds a line break or another invisible character.");
    case CredentialsFault::AppKeyEmpty:
        return tr("The app key is missing.");
    case CredentialsFault::AppKeyTooLong:
        return tr("The app key is too long.");
    case CredentialsFault::AppKeyCharacter:
        return tr("The app key holds a line break or another invisible character.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString numberRefusal(NumberFault fault)
{
    return Refusals::number(fault);
}

QString addressRefusal(AddressFault fault)
{
    return Refusals::address(fault);
}

QString credentialsRefusal(CredentialsFault fault)
{
    return Refusals::credentials(fault);
}

} // namespace sentences

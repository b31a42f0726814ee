// SPDX-License-Identifier: MIT
#include <sentences/scansentence.h>

#include <sentences/refusalsentence.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

namespace sentences {
namespace {

class ScanTexts {
    Q_DECLARE_TR_FUNCTIONS(Refusal)

public:
    static Sentence wrongThing(desk::WrongThing thing)
    {
        switch (thing) {
        case desk::WrongThing::PaymentTrack:
            return {tr("This is a payment card"), tr("It was not sent and not kept. Ask for the member card.")};
        case desk::WrongThing::PaymentCard:
            return {tr("This looks like a payment card"),
                    tr("It was not sent and not kept. If it is a member number, type it again and press Ctrl+Enter.")};
        case desk::WrongThing::Url:
            return {tr("This is a web address"), tr("It was not sent. Scan the bar code with the member number.")};
        case desk::WrongThing::ContactCard:
            return {tr("This is a contact card"), tr("It was not sent. Scan the bar code with the member number.")};
        case desk::WrongThing::WifiCode:
            return {tr("This is the code of a Wi-Fi network"), tr("It was not sent. Scan the bar code with the member number.")};
        case desk::WrongThing::NricFin:
            return {tr("This looks like an identity number"),
                    tr("It was not sent. Ask for the member card. If it is a member number, press Ctrl+Enter.")};
        case desk::WrongThing::ProductEan:
            return {tr("This looks like the bar code of goods"), tr("It was not sent. Scan the member's card.")};
        }
        Q_UNREACHABLE();
    }

    static Sentence wrongLength(const desk::ScanRefusal &refusal, const desk::ScanRules &rules)
    {
        const QString found = tr("The number has %n characters.", nullptr, refusal.length);
        if (rules.minLength == rules.maxLength)
            return {tr("Not a member number"), found + u' ' + tr("This shop's have %n.", nullptr, rules.minLength)};
        return {tr("Not a member number"), found + u' ' + tr("Check the settings of this shop, or scan again.")};
    }

    static Sentence of(const desk::ScanRefusal &refusal, const desk::ScanRules &rules)
    {
        switch (refusal.problem) {
        case desk::ScanProblem::Empty:
            return {tr("Nothing was scanned"), numberRefusal(kybio::NumberFault::Empty)};
        case desk::ScanProblem::TooLong:
            return {tr("Not a member number"), numberRefusal(kybio::NumberFault::TooLong)};
        case desk::ScanProblem::ControlCharacter:
        case desk::ScanProblem::SeveralLines:
            return {tr("Not a member number"), numberRefusal(kybio::NumberFault::ControlCharacter)};
        case desk::ScanProblem::NumLockOff:
            return {tr("Num Lock is off"), tr("Press Num Lock, then scan or type the number again.")};
        case desk::ScanProblem::Commands:
            return {tr("Not a member number"),
                    tr("The scan held function keys or control characters. Scan the member's card again.")};
        case desk::ScanProblem::BrokenText:
            return {tr("Not a member number"), numberRefusal(kybio::NumberFault::BrokenText)};
        case desk::ScanProblem::CardNotRead:
            return {tr("The card was not read"), tr("The reader could not read the card. Swipe it again.")};
        case desk::ScanProblem::TracksDiffer:
            return {tr("The card holds two numbers"), tr("Swipe it again, or type the number that is printed on it.")};
        case desk::ScanProblem::WrongLength:
            return wrongLength(refusal, rules);
        case desk::ScanProblem::NotAPhone:
            return {tr("Not a phone number"),
                    tr("A phone has 6 to 15 digits, perhaps with + in front. Check it, then try again.")};
        case desk::ScanProblem::WrongThing:
            return wrongThing(*refusal.thing);
        }
        Q_UNREACHABLE();
    }

    static QString changed(const QList<desk::ScanChange> &changes, const QString &number)
    {
        for (const desk::ScanChange change : changes) {
            if (change == desk::ScanChange::InvisibleRemoved)
                return tr("Invisible characters were removed. Asked for %1.").arg(number);
            if (change == desk::ScanChange::FullWidthFolded || change == desk::ScanChange::ArabicDigitsFolded)
                return tr("Wide or foreign digits were read as plain ones. Asked for %1.").arg(number);
        }
        return {};
    }
};

} // namespace

Sentence scanRefusal(const desk::ScanRefusal &refusal, const desk::ScanRules &rules)
{
    return ScanTexts::of(refusal, rules);
}

QString scanChanges(const QList<desk::ScanChange> &changes, const QString &number)
{
    return ScanTexts::changed(changes, desk::singleLine(number));
}

} // namespace sentences

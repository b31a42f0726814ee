// SPDX-License-Identifier: MIT
#include <desktop/settings/scannertexts.h>

#include <desk/text/displaytext.h>

#include <QCoreApplication>

namespace desktop {
namespace {

class ScannerTexts {
    Q_DECLARE_TR_FUNCTIONS(ScannerTexts)
};

} // namespace

QString findingText(desk::ScanFinding finding)
{
    switch (finding) {
    case desk::ScanFinding::FullWidth:
        return ScannerTexts::tr("Full-width characters came: an input method is at work. Switch it to English.");
    case desk::ScanFinding::LostZeros:
        return ScannerTexts::tr("The zeros at the beginning are lost. Set the scanner to send all digits, as text.");
    case desk::ScanFinding::FullAscii:
        return ScannerTexts::tr("Code 39 came in its other form: turn “Code 39 Full ASCII” on in the scanner, or off.");
    case desk::ScanFinding::OtherNotation:
        return ScannerTexts::tr(
            "This is the card's number in another form (decimal, hexadecimal or reversed). Set the reader to send "
            "it as printed.");
    case desk::ScanFinding::SentTwice:
        return ScannerTexts::tr("The number came twice. Scan once; if it comes twice again, set the scanner to send it once.");
    case desk::ScanFinding::LetterCase:
        return ScannerTexts::tr("Capital and small letters are exchanged: switch Caps Lock off, here and in the scanner.");
    case desk::ScanFinding::Doubled:
        return ScannerTexts::tr("Characters came twice. Set a longer pause between characters in the scanner.");
    case desk::ScanFinding::OtherLayout:
        return ScannerTexts::tr("The scanner is set to another country's keyboard. Set it to the one of this computer.");
    case desk::ScanFinding::CheckDigit:
        return ScannerTexts::tr(
            "The last digit is the code's check digit, another one on each card: no rule can take it off. Set the "
            "scanner not to send it.");
    case desk::ScanFinding::LostCharacters:
        return ScannerTexts::tr("Characters are missing. Set a longer pause between characters in the scanner.");
    case desk::ScanFinding::Different:
        return ScannerTexts::tr("This is not the number that is printed. Is it the same card, and the right code on it?");
    case desk::ScanFinding::NeedsInsisting:
        return ScannerTexts::tr("The number looks like something else than a member's: it takes Ctrl+Enter each time.");
    case desk::ScanFinding::PrintedUnreadable:
        return ScannerTexts::tr("What you typed as printed on the card is no member number.");
    case desk::ScanFinding::Unreadable:
        return ScannerTexts::tr("This cannot be read as a member number.");
    case desk::ScanFinding::SmallLetters:
        return ScannerTexts::tr("All letters are small: Caps Lock may be on while the card has capitals.");
    case desk::ScanFinding::NoLeadingZero:
        return ScannerTexts::tr("It does not begin with 0. If the card does, the scanner drops zeros: check its settings.");
    }
    Q_UNREACHABLE();
}

QString rulesText(const desk::ScanRules &rules)
{
    const QString prefix = desk::singleLine(rules.prefix);
    const QString suffix = desk::singleLine(rules.suffix);
    if (!prefix.isEmpty() && !suffix.isEmpty())
        return ScannerTexts::tr("Rules: take off “%1” from the beginning and “%2” from the end, then exactly %n characters",
                                nullptr, rules.minLength)
            .arg(prefix, suffix);
    if (!prefix.isEmpty())
        return ScannerTexts::tr("Rules: take off “%1” from the beginning, then exactly %n characters", nullptr, rules.minLength)
            .arg(prefix);
    if (!suffix.isEmpty())
        return ScannerTexts::tr("Rules: take off “%1” from the end, then exactly %n characters", nullptr, rules.minLength)
            .arg(suffix);
    return ScannerTexts::tr("Rules: exactly %n characters, nothing taken off", nullptr, rules.minLength);
}

} // namespace desktop

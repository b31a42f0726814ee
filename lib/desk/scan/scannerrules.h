// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>

#include <QList>

#include <optional>

namespace desk {

/// What is wrong with a scan, by comparing the characters that came with what is printed on the card.
enum class ScanFinding {
    FullWidth,         ///< full-width characters: an input method was at work
    LostZeros,         ///< zeros at the beginning are missing
    LetterCase,        ///< letters in the other case: Caps Lock
    Doubled,           ///< characters came more than once
    OtherLayout,       ///< the scanner takes the keyboard to be another country's
    CheckDigit,        ///< the code's check digit stands behind the number; it differs from card to card
    LostCharacters,    ///< some characters are missing
    Different,         ///< something else than what is printed, and no reason is known
    NeedsInsisting,    ///< it can be read, but looks like a wrong thing: the cashier must insist each time
    PrintedUnreadable, ///< what was typed as printed is no member number
    Unreadable,        ///< nothing printed is known, and what came is no member number
    SmallLetters,      ///< nothing printed is known, and all letters are small: Caps Lock perhaps
    NoLeadingZero,     ///< nothing printed is known, and it is all digits and does not begin with 0
};

struct ScannerAdvice {
    QList<ScanFinding> findings; ///< in the order of the enum; empty: nothing is wrong
    /// With these readScan() makes exactly the printed number of what came. Nothing: no rule can, because a rule only takes
    /// off ends.
    std::optional<ScanRules> rules;

    friend bool operator==(const ScannerAdvice &, const ScannerAdvice &) = default;
};

/// What to do about a scanner. `came`: the characters as they arrived, without the end key. `printed`: what a person reads on
/// the card, or empty; then the number that came is taken for right.
[[nodiscard]] ScannerAdvice adviseScanner(const QString &came, const QString &printed);

} // namespace desk

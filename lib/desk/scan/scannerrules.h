// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>

#include <QList>

#include <optional>

namespace desk {

/// What can be wrong with a scan, as seen by comparing it with what is printed on the card.
enum class ScanFinding {
    FullWidth,         ///< full-width characters: an input method was at work
    LostZeros,         ///< zeros at the beginning are missing
    FullAscii,         ///< Code 39 in the other of its two ways: `+A` came for `a`, or `a` for `+A`
    LetterCase,        ///< letters in the other case: Caps Lock
    OtherNotation,     ///< the same RFID card in other digits (decimal, hexadecimal) or with its bytes the other way round
    SentTwice,         ///< the whole number came more than once
    Doubled,           ///< characters came more than once
    OtherLayout,       ///< the scanner is set to the keyboard of another country
    CheckDigit,        ///< the code's check digit stands behind the number; it differs from card to card
    LostCharacters,    ///< some characters are missing
    Different,         ///< not what is printed, for no known reason
    NeedsInsisting,    ///< it can be read, but looks like a wrong thing: the cashier must insist each time
    PrintedUnreadable, ///< what was typed as printed is no member number
    Unreadable,        ///< nothing printed is known, and what came is no member number
    SmallLetters,      ///< nothing printed is known, and all letters are small: Caps Lock perhaps
    NoLeadingZero,     ///< nothing printed is known, and it is all digits and does not begin with 0
};

struct ScannerAdvice {
    QList<ScanFinding> findings; ///< in the order of the enum; empty: nothing is wrong
    /// The rules with which readScan() makes exactly the printed number of what came. No value where no rules can: they only take
    /// off what is at the ends.
    std::optional<ScanRules> rules;

    friend bool operator==(const ScannerAdvice &, const ScannerAdvice &) = default;
};

/// What to do about a scanner. `came` is what arrived, without the key that ends a scan. `printed` is what a person reads on the
/// card; where it is empty, what came is taken to be right.
[[nodiscard]] ScannerAdvice adviseScanner(const QString &came, const QString &printed);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/wrongthing.h>
#include <kybio/model/membernumber.h>

#include <QList>

#include <tl/expected.hpp>

#include <optional>

namespace desk {

/// What a shop knows about its cards. The defaults change and refuse nothing.
struct ScanRules {
    static constexpr int maxAffixLength = 64; ///< of a prefix or suffix, in UTF-16 units; a longer one is not kept

    QString prefix;    ///< taken off once, where the text begins with it; letter case matters
    QString suffix;    ///< taken off once, where the text ends with it; letter case matters
    int minLength = 0; ///< of the number that remains, in characters; 0: not checked
    int maxLength = 0; ///< the same

    friend bool operator==(const ScanRules &, const ScanRules &) = default;
};

/// What was changed on the way from the keys to the number, so that it can be shown. Blanks at the ends and the line end are
/// taken off without a word.
enum class ScanChange {
    InvisibleRemoved,     ///< zero-width characters, bidi controls and the like
    FullWidthFolded,      ///< full-width digits or letters became ASCII
    ArabicDigitsFolded,   ///< Arabic-Indic or Persian digits became ASCII
    AimIdentifierRemoved, ///< `]C1` and its kind
    SentinelsRemoved,     ///< `%…?` and `;…?` of a magnetic stripe
    PrefixStripped,
    SuffixStripped,
};

/// A number that may be asked for.
struct ScannedNumber {
    kybio::MemberNumber number;
    QList<ScanChange> changes; ///< each at most once, in the order of the enum

    friend bool operator==(const ScannedNumber &, const ScannedNumber &) = default;
};

/// Why a text cannot be asked for.
enum class ScanProblem {
    Empty,            ///< there is no text, or nothing is left of it
    TooLong,          ///< more than kybio::MemberNumber::maxLength characters
    ControlCharacter, ///< a control character inside
    BrokenText,       ///< half of a surrogate pair
    SeveralLines,     ///< a line end or Tab inside: several scans in one
    CardNotRead,      ///< the card reader said that it could read no track (`%E?`)
    TracksDiffer,     ///< the tracks of one card hold different numbers
    WrongLength,      ///< shorter or longer than ScanRules allow
    NumLockOff,       ///< the keys of the number pad came, and no digits; readScan() never says it
    Commands,         ///< function keys or letters with Ctrl came between the characters; readScan() never says it
    NotAPhone,        ///< no phone, where one was to be asked for; readScan() never says it
    WrongThing,       ///< not a member's card; ScanRefusal::thing says what
};

/// A refusal. Holds nothing of the text: it may be a payment card's.
struct ScanRefusal {
    ScanProblem problem = ScanProblem::Empty;
    std::optional<WrongThing> thing; ///< has a value exactly where problem is WrongThing
    int length = 0;                  ///< the number's length in characters, where problem is WrongLength

    friend bool operator==(const ScanRefusal &, const ScanRefusal &) = default;
};

using ScanReading = tl::expected<ScannedNumber, ScanRefusal>;

/// Whether the cashier wants this text sent all the same. It lets through what mayInsist() allows, and nothing else.
enum class Insistence { No, Yes };

/// Turns what a scanner or a person typed into a member number.
///
/// In this order: invisible characters removed; full-width digits and letters and Arabic digits folded; outer blanks
/// trimmed (line ends, Tab and the ideographic space too); prefix, suffix, AIM identifier and track sentinels taken off.
/// Inside, nothing changes: no zero, repeat, blank, sign or letter case is ever lost. Only full-width sentinels and
/// brackets in their own places count as such; elsewhere signs stay as typed.
///
/// Several tracks must hold the same number; one that is empty or `E` (the reader's word for "not read") does not count.
/// Where a length is set, a prefix or suffix stays on a text that fits the length with it and not without it: it was
/// typed by hand and only begins or ends that way.
///
/// A payment card is refused as such before anything else is said about the text.
[[nodiscard]] ScanReading readScan(const QString &typed, const ScanRules &rules = {}, Insistence insistence = Insistence::No);

} // namespace desk

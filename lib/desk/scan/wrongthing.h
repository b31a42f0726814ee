// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace desk {

/// What was held before the scanner by mistake.
enum class WrongThing {
    PaymentTrack, ///< the magnetic stripe of a payment card: never sent, whoever insists
    PaymentCard,  ///< 13 to 19 digits with an issuer's prefix and a valid check digit
    Url,          ///< a web address or another link
    ContactCard,  ///< a business card as a code (vCard, MeCard)
    WifiCode,     ///< the code of a wireless network
    NricFin,      ///< an identity number of Singapore
    ProductEan,   ///< the bar code of goods; only ever a hint, see looksLikeProduct()
};

/// What the text looks like instead of a member number, or nothing. Outer blanks, letter case and full-width forms make
/// no difference. Payment cards are found anywhere in the text, also with their digits in groups; the others only where
/// they are the whole of it. Never says ProductEan: shops print member numbers as EAN too.
///
/// 13 digits that make a valid EAN-13 are not taken for a card. Of other numbers that begin as a payment card does and
/// have its length, one in ten has a valid check digit by chance; that is why the cashier may insist (mayInsist()).
[[nodiscard]] std::optional<WrongThing> wrongThing(QStringView typed);

/// An EAN-8, UPC-A or EAN-13 with a valid check digit. For a hint once nobody has the number, not before.
[[nodiscard]] bool looksLikeProduct(QStringView number);

/// Whether a person may say "send it all the same": anything but the stripe of a payment card.
[[nodiscard]] bool mayInsist(WrongThing thing);

/// Whether the text must be wiped from the screen and kept nowhere, not even in the list of lookups.
[[nodiscard]] bool mustBeForgotten(WrongThing thing);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>

#include <QString>

#include <tl/expected.hpp>

namespace desk {

enum class BillProblem {
    Empty,     ///< nothing typed yet, or no digit other than zero
    NoAmount,  ///< something else than digits and one decimal point
    Ambiguous, ///< `1,234`: a thousand and more, or one and a bit? Three digits behind a single separator can be both
};

/// The amount of a bill as people type it: digits with a point or a comma in front of the decimals, also the wide forms of an
/// input method. Blanks around it go. Never guessed: with a thousands separator it is a problem.
[[nodiscard]] tl::expected<kybio::Decimal, BillProblem> billOf(const QString &typed);

} // namespace desk

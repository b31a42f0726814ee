// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xlsx {

/// A text as a cell can hold it, in UTF-8: at most 32,000 characters, then an ellipsis; what XML has no place for is U+FFFD or
/// `?`; and what a spreadsheet would read as an escape (`_x0041_`) is written so that it stays as it is.
[[nodiscard]] QByteArray cellText(const QString &text);

struct CellNumber {
    double value = 0;
    int digitsBehindPoint = 0;
};
/// An amount as kybio::Decimal writes it, where a spreadsheet shows exactly these digits: it keeps 15. Nothing for others.
[[nodiscard]] std::optional<CellNumber> cellNumber(const QString &amount);

} // namespace xlsx

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/model/decimal.h>
#include <kybio/model/field.h>

#include <QByteArrayView>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace desk {

/// A member as it stood in an earlier export.
struct KeptMember {
    QString number; ///< as it stood there; never empty
    QString name;   ///< somebody's words: untrusted
    std::optional<qint64> uid;
    kybio::Field<kybio::Decimal> balance;
    kybio::Field<kybio::Decimal> point;
};

/// An earlier export, as far as it can be compared.
struct KeptList {
    std::vector<KeptMember> members; ///< each number once: the first
    int repeated = 0;                ///< lines whose number stands further up
    int ruined = 0;                  ///< lines whose number a spreadsheet has taken for an amount, or that have none
};

enum class KeptProblem {
    NoText,   ///< not UTF-8, UTF-16 or GB18030
    Workbook, ///< an Excel file: save it as CSV
    NoExport, ///< no line of titles with `number`, `balance` and `point`
};

/// Reads what CsvFile has written of memberColumns(), also where a spreadsheet has saved it again: with other separators, other
/// columns between, without quotes. A line of titles stands first. An amount that is none is unreadable, never zero.
[[nodiscard]] tl::expected<KeptList, KeptProblem> keptList(QByteArrayView bytes);

} // namespace desk

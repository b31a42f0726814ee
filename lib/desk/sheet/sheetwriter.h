// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace desk {

/// What a cell holds. Its text is exact, whatever a kind of file makes of it.
enum class CellKind {
    Text,   ///< somebody's words: untrusted, perhaps made to look like a formula
    Code,   ///< digits and letters that are no amount, such as a member number: zeros in front stay
    Amount, ///< as kybio::Decimal writes it
    Date,   ///< `yyyy-MM-dd`, with ` HH:mm:ss` behind it where there is a time
};

struct SheetCell {
    CellKind kind = CellKind::Text;
    QString text; ///< empty: nothing is in the cell

    friend bool operator==(const SheetCell &a, const SheetCell &b) = default;
};

struct SheetColumn {
    QString title;
    CellKind kind = CellKind::Text; ///< of most of its cells

    friend bool operator==(const SheetColumn &a, const SheetColumn &b) = default;
};

/// Nothing, or why not, as the system said it.
using Written = tl::expected<void, QString>;

/// A table on its way into a file. The file is there as a whole once finish() was told to put it in place; without that nothing
/// is left of it, and what the file held before is untouched. Behind an error it takes nothing more. It is its owner's alone.
class SheetWriter {
public:
    SheetWriter() = default;
    virtual ~SheetWriter() = default;
    Q_DISABLE_COPY_MOVE(SheetWriter)

    /// First, and once. Creates what is written to: from here on it is known that the folder takes a file.
    [[nodiscard]] virtual Written begin(const QList<SheetColumn> &columns) = 0;
    /// A cell for each column. Nothing of it is kept in memory.
    [[nodiscard]] virtual Written add(const QList<SheetCell> &row) = 0;
    /// Last, and once: in the place of a file of that name.
    [[nodiscard]] virtual Written finish() = 0;
};

} // namespace desk

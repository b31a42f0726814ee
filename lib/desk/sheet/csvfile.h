// SPDX-License-Identifier: MIT
#pragma once

#include <desk/files/freshfile.h>
#include <desk/sheet/sheetwriter.h>

namespace desk {

/// A table as CSV by RFC 4180, in UTF-8 with a byte-order mark, without which Excel takes it for the system's old encoding.
class CsvFile final : public SheetWriter {
public:
    explicit CsvFile(const QString &file);

    [[nodiscard]] Written begin(const QList<SheetColumn> &columns) override;
    [[nodiscard]] Written add(const QList<SheetCell> &row) override;
    [[nodiscard]] Written finish() override;

private:
    FreshFile m_file;
};

/// A text with an apostrophe in front where a spreadsheet would take it, or what stands behind `;`, a tab or a line end in it,
/// for a formula.
[[nodiscard]] QString disarmedText(const QString &text);

/// A cell as it stands in such a file, quotes included. numberList() reads each code back as it was.
///
/// - A code is written `="0008010001"`: a spreadsheet takes that for a text and leaves its zeros alone.
/// - A text that a spreadsheet would take for a formula has an apostrophe in front.
/// - Amounts and dates are written as they are.
///
/// U+0000, which makes a text none, is written U+FFFD.
[[nodiscard]] QString csvCell(const SheetCell &cell);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/sheet/sheetwriter.h>

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstdint>

extern "C" {
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
}

namespace xlsx {

/// The sheet while it is written: row by row, with one row in memory, the others in a temporary file without a name.
class Sheet final : public desk::SheetWriter {
public:
    Sheet(const QString &file, const QString &name);
    ~Sheet() override;

    [[nodiscard]] desk::Written begin(const QList<desk::SheetColumn> &columns) override;
    [[nodiscard]] desk::Written add(const QList<desk::SheetCell> &row) override;
    [[nodiscard]] desk::Written finish() override;

private:
    [[nodiscard]] desk::Written write(std::uint16_t column, const desk::SheetCell &cell, lxw_format *format);
    [[nodiscard]] lxw_format *amountFormat(int digitsBehindPoint);

    QString m_file;
    QByteArray m_name;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QMap<int, lxw_format *> m_amountFormats; ///< by the digits behind the point
    std::uint32_t m_row = 0;
};

} // namespace xlsx

// SPDX-License-Identifier: MIT
#include <xlsx/sheet.h>
#include <xlsx/xlsxmodule.h>

namespace xlsx {

std::unique_ptr<desk::SheetWriter> XlsxModule::workbook(const QString &file, const QString &sheetName)
{
    return std::make_unique<Sheet>(file, sheetName);
}

} // namespace xlsx

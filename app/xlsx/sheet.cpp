// SPDX-License-Identifier: MIT
#include <xlsx/sheet.h>

#include <xlsx/celltext.h>
#include <xlsx/package.h>
#include <xlsx/pointlocale.h>

#include <QFile>
#include <QScopeGuard>

#include <cstdio>
#include <xlsxwriter.h>

#include <system_error>

using namespace Qt::StringLiterals;

namespace xlsx {
namespace {

desk::Written resultOf(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return {};
    return tl::unexpected(QString::fromLatin1(lxw_strerror(error)));
}

/// In characters of the ordinary font: enough for most of what stands there.
double widthOf(desk::CellKind kind)
{
    switch (kind) {
    case desk::CellKind::Text:
        return 22;
    case desk::CellKind::Code:
    case desk::CellKind::Date:
        return 20;
    case desk::CellKind::Amount:
        return 14;
    }
    Q_UNREACHABLE();
}

} // namespace

Sheet::Sheet(const QString &file, const QString &name)
    : m_file(file)
    , m_name(name.toUtf8())
{
}

Sheet::~Sheet()
{
    if (m_book == nullptr)
        return;
    if (m_sheet != nullptr && m_sheet->optimize_tmpfile != nullptr) { // would stay open
        std::fclose(m_sheet->optimize_tmpfile);
        m_sheet->optimize_tmpfile = nullptr;
    }
    lxw_workbook_free(m_book); // writes nothing
}

desk::Written Sheet::begin(const QList<desk::SheetColumn> &columns)
{
    const PointLocale locale;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_file).constData(), &options);
    m_sheet = m_book != nullptr ? workbook_add_worksheet(m_book, m_name.constData()) : nullptr;
    if (m_sheet == nullptr || m_sheet->optimize_tmpfile == nullptr)
        return tl::unexpected(qt_error_string());
    lxw_format *const bold = workbook_add_format(m_book);
    format_set_bold(bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    // Else each code has a green corner.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    for (lxw_col_t i = 0; i < columns.size(); ++i) {
        worksheet_set_column(m_sheet, i, i, widthOf(columns.at(i).kind), nullptr);
        if (auto written = write(i, {desk::CellKind::Text, columns.at(i).title}, bold); !written)
            return written;
    }
    ++m_row;
    return {};
}

desk::Written Sheet::add(const QList<desk::SheetCell> &row)
{
    const PointLocale locale;
    for (lxw_col_t i = 0; i < row.size(); ++i) {
        if (auto written = write(i, row.at(i), nullptr); !written)
            return written;
    }
    ++m_row;
    return {};
}

desk::Written Sheet::finish()
{
    const PointLocale locale;
    // libxlsxwriter does not look whether its temporary files take what it writes: on a full disk rows would be missing, and
    // nobody told. The last row is written first.
    lxw_worksheet_write_single_row(m_sheet);
    if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0)
        return tl::unexpected(qt_error_string());
    const long rowBytes = std::ftell(m_sheet->optimize_tmpfile);
    const auto gone = qScopeGuard([this] { m_book = nullptr; });
    if (auto closed = resultOf(workbook_close(m_book)); !closed)
        return closed;
    if (rowBytes < 0 || !isSheetWhole(m_file, rowBytes))
        return tl::unexpected(QString::fromLocal8Bit(std::make_error_code(std::errc::no_space_on_device).message()));
    return {};
}

desk::Written Sheet::write(std::uint16_t column, const desk::SheetCell &cell, lxw_format *format)
{
    if (cell.text.isEmpty())
        return {};
    if (const auto number = cell.kind == desk::CellKind::Amount ? cellNumber(cell.text) : std::nullopt)
        return resultOf(worksheet_write_number(m_sheet, m_row, column, number->value, amountFormat(number->digitsBehindPoint)));
    return resultOf(worksheet_write_string(m_sheet, m_row, column, cellText(cell.text).constData(), format));
}

lxw_format *Sheet::amountFormat(int digitsBehindPoint)
{
    lxw_format *&format = m_amountFormats[digitsBehindPoint];
    if (format == nullptr) {
        format = workbook_add_format(m_book);
        const QByteArray digits = digitsBehindPoint > 0 ? "0." + QByteArray(digitsBehindPoint, '0') : QByteArray("0");
        format_set_num_format(format, digits.constData());
    }
    return format;
}

} // namespace xlsx

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/files/freshfile.h>
#include <desk/sheet/sheetwriter.h>

#include <QString>
#include <QtPlugin>

#include <memory>

namespace xlsx {

/// What the module has to offer; for xlsxfile.cpp.
class Module {
public:
    Module() = default;
    virtual ~Module() = default;
    Q_DISABLE_COPY_MOVE(Module)

    /// A workbook with one sheet, written into `file` by finish(), whatever is in it. The caller owns it.
    [[nodiscard]] virtual std::unique_ptr<desk::SheetWriter> workbook(const QString &file, const QString &sheetName) = 0;
};

/// A spreadsheet of one sheet whose first row stays in sight.
///
/// begin() loads the module `memberdesk-xlsx`; its error may be the loader's, in English, for support. A sheet has room for
/// 1,048,575 rows below the first; a text of more than 32,000 characters is cut.
class XlsxFile final : public desk::SheetWriter {
public:
    /// `sheetName`: at most 31 characters and none of `[]:*?/\`.
    explicit XlsxFile(const QString &file, QString sheetName);
    ~XlsxFile() override;

    [[nodiscard]] desk::Written begin(const QList<desk::SheetColumn> &columns) override;
    [[nodiscard]] desk::Written add(const QList<desk::SheetCell> &row) override;
    [[nodiscard]] desk::Written finish() override;

private:
    desk::FreshFile m_file;
    QString m_sheetName;
    std::unique_ptr<desk::SheetWriter> m_workbook; ///< of the module
};

} // namespace xlsx

Q_DECLARE_INTERFACE(xlsx::Module, "org.memberdesk.Xlsx/1")

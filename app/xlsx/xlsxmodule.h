// SPDX-License-Identifier: MIT
#pragma once

#include <xlsx/xlsxfile.h>

#include <QObject>

namespace xlsx {

/// What Qt finds in the module.
class XlsxModule final : public QObject, public Module {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.memberdesk.Xlsx/1")
    Q_INTERFACES(xlsx::Module)

public:
    [[nodiscard]] std::unique_ptr<desk::SheetWriter> workbook(const QString &file, const QString &sheetName) override;
};

} // namespace xlsx

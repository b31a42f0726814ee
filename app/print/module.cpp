// SPDX-License-Identifier: MIT
#include <print/printmodule.h>

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace print {

void PrintModule::choosePrinter(QWidget &window, const QString &documentName, const Draw &draw)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer must live as long as the dialog, which knows it.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [draw](QPrinter *chosen) { draw(*chosen); });
    dialog->open();
}

} // namespace print

// SPDX-License-Identifier: MIT
#include <print/printmodule.h>

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace printing {

void PrintModule::choosePrinter(QWidget &window, const QString &documentName, const Draw &draw)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog knows the printer by its address: it must live at least as long.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, draw] { draw(printer); });
    dialog->open();
}

} // namespace printing

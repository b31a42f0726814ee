// SPDX-License-Identifier: MIT
#pragma once

#include <print/printing.h>

#include <QObject>

namespace printing {

/// What Qt finds in the module.
class PrintModule final : public QObject, public Module {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.memberdesk.Print/1")
    Q_INTERFACES(printing::Module)

public:
    void choosePrinter(QWidget &window, const QString &documentName, const Draw &draw) override;
};

} // namespace printing

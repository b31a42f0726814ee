// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtPlugin>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace printing {

/// Draws onto the printer that somebody chose, on whatever thread: it prints when the last one lets go of it.
using Draw = std::function<void(const std::shared_ptr<QPagedPaintDevice> &printer)>;
/// Nothing, or one English sentence for support that says why there is no printing.
using Opened = tl::expected<void, QString>;

/// Loads the module `memberdesk-print` and opens the system's dialog over `window`; returns at once. `draw` is called when
/// somebody prints, and never where they do not.
[[nodiscard]] Opened choosePrinter(QWidget &window, const QString &documentName, const Draw &draw);

/// What the module has to offer; for loader.cpp.
class Module {
public:
    Module() = default;
    virtual ~Module() = default;
    Q_DISABLE_COPY_MOVE(Module)

    virtual void choosePrinter(QWidget &window, const QString &documentName, const Draw &draw) = 0;
};

} // namespace printing

Q_DECLARE_INTERFACE(printing::Module, "org.memberdesk.Print/1")

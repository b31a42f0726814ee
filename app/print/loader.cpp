// SPDX-License-Identifier: MIT
#include <print/printing.h>

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace printing {

Opened choosePrinter(QWidget &window, const QString &documentName, const Draw &draw)
{
    // Relative to the program, which may have been moved together with its modules.
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MEMBERDESK_MODULES)
                         + u"/memberdesk-print"_s);
    auto *const module = qobject_cast<Module *>(loader.instance()); // stays loaded until the program ends
    if (module == nullptr)
        return tl::unexpected(loader.errorString());
    module->choosePrinter(window, documentName, draw);
    return {};
}

} // namespace printing

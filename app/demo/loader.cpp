// SPDX-License-Identifier: MIT
#include <demo/demo.h>

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace demo {

Started start()
{
    // Relative to the program, which may have been moved together with its modules.
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(MEMBERDESK_MODULES)
                         + u"/memberdesk-demo"_s);
    auto *const module = qobject_cast<Module *>(loader.instance());
    if (module == nullptr)
        return tl::unexpected(loader.errorString());
    return module->start(); // stays loaded until the program ends: its code is that of the service
}

} // namespace demo

// SPDX-License-Identifier: MIT
#pragma once

#include <demo/demo.h>

#include <QObject>

namespace demo {

/// What Qt finds in the module.
class SandboxModule final : public QObject, public Module {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.memberdesk.Demo/1")
    Q_INTERFACES(demo::Module)

public:
    [[nodiscard]] Started start() override;
};

} // namespace demo

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QtPlugin>

#include <tl/expected.hpp>

#include <memory>

namespace demo {

/// How the demo is asked. The app ID and key are of no worth: they open nothing but the demo.
struct DemoCredentials {
    QString address;
    QString appId;
    QString appKey;
    /// A few sample numbers, an active member first.
    QStringList numbersToTry;
};

/// The stand-in service, running in this process on 127.0.0.1 until it is destroyed.
class Demo {
public:
    Demo() = default;
    virtual ~Demo() = default;
    Q_DISABLE_COPY_MOVE(Demo)

    [[nodiscard]] virtual const DemoCredentials &credentials() const = 0;
};

/// A service, or one English sentence for support that says why there is none.
using Started = tl::expected<std::unique_ptr<Demo>, QString>;

/// Loads the module `memberdesk-demo` and starts a service.
[[nodiscard]] Started start();

/// What the module has to offer; for loader.cpp.
class Module {
public:
    Module() = default;
    virtual ~Module() = default;
    Q_DISABLE_COPY_MOVE(Module)

    [[nodiscard]] virtual Started start() = 0;
};

} // namespace demo

Q_DECLARE_INTERFACE(demo::Module, "org.memberdesk.Demo/1")

// SPDX-License-Identifier: MIT
#pragma once

#include <kybio/signing/credentials.h>

#include <QStringList>

#include <memory>
#include <optional>

namespace sandbox {
class Server;
}

namespace desktop {

/// The demo: a stand-in service with invented members in this very process. Nothing leaves the computer.
class Demo {
public:
    Demo();
    ~Demo();

    /// Nothing where the stand-in could not be started.
    [[nodiscard]] std::optional<kybio::Credentials> credentials() const;
    /// A few sample numbers, an active member first.
    [[nodiscard]] static QStringList numbersToTry();

private:
    std::unique_ptr<sandbox::Server> m_server;
    bool m_runs = false;
};

} // namespace desktop

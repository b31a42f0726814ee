// SPDX-License-Identifier: MIT
#include <demo/sandboxmodule.h>

#include <sandbox/server.h>

namespace demo {
namespace {

class Sandbox final : public Demo {
public:
    [[nodiscard]] bool start(QString *error)
    {
        const sandbox::Options options = sandbox::Server::demoOptions();
        if (!m_server.start(error))
            return false;
        const QStringList numbers = sandbox::sampleNumbers();
        constexpr qsizetype lineful = 4; // the banner must stay one line
        m_credentials = {m_server.baseUrl(), options.appId, options.appKey, numbers.first(lineful)};
        return true;
    }

    [[nodiscard]] const DemoCredentials &credentials() const override { return m_credentials; }

private:
    sandbox::Server m_server{sandbox::Server::demoOptions()};
    DemoCredentials m_credentials;
};

} // namespace

Started SandboxModule::start()
{
    auto service = std::make_unique<Sandbox>();
    QString error;
    if (!service->start(&error))
        return tl::unexpected(error);
    return service;
}

} // namespace demo

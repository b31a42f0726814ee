// SPDX-License-Identifier: MIT
#include <demo/service.h>

#include <sandbox/server.h>

#include <QObject>

namespace demo {
namespace {

class Sandbox final : public Service {
public:
    [[nodiscard]] bool start(QString *error)
    {
        const sandbox::Options options = sandbox::Server::demoOptions();
        if (!m_server.start(error))
            return false;
        constexpr qsizetype lineful = 4; // the banner must stay one line
        m_shop = {m_server.baseUrl(), options.appId, options.appKey, sandbox::sampleNumbers().first(lineful)};
        return true;
    }

    [[nodiscard]] const Shop &shop() const override { return m_shop; }

private:
    sandbox::Server m_server{sandbox::Server::demoOptions()};
    Shop m_shop;
};

} // namespace

class SandboxModule final : public QObject, public Module {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.memberdesk.Demo/1")
    Q_INTERFACES(demo::Module)

public:
    [[nodiscard]] Started start() override
    {
        auto service = std::make_unique<Sandbox>();
        QString error;
        if (!service->start(&error))
            return tl::unexpected(error);
        return service;
    }
};

} // namespace demo

#include "module.moc"

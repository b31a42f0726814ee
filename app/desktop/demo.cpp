// SPDX-License-Identifier: MIT
#include <desktop/demo.h>

#include <sandbox/server.h>

namespace desktop {

Demo::Demo()
    : m_server(std::make_unique<sandbox::Server>(sandbox::Server::demoOptions()))
    , m_runs(m_server->start())
{
}

Demo::~Demo() = default;

std::optional<kybio::Credentials> Demo::credentials() const
{
    const auto address = kybio::BaseAddress::parse(m_server->baseUrl());
    if (!m_runs || !address)
        return std::nullopt;
    const sandbox::Options options = sandbox::Server::demoOptions();
    const auto credentials = kybio::Credentials::create(*address, options.appId, options.appKey);
    return credentials ? std::optional(*credentials) : std::nullopt;
}

QStringList Demo::numbersToTry()
{
    constexpr qsizetype lineful = 4; // the banner must stay one line
    return sandbox::sampleNumbers().first(lineful);
}

} // namespace desktop

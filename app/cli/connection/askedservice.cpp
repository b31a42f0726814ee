// SPDX-License-Identifier: MIT
#include <cli/connection/askedservice.h>

#include <desk/log/lookuplog.h>

#include <utility>

namespace cli {

AskedService::AskedService(LookupTarget target)
    : m_deadline(std::chrono::duration_cast<std::chrono::seconds>(target.options.deadline))
    , m_connection(target.credentials, std::move(target.options), target.proxy)
    , m_allowance(desk::Allowance::standardFolder())
{
    desk::logService(&m_connection.client());
    if (target.isCounted && target.credentials)
        m_countedAppId = target.credentials->appId();
}

void AskedService::countCall()
{
    if (m_countedAppId)
        m_allowance.count(*m_countedAppId); // what cannot be kept is no reason not to ask
}

} // namespace cli

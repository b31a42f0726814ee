// SPDX-License-Identifier: MIT
#include <desk/doctor/credentialscheck.h>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

/// Credentials can only be judged together: the other parts are stand-ins that pass.
std::optional<kybio::CredentialsFault> faultOf(const QString &appId, const QString &appKey)
{
    auto address = kybio::BaseAddress::parse(u"https://localhost"_s);
    Q_ASSERT(address);
    const auto credentials = kybio::Credentials::create(*std::move(address), appId, appKey);
    return credentials ? std::nullopt : std::optional(credentials.error());
}

} // namespace

std::optional<kybio::CredentialsFault> appIdFault(const QString &appId)
{
    return faultOf(appId, u"x"_s);
}

std::optional<kybio::CredentialsFault> appKeyFault(const QString &appKey)
{
    return faultOf(u"x"_s, appKey);
}

} // namespace desk

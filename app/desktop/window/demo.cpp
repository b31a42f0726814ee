// SPDX-License-Identifier: MIT
#include <desktop/window/demo.h>

#include <demo/demo.h>

namespace desktop {

desk::DemoStarter demoStarter()
{
    return []() -> tl::expected<desk::RunningDemo, QString> {
        demo::Started started = demo::start();
        if (!started)
            return tl::unexpected(started.error());
        const demo::DemoCredentials credentials = (*started)->credentials();
        return desk::RunningDemo{credentials.address, credentials.appId, credentials.appKey, credentials.numbersToTry,
                                 std::shared_ptr<demo::Demo>(std::move(*started))};
    };
}

} // namespace desktop

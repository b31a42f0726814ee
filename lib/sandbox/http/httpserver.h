// SPDX-License-Identifier: MIT
#pragma once

#include <sandbox/options.h>

#include <httplib.h>

#include <memory>

namespace sandbox {

/// Of cpp-httplib; with TLS where the options name a certificate. Null where TLS is asked for and there is none: on Windows,
/// where OpenSSL would have to be shipped for it. An unusable certificate makes a server that is not valid.
[[nodiscard]] std::unique_ptr<httplib::Server> makeHttpServer(const Options &options);

} // namespace sandbox

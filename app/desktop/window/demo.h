// SPDX-License-Identifier: MIT
#pragma once

#include <desk/connection/demostarter.h>

namespace desktop {

/// Loads the module `memberdesk-demo` when it is called, and not before.
[[nodiscard]] desk::DemoStarter demoStarter();

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sentences {

/// Something inside the program was thrown that nobody expected.
[[nodiscard]] QString mishapNotice();
/// The demo cannot be loaded.
[[nodiscard]] QString demoNotice();

} // namespace sentences

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctor.h>

#include <QString>

namespace cli {

/// What the doctor found as one line of JSON: keys and codes are stable, `text` is for people. No secret, no member data.
[[nodiscard]] QString doctorJson(const desk::Doctor &doctor);

} // namespace cli

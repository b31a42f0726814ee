// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/callfindings.h>
#include <desk/doctor/doctorinput.h>

namespace desk {

/// Whether calls are left today. Goes by what the service said in `call`, where it was asked, else by what the caller has
/// counted. Writes the numbers into `facts`, where there are any. Has no other effect.
[[nodiscard]] DoctorFinding allowanceFinding(const DoctorInput &input, int callsMade, const std::optional<CallFindings> &call,
                                             DoctorFacts &facts);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/callfindings.h>
#include <desk/doctor/doctorinput.h>

namespace desk {

/// What is left of today's calls: what the service said where it was asked, else what the caller has counted. Pure; notes
/// the numbers in `facts` where there are any.
[[nodiscard]] DoctorFinding allowanceFinding(const DoctorInput &input, int callsMade, const std::optional<CallFindings> &call,
                                             DoctorFacts &facts);

} // namespace desk

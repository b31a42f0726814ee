// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

#include <kybio/errors/result.h>
#include <kybio/model/member.h>

namespace desk {

/// What the one call says about the service, the app ID, the key and the allowance.
struct CallFindings {
    DoctorFinding service = DoctorFinding::NotReached;
    DoctorFinding appId = DoctorFinding::NotReached;
    DoctorFinding appKey = DoctorFinding::NotReached;
    bool usedUp = false;
    DoctorFacts facts = {}; ///< of the service's own words; nothing of a member
};

/// Pure. A member and nobody prove the same: who answers either has found the app ID and accepted the signature.
[[nodiscard]] CallFindings readCall(const kybio::Result<kybio::Member> &result);

/// What a failed connection is called here. For causes that are no such failure: ConnectionLost.
[[nodiscard]] DoctorFinding connectionFinding(kybio::FaultCause cause);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/doctor/doctorstep.h>

#include <kybio/errors/result.h>
#include <kybio/model/member.h>

namespace desk {

/// What the doctor learns from its one call: about the service, the app ID, the app key and the allowance.
struct CallFindings {
    DoctorFinding service = DoctorFinding::NotReached;
    DoctorFinding appId = DoctorFinding::NotReached;
    DoctorFinding appKey = DoctorFinding::NotReached;
    bool usedUp = false;
    DoctorFacts facts = {}; ///< the service's own words; nothing of a member
};

/// Reads the outcome of the call; has no other effect. "A member" and "nobody" prove the same: a service that answers either
/// knows the app ID and has accepted the signature.
[[nodiscard]] CallFindings readCall(const kybio::Result<kybio::Member> &result);

/// The finding for a connection that failed. ConnectionLost for causes that are not about a connection.
[[nodiscard]] DoctorFinding connectionFinding(kybio::FaultCause cause);

} // namespace desk

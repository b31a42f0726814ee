// SPDX-License-Identifier: MIT
#include <desk/doctor/allowancefinding.h>

namespace desk {

DoctorFinding allowanceFinding(const DoctorInput &input, int callsMade, const std::optional<CallFindings> &call,
                               DoctorFacts &facts)
{
    constexpr qint64 percent = 100;
    constexpr qint64 noticePercent = 80;
    const int used = input.callsUsed + callsMade;
    const bool wasAnswered = call && call->appKey == DoctorFinding::KeyRight;
    if (input.callLimit > 0)
        facts.limit = input.callLimit;
    if (input.callLimit > 0 || input.callsUsed > 0)
        facts.used = used;
    if (call && call->usedUp)
        return DoctorFinding::AllowanceUsedUp;
    if (input.callLimit <= 0)
        return wasAnswered ? DoctorFinding::AllowanceUnknown : DoctorFinding::NeedsCall;
    if (used >= input.callLimit && !wasAnswered)
        return DoctorFinding::AllowanceUsedUp;
    const bool isLow = used * percent >= input.callLimit * noticePercent;
    return isLow ? DoctorFinding::AllowanceLow : DoctorFinding::AllowanceLeft;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/doctor/doctorstep.h>

#include <algorithm>

namespace desk {

const DoctorStep *worstOf(const QList<DoctorStep> &steps)
{
    for (const DoctorVerdict verdict : {DoctorVerdict::Red, DoctorVerdict::Amber}) {
        const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                        [verdict](const DoctorStep &step) { return step.verdict() == verdict; });
        if (found != steps.cend())
            return &*found;
    }
    return nullptr;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

namespace desktop {

class VerdictBand;

/// Makes every VerdictBand a notification for assistive technology: screen readers speak those by themselves, wherever the
/// focus is. To be called before the first band is asked for its interface; more often does no harm.
void installVerdictAccess();

/// Says that `band` shows something new.
void announceVerdict(VerdictBand &band);

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;

namespace desktop {

/// Why a field is refused, in the label beside it; an empty sentence hides the label.
void showFieldRefusal(QLabel &label, const QString &sentence);

} // namespace desktop

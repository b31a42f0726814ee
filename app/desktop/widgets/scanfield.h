// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace desktop {

/// A field that scans are meant for, or a part of a window with such fields: a scan stays in it.
void letScansIn(QWidget &field);
/// Whether `widget` is one, or a part of one.
[[nodiscard]] bool letsScansIn(const QWidget *widget);

} // namespace desktop

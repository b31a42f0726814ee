// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

namespace desktop {

/// What the system asks for: light or dark, on Windows also high contrast. `atStart` is the palette that the system gave when the
/// program started; Windows is asked anew.
[[nodiscard]] Theme systemTheme(const QPalette &atStart);

/// The system's font for windows. On Windows with the one for Chinese behind it: left to itself Windows may take the letters'
/// Japanese forms.
[[nodiscard]] QFont systemFont();

/// What the system draws around our windows, in the colours of the theme: on Windows a dark title bar. Elsewhere that is the
/// window manager's own.
void dressTitleBars(Theme theme);

} // namespace desktop

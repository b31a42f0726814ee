// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/roundedbox.h>

#include <QPalette>

namespace desktop {

/// How a button looks, in the window and in every dialog: filled with the accent colour where it is the default action, outlined
/// where it is another one, with a line in quiet colours where it cannot be pressed now.
struct ButtonLook {
    bool filled = false;
    bool enabled = true;
    bool pressed = false; ///< or under the mouse, or switched on
    bool focused = false;

    [[nodiscard]] QColor text(const QPalette &palette) const;
    /// Ground, line and frame of the focus into `rect`; the words are the caller's. `box` keeps what was computed.
    void draw(QPainter &painter, RoundedBox &box, const QRect &rect, const QPalette &palette) const;
};

} // namespace desktop

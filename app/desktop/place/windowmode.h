// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace desktop {

/// How the window stands on the screen, and what it goes back to:
///
///     is shown as     F11 leads to    F12 leads to
///     window          full screen     bar, over a window
///     full screen     window          bar, over a full screen
///     bar, over W     full screen     W
///
/// A window may be maximised; then it comes back so.
struct WindowMode {
    bool isMaximized = false;
    bool isFullScreen = false; ///< also below a bar
    bool isBar = false;

    void toggleFullScreen();
    void toggleBar();
    [[nodiscard]] bool showsFullScreen() const { return isFullScreen && !isBar; }

    friend bool operator==(const WindowMode &, const WindowMode &) = default;
};

/// What is remembered from one run to the next.
struct WindowPlace {
    WindowMode mode;
    QRect normal;                             ///< of the window that is neither maximised, full screen nor bar; without its frame
    std::optional<QPoint> bar = std::nullopt; ///< its corner, once it was one

    /// As one line of ASCII.
    [[nodiscard]] QString toText() const;
    /// Nothing where that is no such line.
    [[nodiscard]] static std::optional<WindowPlace> parse(const QString &text);

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

/// Whether enough of the window's upper edge is on a screen to pull it by.
[[nodiscard]] bool isWithinReach(const QRect &window, const QList<QRect> &screens);

/// A place where all of the window is seen: `wanted` where it is within reach, made as small as that
/// screen; else `size`, made as small, in the middle of the first screen. `screens` are the areas that no panel of the desktop
/// takes, the primary one first; `frame` is what the window's frame adds.
[[nodiscard]] QRect placeOnScreen(const QRect &wanted, QSize size, const QList<QRect> &screens, const QMargins &frame);

} // namespace desktop

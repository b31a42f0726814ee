// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

class QWidget;

namespace desktop {

enum class Theme { System, Light, Dark, Contrast };

/// What a colour says; never alone, always beside a shape and a word.
enum class Severity { Ok, Warning, Error, Info };

struct SeverityColors {
    QColor ground;
    QColor text;
};

/// The look of the window as data: colours by role and sizes at 100 % text. Every text pair has a contrast of at least
/// 4.5:1 and every shape at least 3:1; a test computes it.
class Look {
public:
    static constexpr int standardPercent = 100;
    static constexpr int leastPercent = 80;
    static constexpr int mostPercent = 250;

    /// `textPercent` is the user's choice, `windowPercent` what the size of the window adds, see windowPercentOf().
    explicit Look(Theme theme = Theme::Light, int textPercent = standardPercent, int windowPercent = standardPercent);

    /// Everything grows with a window larger than 1024x768, up to twice the size: who buys a large screen stands far from it.
    [[nodiscard]] static int windowPercentOf(const QSize &window);

    /// Window, card (Base), text, quiet text (PlaceholderText), line (Mid), accent (Highlight, Link).
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] SeverityColors colors(Severity severity) const;
    /// The colour of a severity's shape where it stands on a card, as in the recent list.
    [[nodiscard]] QColor shapeOnCard(Severity severity) const;

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// The pixels of a text, or of a shape beside it, whose size is given at 100 %. By the user's percentage large text grows as
    /// many pixels as running text does, not as many times: at 250 % a name four times as large would leave no room for a
    /// balance.
    [[nodiscard]] int scaled(int pixels) const;
    /// The pixels of a width that holds running text.
    [[nodiscard]] int spaced(int pixels) const;

    /// For all that has no size of its own.
    [[nodiscard]] QFont font() const;
    /// Gives every widget below `root` its font: the dynamic properties `textSize` (pixels at 100 %), `textBold` and
    /// `quiet` of the forms say which. A widget with a property `wantedPixels` is told its size that way too.
    void applyTo(QWidget &root) const;

private:
    Theme m_theme;
    int m_textPercent;
    int m_windowPercent;
};

} // namespace desktop

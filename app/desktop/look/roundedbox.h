// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>
#include <QList>

class QPainter;
class QRect;

namespace desktop {

/// A filled rectangle with rounded corners and a line around it, as QPainter::drawRoundedRect() draws it with antialiasing. That
/// goes through the path rasteriser for every pixel: a third of the time from Enter to the painted member. Here only the corners
/// do, once for each look (the last few are kept); what lies between them is filled.
class RoundedBox {
public:
    struct Style {
        QColor ground;
        QColor line;       ///< invalid: none
        int lineWidth = 1; ///< pixels; the line lies inside the box. Without a line the box is half of it smaller all round
        int radius = 10;   ///< of the middle of the line

        bool operator==(const Style &) const = default;
    };

    /// Draws the box into `box`, at any device pixel ratio.
    void draw(QPainter &painter, const QRect &box, const Style &style);

private:
    /// What is needed to draw one look.
    struct Drawn {
        Drawn(const Style &wanted, int pixelRatio);

        Style style;
        int ratio;
        int side;           ///< of a corner
        QImage corners;     ///< all four, with one pixel between them
        QList<QColor> edge; ///< from outside: the rows that are not plain ground
    };
    /// A widget has one while a question is under way and one for the answer, and so on again with the next.
    static constexpr qsizetype mostLooks = 3;

    [[nodiscard]] const Drawn &drawn(const Style &style, int ratio);

    QList<Drawn> m_drawn; ///< the latest last
};

} // namespace desktop

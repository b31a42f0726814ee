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
/// do, once for each look; what lies between them is filled.
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
    void renew(const Style &style, int ratio);

    Style m_style;
    int m_ratio = 0;
    int m_side = 0;       // of a corner
    QImage m_corners;     // all four, with one pixel between them
    QList<QColor> m_edge; // from outside: the rows that are not plain ground
};

} // namespace desktop

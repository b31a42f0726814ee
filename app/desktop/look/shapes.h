// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace desktop {

/// The shape that stands beside every colour, so that nobody needs to see colours.
enum class Shape {
    CircleTick,   ///< fine
    TriangleMark, ///< attention
    OctagonCross, ///< stop
    Magnifier,    ///< nobody has that number
    Barcode,      ///< ready to scan
    Dots,         ///< asking
    Gear,         ///< not set up
};

/// Draws the shape's outline into `box` (square), in one colour, with a pen that fits the size.
void drawShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &color);

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/look/shapes.h>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <numbers>

namespace desktop {
namespace {

// All shapes are drawn in a square of 24 units.
constexpr qreal units = 24;
constexpr QPointF middle{units / 2, units / 2};

QPolygonF regular(int corners, qreal radius, qreal turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << middle + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

void drawBarcode(QPainter &painter)
{
    constexpr qreal corner = 5;
    const QRectF frame(2, 3, 20, 18);
    for (const bool right : {false, true}) {
        for (const bool bottom : {false, true}) {
            const QPointF at(right ? frame.right() : frame.left(), bottom ? frame.bottom() : frame.top());
            painter.drawPolyline(
                QPolygonF{at + QPointF(right ? -corner : corner, 0), at, at + QPointF(0, bottom ? -corner : corner)});
        }
    }
    for (const qreal x : {7.0, 10.5, 13.5, 17.0})
        painter.drawLine(QPointF(x, 7), QPointF(x, 17));
}

void drawDots(QPainter &painter, const QColor &color)
{
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    for (const qreal x : {5.0, 12.0, 19.0})
        painter.drawEllipse(QPointF(x, units / 2), 2.4, 2.4);
}

void drawGear(QPainter &painter)
{
    constexpr int teeth = 8;
    painter.drawEllipse(middle, 6.5, 6.5);
    painter.drawEllipse(middle, 2.5, 2.5);
    const QPolygonF inner = regular(teeth, 6.5, 0);
    const QPolygonF outer = regular(teeth, 10, 0);
    for (int i = 0; i < teeth; ++i)
        painter.drawLine(inner[i], outer[i]);
}

} // namespace

void drawShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / units, box.height() / units);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (shape) {
    case Shape::CircleTick:
        painter.drawEllipse(middle, 10.4, 10.4);
        painter.drawPolyline(QPolygonF{{7.4, 12.4}, {10.6, 15.6}, {16.6, 9.0}});
        break;
    case Shape::TriangleMark:
        painter.drawPolygon(QPolygonF{{12, 2.6}, {22.4, 21}, {1.6, 21}});
        painter.drawLine(QPointF(12, 9.5), QPointF(12, 14.2));
        painter.drawPoint(QPointF(12, 17.6));
        break;
    case Shape::OctagonCross:
        painter.drawPolygon(regular(8, 10.8, std::numbers::pi / 8));
        painter.drawLine(QPointF(8.8, 8.8), QPointF(15.2, 15.2));
        painter.drawLine(QPointF(15.2, 8.8), QPointF(8.8, 15.2));
        break;
    case Shape::Magnifier:
        painter.drawEllipse(QPointF(10, 10), 7.4, 7.4);
        painter.drawLine(QPointF(15.6, 15.6), QPointF(21.6, 21.6));
        break;
    case Shape::Barcode:
        drawBarcode(painter);
        break;
    case Shape::Dots:
        drawDots(painter, color);
        break;
    case Shape::Gear:
        drawGear(painter);
        break;
    }
    painter.restore();
}

} // namespace desktop

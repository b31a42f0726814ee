// SPDX-License-Identifier: MIT
#include <desktop/look/roundedbox.h>

#include <QPainter>

#include <cmath>

namespace desktop {
namespace {

void drawPlainly(QPainter &painter, const QRect &box, const RoundedBox::Style &style)
{
    const qreal inset = style.lineWidth / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(style.ground);
    painter.setPen(style.line.isValid() ? QPen(style.line, style.lineWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), style.radius, style.radius);
    painter.restore();
}

} // namespace

RoundedBox::Drawn::Drawn(const Style &wanted, int pixelRatio)
    : style(wanted)
    , ratio(pixelRatio)
    , side(wanted.radius + wanted.lineWidth)
{
    const int whole = 2 * side + 1;
    corners = QImage(QSize(whole, whole) * ratio, QImage::Format_ARGB32_Premultiplied);
    corners.setDevicePixelRatio(ratio);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    drawPlainly(painter, QRect(0, 0, whole, whole), style);
    painter.end();
    const int middle = side * ratio;
    for (int row = 0; row < middle && corners.pixelColor(middle, row) != style.ground; ++row)
        edge.append(corners.pixelColor(middle, row));
}

const RoundedBox::Drawn &RoundedBox::drawn(const Style &style, int ratio)
{
    for (const Drawn &known : std::as_const(m_drawn))
        if (known.style == style && known.ratio == ratio)
            return known;
    if (m_drawn.size() == mostLooks)
        m_drawn.removeFirst();
    return m_drawn.emplaceBack(style, ratio);
}

void RoundedBox::draw(QPainter &painter, const QRect &box, const Style &style)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int corner = style.radius + style.lineWidth;
    // Edges of a fraction of a pixel are different at every place.
    if (ratio != std::floor(ratio) || style.ground.alpha() < 255 || box.width() <= 2 * corner || box.height() <= 2 * corner) {
        drawPlainly(painter, box, style);
        return;
    }
    const Drawn &look = drawn(style, static_cast<int>(ratio));
    const int right = box.left() + box.width() - look.side;
    const int bottom = box.top() + box.height() - look.side;
    const int farSource = (look.side + 1) * look.ratio;
    const QSize source = QSize(look.side, look.side) * look.ratio;
    painter.drawImage(QRect(box.left(), box.top(), look.side, look.side), look.corners, QRect(QPoint(0, 0), source));
    painter.drawImage(QRect(right, box.top(), look.side, look.side), look.corners, QRect(QPoint(farSource, 0), source));
    painter.drawImage(QRect(box.left(), bottom, look.side, look.side), look.corners, QRect(QPoint(0, farSource), source));
    painter.drawImage(QRect(right, bottom, look.side, look.side), look.corners, QRect(QPoint(farSource, farSource), source));
    const int width = box.width() - 2 * look.side;
    const int height = box.height() - 2 * look.side;
    const qreal pixel = 1.0 / look.ratio;
    qreal inset = 0;
    for (const QColor &color : std::as_const(look.edge)) {
        painter.fillRect(QRectF(box.left() + look.side, box.top() + inset, width, pixel), color);
        painter.fillRect(QRectF(box.left() + look.side, bottom + look.side - inset - pixel, width, pixel), color);
        painter.fillRect(QRectF(box.left() + inset, box.top() + look.side, pixel, height), color);
        painter.fillRect(QRectF(right + look.side - inset - pixel, box.top() + look.side, pixel, height), color);
        inset += pixel;
    }
    painter.fillRect(QRectF(box.left() + look.side, box.top() + inset, width, look.side - inset), style.ground);
    painter.fillRect(QRectF(box.left() + look.side, bottom, width, look.side - inset), style.ground);
    painter.fillRect(QRectF(box.left() + inset, box.top() + look.side, box.width() - 2 * inset, height), style.ground);
}

} // namespace desktop

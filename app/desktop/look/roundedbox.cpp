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

void RoundedBox::renew(const Style &style, int ratio)
{
    if (m_ratio == ratio && m_style == style)
        return;
    m_style = style;
    m_ratio = ratio;
    m_side = style.radius + style.lineWidth;
    const int whole = 2 * m_side + 1;
    m_corners = QImage(QSize(whole, whole) * ratio, QImage::Format_ARGB32_Premultiplied);
    m_corners.setDevicePixelRatio(ratio);
    m_corners.fill(Qt::transparent);
    QPainter painter(&m_corners);
    drawPlainly(painter, QRect(0, 0, whole, whole), style);
    painter.end();
    m_edge.clear();
    const int middle = m_side * ratio;
    for (int row = 0; row < middle && m_corners.pixelColor(middle, row) != style.ground; ++row)
        m_edge.append(m_corners.pixelColor(middle, row));
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
    renew(style, static_cast<int>(ratio));
    const int right = box.left() + box.width() - m_side;
    const int bottom = box.top() + box.height() - m_side;
    const int farSource = (m_side + 1) * m_ratio;
    const QSize source = QSize(m_side, m_side) * m_ratio;
    painter.drawImage(QRect(box.left(), box.top(), m_side, m_side), m_corners, QRect(QPoint(0, 0), source));
    painter.drawImage(QRect(right, box.top(), m_side, m_side), m_corners, QRect(QPoint(farSource, 0), source));
    painter.drawImage(QRect(box.left(), bottom, m_side, m_side), m_corners, QRect(QPoint(0, farSource), source));
    painter.drawImage(QRect(right, bottom, m_side, m_side), m_corners, QRect(QPoint(farSource, farSource), source));
    const int width = box.width() - 2 * m_side;
    const int height = box.height() - 2 * m_side;
    const qreal pixel = 1.0 / m_ratio;
    qreal inset = 0;
    for (const QColor &color : std::as_const(m_edge)) {
        painter.fillRect(QRectF(box.left() + m_side, box.top() + inset, width, pixel), color);
        painter.fillRect(QRectF(box.left() + m_side, bottom + m_side - inset - pixel, width, pixel), color);
        painter.fillRect(QRectF(box.left() + inset, box.top() + m_side, pixel, height), color);
        painter.fillRect(QRectF(right + m_side - inset - pixel, box.top() + m_side, pixel, height), color);
        inset += pixel;
    }
    painter.fillRect(QRectF(box.left() + m_side, box.top() + inset, width, m_side - inset), style.ground);
    painter.fillRect(QRectF(box.left() + m_side, bottom, width, m_side - inset), style.ground);
    painter.fillRect(QRectF(box.left() + inset, box.top() + m_side, box.width() - 2 * inset, height), style.ground);
}

} // namespace desktop

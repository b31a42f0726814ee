// SPDX-License-Identifier: MIT
#include <desktop/widgets/chip.h>

#include <QPainter>

namespace desktop {

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void Chip::setDot(const QColor &color, bool filled)
{
    m_dot = color;
    m_filled = filled;
    updateGeometry();
    update();
}

int Chip::dotSpace() const
{
    return m_dot.isValid() ? fontMetrics().height() : 0;
}

/// Rather smaller words than a sentence cut off: large text in a small window leaves little room.
QFont Chip::fitting(int width) const
{
    constexpr int leastPixels = 12;
    QFont fitted = font();
    while (fitted.pixelSize() > leastPixels && QFontMetrics(fitted).horizontalAdvance(text()) > width)
        fitted.setPixelSize(fitted.pixelSize() - 1);
    return fitted;
}

void Chip::setColors(const QColor &ground, const QColor &text)
{
    m_ground = ground;
    m_text = text;
    update();
}

QSize Chip::sizeHint() const
{
    if (text().isEmpty())
        return {0, fontMetrics().height() * 3 / 2};
    const int height = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + dotSpace() + height * 3 / 2, height * 3 / 2};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(m_ground.isValid() ? m_ground : palette().color(QPalette::AlternateBase));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int lineHeight = fontMetrics().height();
    const int inset = lineHeight * 3 / 4;
    if (m_dot.isValid()) {
        const qreal radius = lineHeight * 0.22;
        painter.setPen(QPen(m_dot, 2));
        painter.setBrush(m_filled ? QBrush(m_dot) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(inset + radius, box.center().y()), radius, radius);
    }
    painter.setPen(m_text.isValid() ? m_text : palette().color(foregroundRole()));
    const QRect room = rect().adjusted(inset + dotSpace(), 0, -inset / 2, 0);
    painter.setFont(fitting(room.width()));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace desktop

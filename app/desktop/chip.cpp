// SPDX-License-Identifier: MIT
#include <desktop/chip.h>

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
    painter.drawText(rect().adjusted(inset + dotSpace(), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/look/buttonlook.h>

#include <QPainter>

namespace desktop {

QColor ButtonLook::text(const QPalette &palette) const
{
    if (!enabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(filled ? QPalette::HighlightedText : QPalette::Link);
}

void ButtonLook::draw(QPainter &painter, RoundedBox &box, const QRect &rect, const QPalette &palette) const
{
    constexpr int darker = 112;
    const bool isFilled = filled && enabled;
    QColor ground = palette.color(isFilled ? QPalette::Highlight : QPalette::Base);
    if (pressed && enabled)
        ground = isFilled ? ground.darker(darker) : palette.color(QPalette::AlternateBase);
    RoundedBox::Style style;
    style.ground = ground;
    style.line = palette.color(enabled ? QPalette::Highlight : QPalette::Mid);
    box.draw(painter, rect, style);
    if (!focused)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(text(palette), 2));
    constexpr qreal inset = 4;
    painter.drawRoundedRect(outline.adjusted(inset, inset, -inset, -inset), style.radius - inset, style.radius - inset);
    painter.restore();
}

} // namespace desktop

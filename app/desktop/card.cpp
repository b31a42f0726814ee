// SPDX-License-Identifier: MIT
#include <desktop/card.h>

#include <QPainter>

namespace desktop {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::setAccented(bool accented)
{
    m_accented = accented;
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal radius = 10;
    const qreal width = m_accented ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(m_accented ? QPalette::Highlight : QPalette::Mid), width));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace desktop

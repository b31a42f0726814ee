// SPDX-License-Identifier: MIT
#include <desktop/widgets/card.h>

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
    RoundedBox::Style style;
    style.ground = palette().color(QPalette::Base);
    style.line = palette().color(m_accented ? QPalette::Highlight : QPalette::Mid);
    style.lineWidth = m_accented ? 2 : 1;
    QPainter painter(this);
    m_box.draw(painter, rect(), style);
}

} // namespace desktop

// SPDX-License-Identifier: MIT
#include <desktop/widgets/slimscrollbar.h>

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace desktop {

SlimScrollBar::SlimScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QSize SlimScrollBar::sizeHint() const
{
    constexpr int width = 16;
    return {width, QScrollBar::sizeHint().height()};
}

void SlimScrollBar::paintEvent(QPaintEvent * /*event*/)
{
    // Where the style takes the handle to be: the mouse must find it there.
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    constexpr qreal handleWidth = 8;
    const QRectF shape(width() - handleWidth, handle.y(), handleWidth, handle.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(isSliderDown() ? QPalette::Highlight : QPalette::Dark));
    painter.drawRoundedRect(shape, handleWidth / 2, handleWidth / 2);
}

} // namespace desktop

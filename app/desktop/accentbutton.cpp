// SPDX-License-Identifier: MIT
#include <desktop/accentbutton.h>

#include <QPainter>

#include <algorithm>

namespace desktop {
namespace {

constexpr int least = 24; // smallest target for a pointer

QString shownText(const QPushButton &button)
{
    QString text = button.text();
    return text.remove(u'&');
}

} // namespace

AccentButton::AccentButton(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
}

void AccentButton::setFilled(bool filled)
{
    m_filled = filled;
    update();
}

QSize AccentButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(shownText(*this)) + 2 * metrics.height(), std::max(least, metrics.height() * 2)};
}

QSize AccentButton::minimumSizeHint() const
{
    return sizeHint();
}

void AccentButton::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal radius = 10;
    constexpr int darker = 112;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(m_filled ? QPalette::Highlight : QPalette::Base);
    if (isDown() || (underMouse() && isEnabled()))
        ground = m_filled ? ground.darker(darker) : palette().color(QPalette::AlternateBase);
    const QColor text = palette().color(m_filled ? QPalette::HighlightedText : QPalette::Link);
    painter.setBrush(ground);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 2));
        constexpr qreal inset = 4;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    }
    painter.setPen(text);
    painter.drawText(rect(), Qt::AlignCenter, shownText(*this));
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    constexpr int sides = 4;
    return {metrics.horizontalAdvance(shownText(*this)) + 2 * sides, std::max(least, metrics.height() + sides)};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || isDown());
    painter.setFont(underlined);
    const auto role = property("quiet").toBool() ? QPalette::PlaceholderText : QPalette::Link;
    painter.setPen(palette().color(role));
    painter.drawText(rect(), Qt::AlignCenter, shownText(*this));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        constexpr qreal radius = 4;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

} // namespace desktop

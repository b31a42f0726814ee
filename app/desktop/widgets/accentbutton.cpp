// SPDX-License-Identifier: MIT
#include <desktop/widgets/accentbutton.h>

#include <desktop/look/buttonlook.h>

#include <QPainter>
#include <QStyle>

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
    if (m_filled == filled)
        return;
    m_filled = filled;
    update();
    Q_EMIT filledChanged();
}

void AccentButton::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void AccentButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int AccentButton::wordsWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.horizontalAdvance(shownText(*this)) + 2 * metrics.height();
}

QSize AccentButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {m_compact ? line * 3 / 2 : wordsWidth(), std::max(least, line * 2)};
}

QSize AccentButton::minimumSizeHint() const
{
    return sizeHint();
}

void AccentButton::paintEvent(QPaintEvent * /*event*/)
{
    const bool isPressed = isDown() || underMouse();
    const ButtonLook look{.filled = m_filled, .enabled = isEnabled(), .pressed = isPressed, .focused = hasFocus()};
    QPainter painter(this);
    look.draw(painter, m_box, rect(), palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.text(palette()));
    if (!m_compact) {
        const bool underlines = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
        painter.drawText(rect(), Qt::AlignCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
        return;
    }
    const int side = fontMetrics().height();
    drawShape(painter, m_shape, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), painter.pen().color());
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

int LinkButton::baseline() const
{
    const QFontMetrics own = fontMetrics();
    return m_beside != nullptr ? m_beside->fontMetrics().ascent() : (height() - own.height()) / 2 + own.ascent();
}

void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || isDown());
    painter.setFont(underlined);
    const auto role = property("quiet").toBool() ? QPalette::PlaceholderText : QPalette::Link;
    painter.setPen(palette().color(role));
    const QString text = shownText(*this);
    painter.drawText((width() - fontMetrics().horizontalAdvance(text)) / 2, baseline(), text);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        constexpr qreal radius = 4;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

} // namespace desktop

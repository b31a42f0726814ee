// SPDX-License-Identifier: MIT
#include <desktop/widgets/barchart.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace desktop {

BarChart::BarChart(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    constexpr int textSize = 14;
    setProperty("textSize", textSize);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void BarChart::setBars(QList<Bar> bars)
{
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    updateGeometry();
    update();
    say();
}

void BarChart::choose(int bar)
{
    if (bar < 0 || bar >= m_bars.size())
        return;
    setCurrent(bar);
    Q_EMIT chosen(m_bars.at(bar).key);
}

QSize BarChart::sizeHint() const
{
    constexpr int widest = 360;
    return {m_look.spaced(widest), headHeight() + lineHeight() * static_cast<int>(m_bars.size()) + fontMetrics().height() / 2};
}

QSize BarChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

int BarChart::lineHeight() const
{
    return fontMetrics().height() * 7 / 4;
}

int BarChart::headHeight() const
{
    return fontMetrics().height() * 2;
}

QRect BarChart::lineRect(int bar) const
{
    return {0, headHeight() + bar * lineHeight(), width(), lineHeight()};
}

int BarChart::barAt(const QPoint &point) const
{
    const int bar = point.y() < headHeight() ? -1 : (point.y() - headHeight()) / lineHeight();
    return bar < m_bars.size() ? bar : -1;
}

void BarChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QPalette palette = m_look.palette();
    const QFontMetrics metrics = fontMetrics();
    const int gap = metrics.averageCharWidth();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(gap, 0, width() - gap, headHeight()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    painter.setFont(font());

    int nameWidth = 0;
    int valueWidth = 0;
    for (const Bar &bar : m_bars) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(bar.name));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(bar.value));
    }
    nameWidth = std::min(nameWidth, width() / 3);
    const int room = std::max(0, width() - nameWidth - valueWidth - 4 * gap);
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRect line = lineRect(i);
        if (bar.isChosen)
            painter.fillRect(line, palette.color(QPalette::AlternateBase));
        painter.setPen(palette.color(QPalette::Text));
        // A tick too: colour alone tells nobody.
        const QString name = bar.isChosen ? QString(u"✓ "_s + bar.name) : bar.name;
        painter.drawText(line.adjusted(gap, 0, nameWidth + gap - line.width(), 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(name, Qt::ElideRight, nameWidth));
        const int length = std::abs(bar.length) * room / 1000;
        const QRect box(nameWidth + 2 * gap, line.top() + line.height() / 5, std::max(length, bar.length == 0 ? 0 : 2),
                        line.height() * 3 / 5);
        if (bar.length < 0) { // below zero: an outline, so that it is told apart without colour
            painter.setPen(QPen(m_look.shapeOnCard(Severity::Error), 2));
            painter.drawRect(box.adjusted(1, 1, -1, -1));
        } else {
            painter.fillRect(box, palette.color(QPalette::Highlight));
        }
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QRect(box.right() + gap, line.top(), valueWidth + gap, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, bar.value);
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter.drawRect(line.adjusted(1, 1, -1, -1));
        }
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(barAt(event->position().toPoint()));
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Up:
        return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default: // keys of other parts
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    say();
}

void BarChart::setCurrent(int bar)
{
    m_current = std::max(0, bar);
    update();
    say();
}

/// The whole picture as lines, the one in focus first: what a screen reader says of it.
void BarChart::say()
{
    QStringList lines;
    for (const Bar &bar : std::as_const(m_bars))
        lines << bar.name + u": "_s + bar.value;
    if (m_current < lines.size())
        lines.move(m_current, 0);
    setAccessibleDescription(lines.join(u'\n'));
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace desktop

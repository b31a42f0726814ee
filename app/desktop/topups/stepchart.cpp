// SPDX-License-Identifier: MIT
#include <desktop/topups/stepchart.h>

#include <desktop/answer/fieldtexts.h>

#include <desk/text/amounttext.h>

#include <sentences/standingsentence.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int lineWidth = 2;
constexpr int full = 1000; // see desk::BalancePoint

QPoint placeOf(const QRect &plot, int across, int up)
{
    return {plot.left() + plot.width() * across / full, plot.bottom() - plot.height() * up / full};
}

} // namespace

StepChart::StepChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Balance after each top-up"));
    constexpr int textSize = 14;
    setProperty("textSize", textSize);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepChart::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void StepChart::setPoints(const desk::TopUpList &list, const QLocale &locale)
{
    m_list = list;
    m_locale = locale;
    describe();
    update();
}

void StepChart::setCovered(bool covered)
{
    m_covered = covered;
    describe();
    update();
}

QSize StepChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 10};
}

QSize StepChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

int StepChart::scaleWidth() const
{
    int widest = fontMetrics().horizontalAdvance(m_locale.toString(0));
    for (const kybio::Decimal &end : {m_list.lowest(), m_list.highest()})
        widest = std::max(widest, fontMetrics().horizontalAdvance(desk::amountText(end, m_locale)));
    return widest > width() / 3 ? 0 : widest;
}

/// Where the steps are: below the title, beside the scale, above the dates.
QRect StepChart::plot() const
{
    const int line = fontMetrics().height();
    const int gap = fontMetrics().averageCharWidth();
    const int scale = scaleWidth();
    return rect().adjusted(scale == 0 ? gap : scale + 2 * gap, 2 * line, -2 * gap, -3 * line / 2);
}

void StepChart::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QPalette palette = m_look.palette();
    const int gap = fontMetrics().averageCharWidth();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const QRect title(gap, 0, width() - 2 * gap, fontMetrics().height() * 3 / 2);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("Balance after each top-up"));
    const int room = title.width() - painter.fontMetrics().horizontalAdvance(tr("Balance after each top-up")) - 2 * gap;
    painter.setFont(font());
    painter.setPen(palette.color(QPalette::PlaceholderText));
    if (const QString remark = tr("What was spent in between is not shown."); fontMetrics().horizontalAdvance(remark) < room)
        painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, remark);
    const QRect inside = plot();
    if (m_covered) {
        painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine, coveredText());
    } else if (!m_list.points().isEmpty()) {
        paintScale(painter, inside);
        paintSteps(painter, inside);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), lineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// The highest, zero and the lowest balance, and the first and the last day.
void StepChart::paintScale(QPainter &painter, const QRect &plot) const
{
    const QPalette palette = m_look.palette();
    const int line = fontMetrics().height();
    const int gap = fontMetrics().averageCharWidth();
    const int scale = scaleWidth();
    QList<QPair<int, QString>> marks{{full, desk::amountText(m_list.highest(), m_locale)}};
    if (m_list.zero() < full)
        marks.append({m_list.zero(), m_locale.toString(0)});
    if (m_list.zero() > 0)
        marks.append({0, desk::amountText(m_list.lowest(), m_locale)});
    int lowestFree = plot.top() - line;
    for (const auto &[up, text] : marks) {
        const int y = placeOf(plot, 0, up).y();
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawLine(plot.left(), y, plot.right(), y);
        if (scale == 0 || y - line / 2 < lowestFree) // no two over each other
            continue;
        lowestFree = y + line / 2;
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.drawText(QRect(gap, y - line / 2, scale, line), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    const QRect days(plot.left(), plot.bottom() + line / 4, plot.width() + gap, line * 5 / 4);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    const QString first = sentences::longDate(m_list.points().first().at.date, m_locale);
    const QString last = sentences::longDate(m_list.points().last().at.date, m_locale);
    painter.drawText(days, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, first);
    if (first != last)
        painter.drawText(days, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, last);
}

void StepChart::paintSteps(QPainter &painter, const QRect &plot) const
{
    const QColor color = m_look.palette().color(QPalette::Highlight);
    QPainterPath path;
    QList<QPoint> places;
    for (const desk::BalancePoint &point : m_list.points()) {
        const QPoint place = placeOf(plot, point.across, point.up);
        if (places.isEmpty()) {
            path.moveTo(place);
        } else {
            path.lineTo(place.x(), places.last().y());
            path.lineTo(place);
        }
        places << place;
    }
    if (places.last().x() < plot.right())
        path.lineTo(plot.right(), places.last().y());
    painter.setPen(QPen(color, lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const int side = std::max(6, fontMetrics().height() / 3);
    for (const QPoint &place : std::as_const(places))
        painter.fillRect(QRect(place.x() - side / 2, place.y() - side / 2, side, side), color);
}

void StepChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StepChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

/// The whole picture as lines: what a screen reader says of it.
void StepChart::describe()
{
    QStringList lines;
    for (auto point = m_list.points().crbegin(); point != m_list.points().crend(); ++point)
        lines << sentences::longDate(point->at.date, m_locale) + u": "_s + desk::amountText(point->balance, m_locale);
    setAccessibleDescription(m_covered ? coveredText() : lines.join(u'\n'));
}

} // namespace desktop

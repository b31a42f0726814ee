// SPDX-License-Identifier: MIT
#include <desktop/charts/bardelegate.h>

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace desktop {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = m_look.palette();
    const int gap = option.fontMetrics.averageCharWidth();
    const QString text = index.data().toString();
    const QVariant length = index.data(lengthRole);
    painter->save();
    painter->setFont(option.font);
    if (index.data(chosenRole).toBool())
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    painter->setPen(palette.color(QPalette::Text));
    if (length.isValid()) {
        paintBar(*painter, option, length.toInt(), text);
    } else {
        const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row()) {
        // A frame around the whole line, half of it here.
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        const QRect frame = option.rect.adjusted(length.isValid() ? -gap : 1, 1, length.isValid() ? -1 : gap, -1);
        painter->setClipRect(option.rect);
        painter->drawRect(frame);
    }
    painter->restore();
}

void BarDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, int length, const QString &value) const
{
    const QPalette palette = m_look.palette();
    const int gap = option.fontMetrics.averageCharWidth();
    const QRect line = option.rect;
    const int room = std::max(0, line.width() - m_valueWidth - 3 * gap);
    const int width = std::max(std::abs(length) * room / 1000, length == 0 ? 0 : 2);
    const QRect box(line.left() + gap, line.top() + line.height() / 5, width, line.height() * 3 / 5);
    if (length < 0) { // below zero: an outline, so that it is told apart without colour
        painter.setPen(QPen(m_look.shapeOnCard(Severity::Error), 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    } else {
        painter.fillRect(box, palette.color(QPalette::Highlight));
    }
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRect(box.right() + gap, line.top(), m_valueWidth + gap, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, value);
}

} // namespace desktop

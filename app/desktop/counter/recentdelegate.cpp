// SPDX-License-Identifier: MIT
#include <desktop/counter/recentdelegate.h>

#include <desktop/counter/recentmodel.h>
#include <desktop/look/shapes.h>

#include <QPainter>

namespace desktop {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const QRect box = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(box, palette.color(QPalette::AlternateBase));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(box.topLeft(), box.topRight());

    const int side = option.fontMetrics.height() * 4 / 5;
    const QRectF shapeBox(box.left(), box.center().y() - side / 2.0, side, side);
    drawShape(*painter, static_cast<Shape>(index.data(RecentModel::ShapeRole).toInt()), shapeBox,
              m_look.shapeOnCard(static_cast<Severity>(index.data(RecentModel::SeverityRole).toInt())));

    const QString time = index.data(RecentModel::TimeRole).toString();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, time);

    const int gap = side / 2 + 2;
    const QRect numberBox = box.adjusted(side + gap, 0, -timeWidth - gap, 0);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(numberBox, Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, numberBox.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    constexpr int forPointers = 34;
    constexpr int forFingers = 44;
    return {0, qMax(m_fingers ? forFingers : forPointers, option.fontMetrics.height() * 7 / 4)};
}

} // namespace desktop

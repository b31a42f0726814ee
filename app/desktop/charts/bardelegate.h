// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QStyledItemDelegate>

namespace desktop {

/// Draws a line of a BarChart: a name, or a bar with its value behind.
class BarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int lengthRole = Qt::UserRole;     ///< of a bar, see BarChart::Bar::length; not there: it is a name
    static constexpr int chosenRole = Qt::UserRole + 1; ///< bool

    void setLook(const Look &look) { m_look = look; }
    /// Behind the longest bar there is room for the value of each.
    void setValueWidth(int width) { m_valueWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, int length, const QString &value) const;

    Look m_look;
    int m_valueWidth = 0;
};

} // namespace desktop

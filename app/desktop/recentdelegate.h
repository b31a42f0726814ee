// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look.h>

#include <QStyledItemDelegate>

namespace desktop {

/// Draws one recent lookup: shape, number, time, a line below. Plain text by construction.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QStyledItemDelegate>

namespace desktop {

/// Draws one recent lookup: shape, number, time, a line below. Plain text by construction.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Rows large enough for `fingers`, or for a pointer.
    void setLook(const Look &look, bool fingers)
    {
        m_look = look;
        m_fingers = fingers;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
    bool m_fingers = false;
};

} // namespace desktop

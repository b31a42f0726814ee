// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollBar>

namespace desktop {

/// A vertical scroll bar in the look of the window: a handle, a gap before it, no arrows. Wide enough for a finger to drag.
class SlimScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desktop

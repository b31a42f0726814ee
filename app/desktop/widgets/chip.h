// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace desktop {

/// A few words on a rounded ground, with a dot in front where it tells of a state. The words say it all; the dot only helps.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    /// An invalid colour: no dot. Filled or, where `filled` is false, a ring.
    void setDot(const QColor &color, bool filled = true);
    /// Colours of their own; invalid ones: those of a quiet chip.
    void setColors(const QColor &ground, const QColor &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int dotSpace() const;
    [[nodiscard]] QFont fitting(int width) const;

    QColor m_dot;
    QColor m_ground;
    QColor m_text;
    bool m_filled = true;
};

} // namespace desktop

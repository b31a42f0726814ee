// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/roundedbox.h>
#include <desktop/look/shapes.h>

#include <QPushButton>

namespace desktop {

/// A flat button in the window's own shape: filled with the accent colour where it is the default action, outlined where
/// it is another one.
class AccentButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool filled READ isFilled WRITE setFilled NOTIFY filledChanged)

public:
    explicit AccentButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isFilled() const { return m_filled; }
    void setFilled(bool filled);
    /// Where there is little room the shape stands for the words, which screen readers and the tool tip still say.
    void setShape(Shape shape);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// As wide as its words need.
    [[nodiscard]] int wordsWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filledChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoundedBox m_box;
    Shape m_shape = Shape::Magnifier;
    bool m_compact = false;
    bool m_filled = false;
};

/// A small button that looks like a link: quiet, and as high as a line of text.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Writes its words on the first line of the value beside it; both begin at the same height. The value must live as long.
    void standBeside(const QWidget &value) { m_beside = &value; }
    /// Where its words stand, in pixels from its top.
    [[nodiscard]] int baseline() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QWidget *m_beside = nullptr;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace desktop {

/// A flat button in the window's own shape: filled with the accent colour where it is the default action, outlined where
/// it is another one.
class AccentButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool filled READ isFilled WRITE setFilled)

public:
    explicit AccentButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isFilled() const { return m_filled; }
    void setFilled(bool filled);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_filled = false;
};

/// A small button that looks like a link: quiet, and as high as a line of text.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desktop

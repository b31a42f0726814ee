// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace desktop {

/// A form that shows whole where there is room and scrolls where there is not; sideways only where it is wider than the screen.
/// A plain scroll area asks for a height that knows nothing of wrapped lines, and clips or scrolls without need.
class FormScroll final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    /// The form's size changes when a refusal appears or the text grows.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace desktop

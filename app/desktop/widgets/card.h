// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/roundedbox.h>

#include <QFrame>

namespace desktop {

/// A plain card: one-pixel line, rounded corners, no shadow. With `accented`, the line is the accent colour and thicker.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setAccented(bool accented);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoundedBox m_box;
    bool m_accented = false;
};

} // namespace desktop

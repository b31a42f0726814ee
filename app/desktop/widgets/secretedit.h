// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace desktop {

/// A field for the app key: dots only, cannot be copied while it shows dots, and covers itself when the focus leaves its
/// window.
class SecretEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool event(QEvent *event) override;
};

} // namespace desktop

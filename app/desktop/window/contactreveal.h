// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Ui {
class MainWindow;
}

namespace desktop {

class WindowDialogs;

/// F7 held shows what is covered, and let go wherever covers it again; where a PIN guards contact data, it asks for that first.
class ContactReveal final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, which belongs to `window`.
    ContactReveal(QWidget &window, Ui::MainWindow &ui, WindowDialogs &dialogs);

    /// The PIN held for the member before.
    void lockAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();
    void unlock();
    void setRevealed(bool revealed);

    QWidget &m_window;
    Ui::MainWindow &m_ui;
    WindowDialogs &m_dialogs;
};

} // namespace desktop

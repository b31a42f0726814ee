// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace desktop {

class WindowDialogs;

/// F7 held shows what is covered, and let go wherever covers it again; where a PIN guards contact data, it asks for that first.
class ContactReveal final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    ContactReveal(Ui::MainWindow &ui, WindowDialogs &dialogs, QObject *parent);

    /// The PIN held for the member before.
    void lockAgain();
    void press();
    void cover() { setRevealed(false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock();
    void setRevealed(bool revealed);

    Ui::MainWindow &m_ui;
    WindowDialogs &m_dialogs;
};

} // namespace desktop

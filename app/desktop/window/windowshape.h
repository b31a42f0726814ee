// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;

namespace desk {
class ActiveStore;
class Settings;
} // namespace desk

namespace Ui {
class MainWindow;
}

namespace desktop {

class Look;

/// Which parts of the counter's window there is room for.
class WindowShape {
public:
    /// Both must outlive this.
    WindowShape(QMainWindow &window, Ui::MainWindow &ui);

    /// Shows the parts that are wanted and fit the window as it is now; the strip alone where it is a bar.
    void arrange(bool isBar, const Look &look, const desk::ActiveStore &store, const desk::Settings &settings);
    /// Buttons and fields below `root` large enough for `fingers`, or for a pointer.
    static void applyTargetSize(QWidget &root, bool fingers);

private:
    QMainWindow &m_window;
    Ui::MainWindow &m_ui;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSize>

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

/// Which parts of the counter's window there is room for, and the bar: the strip that stays on top of other programs.
class WindowShape : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    WindowShape(QMainWindow &window, Ui::MainWindow &ui);

    /// Shows the parts that are wanted and fit the window as it is now.
    void arrange(const Look &look, const desk::ActiveStore &store, const desk::Settings &settings);
    /// To the bar, or back to the size before it.
    void toggleBar(const Look &look, const desk::ActiveStore &store, const desk::Settings &settings);
    /// Buttons and fields below `root` large enough for `fingers`, or for a pointer.
    static void applyTargetSize(QWidget &root, bool fingers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitBar();
    [[nodiscard]] QString demoText(const QStringList &numbers) const;

    QMainWindow &m_window;
    Ui::MainWindow &m_ui;
    QSize m_sizeBeforeBar;
    Qt::WindowStates m_stateBeforeBar;
    bool m_bar = false;
};

} // namespace desktop

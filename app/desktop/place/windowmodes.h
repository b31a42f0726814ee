// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/place/windowmode.h>

#include <QObject>
#include <QSize>

class QMainWindow;

namespace desktop {

/// Brings the window into its modes, and back to where it was. The window manager may take its time, and is told all of a change
/// at once: a flag, a state and a place that reach it one after the other leave a strip that fills the screen.
class WindowModes final : public QObject {
    Q_OBJECT

public:
    /// Of a window without a fixed place. `window` must outlive this.
    explicit WindowModes(QMainWindow &window);

    enum class Start { AsLastTime, FullScreen, Bar };

    /// Shows the window: with `size` where that is valid, else where the last run left it, as `file` says. Every later place is
    /// written into `file` when the window closes; an empty name: not. A file that cannot be read or written is none.
    /// `start` holds for this run, whatever the last one was; F11 and F12 lead out of it as always.
    void open(const QSize &size, const QString &file, Start start = Start::AsLastTime);

    void toggleFullScreen();
    void toggleBar();
    [[nodiscard]] bool isBar() const { return m_mode.isBar; }

Q_SIGNALS:
    /// Before the window is seen so: its parts may have to change.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void become(WindowMode next);
    void showAgain(WindowMode next);
    void takeKeyboardBack();
    void fitBar();
    void save();

    QMainWindow &m_window;
    WindowMode m_mode;
    QRect m_normal;
    std::optional<QPoint> m_bar;
    QString m_file;
    QString m_saved;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>

#include <QObject>

class QWidget;

namespace Ui {
class MainWindow;
}

namespace desk {
class ActiveStore;
class Counter;
class Settings;
} // namespace desk

namespace desktop {

/// Shows each state of the counter: one presentation is made of it, and every part of the window takes that. What is cancelled or
/// chosen of what is shown goes back to the counter. Esc comes here, and where the window comes to the front, the next key
/// belongs to the number.
class Presenter final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, which belongs to `window`.
    Presenter(QWidget &window, Ui::MainWindow &ui, desk::Counter &counter, const desk::ActiveStore &store,
              const desk::Settings &settings, const desk::Clocks &clocks);

    void show();
    /// Where nobody has begun anything: what is said of today's calls may be another thing by now.
    void showReadyAnew();
    /// The next key belongs to the number, and the number that stands there is replaced by it.
    void toNumber();
    /// Nothing of a member and nothing that was typed stays.
    void clear();

Q_SIGNALS:
    /// Somebody's data may be on the screen from now on, or no longer.
    void personalDataShown(bool shown);
    /// By the last member: that this computer's clock is wrong, or nothing.
    void clockJudged(const QString &warning);
    /// An answer of any kind is on the screen.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The next key belongs to the number, or to the members of whom one is to be chosen.
    void toNext();
    /// Esc: the open question first, then the check, then all.
    void escape();

    QWidget &m_window;
    Ui::MainWindow &m_ui;
    desk::Counter &m_counter;
    const desk::ActiveStore &m_store;
    const desk::Settings &m_settings;
    desk::Clocks m_clocks;
};

} // namespace desktop

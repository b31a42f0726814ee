// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/privacy/keepingkey.h>
#include <desktop/privacy/screenlock.h>

#include <QObject>
#include <QTimer>

namespace desktop {

/// Tells when nobody has touched keyboard or mouse for a time, or somebody locks the screen, so that no member stays on a
/// screen that nobody watches.
class IdleClear : public QObject {
    Q_OBJECT

public:
    /// Seconds of visible warning before the end.
    static constexpr int countdownSeconds = 20;

    /// The countdown is shown in `window`: there, the key that ends it does nothing else.
    explicit IdleClear(QWidget &window);

    /// 0: never.
    void setSeconds(int seconds);
    /// Counts only while there is something to clear.
    void setArmed(bool armed);
    /// Somebody is there: a number comes in, scanned or typed.
    void numberCame();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The last seconds; -1 once the countdown is off.
    void countdown(int secondsLeft);
    void elapsed();

private:
    void touch();
    void tick();
    [[nodiscard]] bool takesKey(QObject &watched, QEvent &event);

    QWidget &m_window;
    KeepingKey m_key;
    ScreenLock m_lock;
    QTimer m_tick;
    int m_seconds = 0;
    int m_left = 0;
    bool m_armed = false;
    bool m_warned = false;
};

} // namespace desktop

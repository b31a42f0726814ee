// SPDX-License-Identifier: MIT
#pragma once

#include <desk/connection/preconnector.h>

#include <QObject>

class QLineEdit;
class QWidget;

namespace desk {
class ActiveStore;
class Counter;
} // namespace desk

namespace desktop {

/// Tells the preconnector what happens at the counter: the window is seen or not, comes to the front, a number is
/// begun, a store is chosen, a question is asked.
class PreconnectTriggers final : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    PreconnectTriggers(QWidget &window, const QLineEdit &number, const desk::ActiveStore &store, const desk::Counter &counter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget &m_window;
    const desk::Counter &m_counter;
    desk::Preconnector m_preconnector;
    bool m_visible = false;
    bool m_asking = false;
};

} // namespace desktop

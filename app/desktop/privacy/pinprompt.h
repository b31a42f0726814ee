// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/pin/pinguard.h>

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace desktop {

/// Asks for the manager's PIN: accepted with the right one. A scan into it is no try: it is wiped, and not counted as a miss.
class PinPrompt : public QDialog {
    Q_OBJECT

public:
    /// `reason`: what it is asked for. `guard` must outlive this.
    PinPrompt(desk::PinGuard &guard, const desk::Clocks &clocks, const QString &reason, const Look &look,
              QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tryTyped();
    void take(bool matches);
    void showPause();
    void say(const QString &sentence);
    [[nodiscard]] bool wasScanned() const;

    desk::PinGuard &m_guard;
    desk::Clocks m_clocks;
    QLineEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_ok;
    QTimer m_tick;
    std::optional<std::chrono::milliseconds> m_firstKey; // of what stands in the field; nothing: not typed
};

} // namespace desktop

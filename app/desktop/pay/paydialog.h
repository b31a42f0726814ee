// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <sentences/presentation.h>

#include <desk/clock/clocks.h>

#include <QDialog>

class QLabel;
class QLineEdit;

namespace desk {
class Counter;
class Settings;
} // namespace desk

namespace desktop {

/// Whether the member who is shown can pay a bill that is typed here: an estimate from the balance and the credit of that answer.
/// Nothing is sent or kept. Not modal: a scan goes on working, and whatever takes that member from the counter's screen closes
/// it. Amounts that are covered at the counter are not named here, until F7 is held.
class PayDialog final : public QDialog {
    Q_OBJECT

public:
    /// The member to ask about; null where none is shown, or not yet confirmed.
    [[nodiscard]] static const desk::Found *memberOf(const desk::LookupState &state);

    /// A member must be shown. All must outlive it.
    PayDialog(desk::Counter &counter, const desk::Settings &settings, const desk::Clocks &clocks, const Look &look,
              QWidget *parent);

    /// The setting may have changed.
    void coverAgain();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void follow();
    void judge();
    void setRevealed(bool revealed);
    [[nodiscard]] bool coversAmounts() const;
    [[nodiscard]] const desk::Found &found() const { return *m_shown.found(); }

    desk::Counter &m_counter;
    const desk::Settings &m_settings;
    Look m_look;
    sentences::Presentation m_shown; ///< as the counter shows it
    bool m_revealed = false;
    QLabel *m_who;
    QLineEdit *m_bill;
    QLabel *m_verdict;
    QLabel *m_words;
    QLabel *m_remark;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/member/identitycheck.h>

#include <QWidget>

#include <memory>

namespace Ui {
class IdentityBar;
}

namespace desktop {

/// Checks what a customer says against the member, and answers only "matches" or "does not match": the value itself is
/// never shown.
class IdentityBar : public QWidget {
    Q_OBJECT

public:
    explicit IdentityBar(QWidget *parent = nullptr);
    ~IdentityBar() override;

    /// Opens for this member with an empty field. `clocks` are for the pause after three misses.
    void open(const kybio::Member &member, const kybio::MemberNumber &asked, const desk::Clocks &clocks);
    /// Forgets the member and what was typed.
    void close();
    /// One below the other, without the caption.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// It matches, or Escape: the cashier is done.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();

    std::unique_ptr<Ui::IdentityBar> m_ui;
    kybio::Member m_member;
    QString m_key;
    desk::Clocks m_clocks;
    desk::GuessLimiter m_pause;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/member/claims.h>
#include <desk/clock/time.h>

#include <QWidget>

#include <memory>

namespace Ui {
class ClaimBar;
}

namespace desktop {

/// Checks what a customer says against the member, and answers only "matches" or "does not match": the value itself is
/// never shown.
class ClaimBar : public QWidget {
    Q_OBJECT

public:
    explicit ClaimBar(QWidget *parent = nullptr);
    ~ClaimBar() override;

    /// Opens for this member with an empty field. `time` is for the pause after three misses.
    void open(const kybio::Member &member, const kybio::MemberNumber &asked, const desk::Time &time);
    /// Forgets the member and what was typed.
    void close();
    /// One below the other.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// Escape: the cashier is done.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();

    std::unique_ptr<Ui::ClaimBar> m_ui;
    kybio::Member m_member;
    QString m_key;
    desk::Time m_time;
    desk::ClaimPause m_pause;
};

} // namespace desktop

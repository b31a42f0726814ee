// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/memberview.h>
#include <desktop/answer/messagecard.h>
#include <desktop/look/look.h>

#include <sentences/presentation.h>

#include <desk/clock/clocks.h>

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace desktop {

class CandidateList;
class IdentityBar;
class VerdictBand;

/// The answer: the verdict band on top, and under it a member or a message.
class MemberPanel : public QWidget {
    Q_OBJECT

public:
    explicit MemberPanel(QWidget *parent = nullptr);

    /// Whose steady one tells the age of an answer.
    void setClocks(const desk::Clocks &clocks) { m_clocks = clocks; }
    void setLook(const Look &look);
    void show(const sentences::Presentation &presentation);
    /// F8, where a member is shown and not covered.
    void openIdentityCheck();
    /// False where none is open.
    bool closeIdentityCheck();
    /// Gives the keys to the members of whom one is to be chosen. False where there are none, or nobody sees them.
    bool focusCandidates();
    [[nodiscard]] bool showsMember() const { return m_presentation.found() != nullptr; }
    [[nodiscard]] MemberView &view() const { return *m_view; }

Q_SIGNALS:
    void settingsRequested();
    void doctorRequested();
    void demoRequested();
    /// The number that nobody has is to be looked for as a phone.
    void phoneRequested(const QString &phone);
    void candidateChosen(int candidate);
    void cancelRequested();
    void identityCheckFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] MemberView::LayoutDensity usualDensity() const;
    void fitView();
    void showMessage();
    void showCandidates();
    void showAge();
    void rehearse();

    VerdictBand *m_band;
    IdentityBar *m_identityBar;
    QStackedLayout *m_pages;
    QScrollArea *m_scroll;
    QScrollArea *m_messageScroll;
    MemberView *m_view;
    MessageCard *m_message;
    CandidateList *m_candidates = nullptr; ///< made when first needed
    desk::Clocks m_clocks;
    sentences::Presentation m_presentation;
    Look m_look;
    bool m_hasBeenSeen = false;
    QTimer m_quiet; ///< runs from the first picture until a rehearsal delays nothing
    QTimer m_ageTick;
    QTimer m_patience; ///< runs while the member's page stands empty for a question
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/memberview.h>
#include <desktop/answer/messagecard.h>
#include <desktop/answer/verdict.h>

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace desktop {

class VerdictBand;

/// The answer: the verdict band on top, and under it a member or a message.
class MemberPanel : public QWidget {
    Q_OBJECT

public:
    explicit MemberPanel(QWidget *parent = nullptr);

    struct Context {
        QLocale locale;
        std::chrono::seconds deadline{10};
        bool coverAmounts = false;
        bool offersDemo = true;
        bool offersDoctor = true;
        bool usedUp = false; ///< today's calls
    };

    void setLook(const Look &look);
    void show(const desk::Counter &counter, const Context &context);
    /// A refused scan: nothing was asked.
    void showRefusal(const Verdict &verdict, const QString &hint);
    /// To be called about once a second.
    void showAge(const desk::Counter &counter, const QLocale &locale);
    [[nodiscard]] MemberView &view() const { return *m_view; }

Q_SIGNALS:
    void settingsRequested();
    void doctorRequested();
    void demoRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] MemberView::LayoutDensity usualDensity() const;
    void fitView();
    [[nodiscard]] static MessageCard::Content messageFor(const desk::LookupState &state, const Context &context);
    void showMessage(const MessageCard::Content &content);
    void rehearse();

    VerdictBand *m_band;
    QStackedLayout *m_pages;
    QScrollArea *m_scroll;
    QScrollArea *m_messageScroll;
    MemberView *m_view;
    MessageCard *m_message;
    MessageCard::Content m_asking;
    bool m_hasBeenSeen = false;
    QTimer m_quiet;    ///< runs from the first picture until a rehearsal delays nothing
    QTimer m_patience; ///< runs while the member's page stands empty for a question
};

} // namespace desktop

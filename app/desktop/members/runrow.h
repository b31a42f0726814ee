// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QElapsedTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;

namespace desk {
class MemberRun;
}

namespace desktop {

class AccentButton;

/// How far the questions of the window are: what has come, what it cost, what is left, and the buttons that pause, stop and go
/// on.
class RunRow final : public QWidget {
    Q_OBJECT

public:
    explicit RunRow(QWidget *parent = nullptr);

    /// What is known beside the run itself.
    struct Figures {
        int members = 0;
        int mostCalls = 0;                 ///< that somebody allowed, from the beginning
        std::optional<int> callsLeft = {}; ///< today's; nothing: not known
        int unreadableRows = 0;
        int repeated = 0;
        std::chrono::seconds deadline{10}; ///< of a question
        int failed = 0;                    ///< numbers whose question failed
        bool isPaused = false;             ///< by a person
        bool waitsForCounter = false;
    };
    void show(const desk::MemberRun &run, const Figures &figures);
    void setLook(const Look &look);

Q_SIGNALS:
    void pauseRequested(bool paused);
    void stopRequested();
    void goOnRequested();
    /// Those that failed.
    void askAgainRequested();

private:
    [[nodiscard]] QString headline(const desk::MemberRun &run, const Figures &figures) const;
    [[nodiscard]] QString details(const desk::MemberRun &run, const Figures &figures);
    [[nodiscard]] QString timeToGo(const desk::MemberRun &run, const Figures &figures);

    QLabel *m_headline;
    QLabel *m_details;
    QProgressBar *m_bar;
    AccentButton *m_pause;
    AccentButton *m_stop;
    AccentButton *m_goOn;
    AccentButton *m_again;
    QElapsedTimer m_begun; ///< of the calls since the run last went on
    int m_callsBegun = 0;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/verdict.h>

#include <QFrame>

class QLabel;

namespace desktop {

/// The verdict: a coloured band with a shape, a word and one line of reason. Tells screen readers when it changes.
class VerdictBand : public QFrame {
    Q_OBJECT

public:
    explicit VerdictBand(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setVerdict(const Verdict &verdict);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void color();

    QLabel *m_title;
    QLabel *m_reason;
    Look m_look;
    Verdict m_verdict;
};

} // namespace desktop

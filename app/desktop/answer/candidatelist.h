// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <sentences/presentation.h>

#include <QListWidget>

namespace desktop {

/// Several members, of whom somebody chooses one: with the arrow keys and Enter, or a tap. A line has a shape, number, covered
/// name and standing.
class CandidateList final : public QListWidget {
    Q_OBJECT

public:
    explicit CandidateList(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The first is the current one.
    void show(const QList<sentences::Candidate> &candidates);

Q_SIGNALS:
    void chosen(int candidate);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    Look m_look;
    QList<sentences::Candidate> m_candidates;
};

} // namespace desktop

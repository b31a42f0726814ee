// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <sentences/presentation.h>

#include <QWidget>

class QHBoxLayout;

namespace desktop {

class FitLabel;
class NameLabel;
class VerdictBand;

/// The answer on one strip, for staff who live in another program: verdict, name, balance, points and nothing else.
class BarStrip : public QWidget {
    Q_OBJECT

public:
    explicit BarStrip(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(const sentences::Presentation &presentation);
    void setRevealed(bool revealed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    VerdictBand *m_band;
    NameLabel *m_name;
    FitLabel *m_balance;
    FitLabel *m_points;
    QHBoxLayout *m_row = nullptr;
    QString m_wholeBalance;
    QString m_wholePoints;
    QString m_copiedBalance;
    QString m_copiedPoints;
    bool m_covered = false;
};

} // namespace desktop

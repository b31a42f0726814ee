// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/topups/topuplist.h>

#include <QLocale>
#include <QWidget>

namespace desktop {

/// The balance after each top-up as steps from the oldest to the newest, each with a mark. Screen readers read it as a list of
/// dates and balances, the newest first.
class StepChart final : public QWidget {
    Q_OBJECT

public:
    explicit StepChart(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setPoints(const desk::TopUpList &list, const QLocale &locale);
    /// Nothing of the amounts can be seen or read.
    void setCovered(bool covered);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// As wide as the amounts at the scale; 0 where there is no room for them.
    [[nodiscard]] int scaleWidth() const;
    [[nodiscard]] QRect plot() const;
    void paintScale(QPainter &painter, const QRect &plot) const;
    void paintSteps(QPainter &painter, const QRect &plot) const;
    void describe();

    Look m_look;
    desk::TopUpList m_list;
    QLocale m_locale;
    bool m_covered = false;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/doctor/finding.h>

#include <QLabel>

namespace desktop {

/// A verdict as shape, word and colour: any one of them is enough.
class DoctorMark : public QLabel {
    Q_OBJECT

public:
    explicit DoctorMark(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// `word` beside the verdict's shape; NotReached has none.
    void show(desk::DoctorVerdict verdict, const QString &word);
    /// The check is under way.
    void showBusy(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int shapeSize() const { return m_look.scaled(24); }
    void fit();

    Look m_look;
    desk::DoctorVerdict m_verdict = desk::DoctorVerdict::NotReached;
    bool m_busy = false;
};

} // namespace desktop

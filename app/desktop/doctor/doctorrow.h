// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/doctor/doctorstep.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace desktop {

class DoctorMark;

/// One check of the connection: verdict, what was looked at, what was found, what to do; details where they are unfolded.
class DoctorRow : public QWidget {
    Q_OBJECT

public:
    explicit DoctorRow(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(const desk::DoctorStep &step, bool isUnderWay);
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void fieldRequested(desk::DoctorField field);

private:
    void showDetails();

    DoctorMark *m_mark;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_fieldButton;
    desk::DoctorField m_field = desk::DoctorField::None;
    bool m_unfolded = false;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/pin/pinguard.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace desktop {

/// Sets, changes or removes the manager's PIN, and says what it is good for. What is saved here holds at once.
class PinDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must outlive this. To be opened only by who was let into the settings.
    PinDialog(desk::Settings &settings, const Look &look, QWidget *parent = nullptr);

    /// All notes of what was shown, as CSV.
    void exportNotes(const QString &target);

private:
    void save();
    void remove();
    void takeChanged(bool saved);
    void saveNotes();
    void setNotes(bool wanted);
    void say(const QString &sentence);

    desk::Settings &m_settings;
    desk::PinGuard m_guard;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QCheckBox *m_contacts;
    QCheckBox *m_notes;
    QPushButton *m_saveNotes;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace desktop

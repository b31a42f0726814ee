// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/doctor/doctor.h>

#include <QDialog>
#include <QNetworkAccessManager>

#include <memory>

class QNetworkProxy;

namespace Ui {
class DoctorDialog;
}

namespace desktop {

class DoctorRow;

/// The connection doctor: starts nothing by itself, because only a person may spend a call.
///
/// Window-modal; for open(). Closing it cancels what runs. Deletes itself when it is closed.
class DoctorDialog : public QDialog {
    Q_OBJECT

public:
    /// `input` are the texts to examine, also ones that nobody has saved yet; `proxy` is what a client would be given
    /// (DefaultProxy: the system's).
    DoctorDialog(desk::DoctorInput input, const QNetworkProxy &proxy, const Look &look, QWidget *parent = nullptr);
    ~DoctorDialog() override;

    [[nodiscard]] const desk::Doctor &doctor() const { return m_doctor; }
    /// Writes the report: no secret, nothing of a member. False, with a sentence in the window, where that fails.
    bool saveReport(const QString &file);

    void done(int result) override;

Q_SIGNALS:
    /// Somebody wants to mend what is wrong. The dialog stays open.
    void fieldRequested(desk::DoctorField field);
    /// The call's bytes are about to leave: count it.
    void sending();

private:
    void start(desk::DoctorScope scope);
    void showSteps();
    void showPlace();
    void showHeadline();
    void chooseFile();

    std::unique_ptr<Ui::DoctorDialog> m_ui;
    QNetworkAccessManager m_network;
    desk::Doctor m_doctor;
    QList<DoctorRow *> m_rows;
};

} // namespace desktop

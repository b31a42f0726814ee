// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <desk/doctor/finding.h>
#include <desk/settings/storesaver.h>

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace desk {
class ActiveStore;
class Settings;
struct Store;
} // namespace desk

namespace desktop {

/// Everything that can be set, in three small pages. OK saves, or goes to what is wrong with the connection or missing of it:
/// that stands beside its field, and typing is kept. Cancel changes nothing.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `shop` counts the call that a check of the connection makes.
    SettingsDialog(desk::Settings &settings, desk::ActiveStore &store, const Look &look, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// True where the saved values differ from the ones before in what a connection is made of.
    [[nodiscard]] bool connectionChanged() const { return m_connectionChanged; }

    /// Puts the focus where the doctor says that it can be mended.
    void goTo(desk::DoctorField field);

    void accept() override;

    /// Also while a keychain is still busy: nothing is saved then.
    void reject() override;

Q_SIGNALS:
    /// It was saved, but a keychain did not let go of a key that nothing refers to any more.
    void keyLeftBehind();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void setOtherValues();
    void takeSaved(const desk::StoresSaved &result);
    void check();
    void grow();
    void warn(const QString &sentence);
    void findKeyForDoctor();
    void openDoctor(const desk::Store &store);
    [[nodiscard]] bool areKeysInSettings() const;

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    desk::Settings &m_settings;
    desk::ActiveStore &m_store;
    Look m_look;
    desk::StoreSaver m_saver;
    desk::Store m_storeBefore;
    desk::SettingsChanges m_changesBefore;
    QList<desk::StoreEdit> m_edits;       // of the save under way
    std::unique_ptr<QObject> m_keyWanted; // gone: nobody waits for the keychain any more
    bool m_offeredSession = false;        // the user was told that it cannot be saved
    bool m_connectionChanged = false;
};

} // namespace desktop

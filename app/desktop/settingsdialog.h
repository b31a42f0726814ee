// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look.h>

#include <desk/doctor/finding.h>
#include <desk/storesaver.h>

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace desk {
class Settings;
struct Store;
} // namespace desk

namespace desktop {

class Shop;

/// Everything that can be set, in three small pages. OK only when the connection is complete; what is wrong stands beside
/// its field, and typing is kept. Cancel changes nothing.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `shop` counts the call that a check of the connection makes.
    SettingsDialog(desk::Settings &settings, Shop &shop, const Look &look, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// True where the saved values differ from the ones before in what a connection is made of.
    [[nodiscard]] bool connectionChanged() const { return m_connectionChanged; }

    /// Puts the focus where the doctor says that it can be mended.
    void goTo(desk::DoctorField field);

    void accept() override;

    /// Also while a keychain is still busy: nothing is saved then.
    void reject() override;

private:
    void load();
    void setOtherValues();
    void takeSaved(const desk::StoresSaved &result);
    [[nodiscard]] bool validate();
    void check();
    void showMore(bool shown);
    [[nodiscard]] desk::Store typedStore() const;
    void openDoctor();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    desk::Settings &m_settings;
    Shop &m_shop;
    Look m_look;
    desk::StoreSaver m_saver;
    desk::Store m_storeBefore;
    desk::SettingsChanges m_changesBefore;
    bool m_connectionChanged = false;
};

} // namespace desktop

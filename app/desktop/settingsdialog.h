// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace desk {
class Settings;
}

namespace desktop {

/// Everything that can be set, in three small pages. OK only when the connection is complete; what is wrong stands beside
/// its field, and typing is kept. Cancel changes nothing.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(desk::Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// True where the saved values differ from the ones before in what a connection is made of.
    [[nodiscard]] bool connectionChanged() const { return m_connectionChanged; }

    void accept() override;

private:
    void load();
    void store();
    [[nodiscard]] bool validate();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    desk::Settings &m_settings;
    bool m_connectionChanged = false;
};

} // namespace desktop

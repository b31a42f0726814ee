// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/look/look.h>

#include <QObject>

#include <optional>

namespace Ui {
class MainWindow;
}

namespace desk {
class ActiveStore;
class Settings;
} // namespace desk

namespace desktop {

class Commands;

/// The stored choice, or `system` where it says "as the system".
[[nodiscard]] Theme themeSetting(const desk::Settings &settings, Theme system);

/// The window's look: read from the settings, or given for this run, and put on every part. Follows the system where it says
/// that its theme has changed.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// What the command line says instead of the settings.
    struct Instead {
        std::optional<Theme> theme;
        std::optional<int> textPercent;
    };

    /// `settings` must outlive this. `parent` is the window. Reads at once.
    Appearance(desk::Settings &settings, const Instead &instead, QObject *parent);

    /// Of the dialogs: as the user chose it.
    [[nodiscard]] const Look &look() const { return m_look; }
    /// Of the window, which grows with it.
    [[nodiscard]] const Look &windowLook() const { return m_windowLook; }
    void read();
    /// Larger, smaller and standard text from now on.
    void obey(const Commands &commands);
    /// True where the look of the window is another one now.
    [[nodiscard]] bool follow(const QSize &window);
    void applyTo(QWidget &window, Ui::MainWindow &ui, const desk::ActiveStore &store) const;
    /// By so many steps of 10 %; 0: the standard size. Kept in the settings.
    void changeTextSize(int steps);

Q_SIGNALS:
    void changed();
    /// The settings cannot be written: the size holds until the end of the program.
    void notSaved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    desk::Settings &m_settings;
    Instead m_instead;
    QPalette m_systemPalette; ///< before ours was set
    Theme m_systemTheme;
    Look m_look;
    Look m_windowLook;
    int m_windowPercent = Look::standardPercent;
};

} // namespace desktop

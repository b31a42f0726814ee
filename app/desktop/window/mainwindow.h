// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/counter/scancatcher.h>
#include <desktop/look/look.h>
#include <desktop/window/demo.h>

#include <desk/connection/activestore.h>
#include <desk/lookup/counter.h>

#include <QMainWindow>

#include <memory>
#include <optional>

namespace desk {
class Log;
}

namespace Ui {
class MainWindow;
}

namespace desktop {

class Appearance;
class Commands;
class ContactReveal;
class Entry;
class IdleClear;
class Notices;
class PreconnectTriggers;
class Presenter;
class WindowDialogs;
class WindowLog;
class WindowModes;
class WindowShape;

/// The counter's window: puts the parts together, and no more. Rules live in desk, sentences in app/sentences, keys in Commands.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Options {
        bool demo = false;
        std::optional<Theme> theme; ///< instead of the setting
        std::optional<int> textPercent;
        desk::Clocks clocks;
        std::shared_ptr<desk::Keychain> keychain; ///< null: the system's
        desk::Log *log = nullptr;                 ///< must outlive the window; null: none
        QString logFile;                          ///< instead of the setting; empty: the setting
        QString callsFolder = desk::Allowance::standardFolder();
        desk::DemoStarter startDemo = demoStarter();
        KeyClock keyClock = desktop::keyClock();
    };

    /// `settings` must outlive the window.
    MainWindow(desk::Settings &settings, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens it, and brings it to full screen or a bar and back.
    [[nodiscard]] WindowModes &modes() { return *m_modes; }
    /// As if somebody had scanned it.
    void enter(const QString &typed, bool insisting = false);
    /// The same with the number shown in the field.
    void lookUp(const QString &number);
    /// Something in here was thrown that nobody expected.
    void showMishap();
    [[nodiscard]] desk::Counter &counter() { return m_counter; }

Q_SIGNALS:
    /// An answer of any kind is on the screen.
    void answered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void connectStore();
    void connectDialogs();
    void connectCommands();
    void applySettings();
    void applyLook();
    void arrange();
    void showStore();
    void switchStore(int step);

    std::unique_ptr<Ui::MainWindow> m_ui;
    desk::Settings &m_settings;
    Options m_options;
    desk::ActiveStore m_store;
    desk::Counter m_counter; // after the store: drops its question first
    Appearance *m_appearance;
    std::unique_ptr<WindowShape> m_shape;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<WindowLog> m_log;
    std::unique_ptr<PreconnectTriggers> m_preconnectTriggers; // after both: it knows them
    WindowDialogs *m_dialogs;
    Commands *m_commands;
    IdleClear *m_idle;
    WindowModes *m_modes;
    Entry *m_entry = nullptr;
    ContactReveal *m_reveal = nullptr;
    Presenter *m_presenter = nullptr;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/answer/memberpanel.h>
#include <desktop/look/look.h>

#include <desktop/window/shop.h>

#include <desk/lookup/counter.h>

#include <QLocale>
#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace desk {
class Log;
}

namespace Ui {
class MainWindow;
}

namespace desktop {

class IdleClear;
class PreconnectTriggers;
class WindowDialogs;
class WindowLog;
class WindowShape;

/// The counter's window: puts the parts together and owns the keys. Rules live in desk, sentences in app/sentences.
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
    };

    /// `settings` must outlive the window.
    MainWindow(desk::Settings &settings, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void addKeys();
    [[nodiscard]] MemberPanel::Context panelContext() const;
    void setRevealed(bool revealed);
    void addKey(const QKeySequence &key, void (MainWindow::*action)());
    void readLook();
    void applyLook();
    void applySettings();
    void showShop();
    void nextStore() { switchStore(1); }
    void previousStore() { switchStore(-1); }
    void switchStore(int step);
    void showState();
    void showRefusal(const desk::ScanRefusal &refusal);
    void showNotice(const QString &text);
    void toNumber();
    void escape();
    void clear();
    void again() { m_counter.again(); }
    void openIdentityCheck();
    void openSettings();
    void openDoctor();
    void followTheDay();
    void reveal();
    void unlockContacts();
    void openKeys();
    void startDemo();
    void toggleFullScreen() { setWindowState(windowState() ^ Qt::WindowFullScreen); }
    void toggleBar();
    void larger() { setTextPercent(m_look.textPercent() + 10); }
    void smaller() { setTextPercent(m_look.textPercent() - 10); }
    void standardSize() { setTextPercent(Look::standardPercent); }
    void setTextPercent(int percent);
    void copyNumber();
    void arrange();

    std::unique_ptr<Ui::MainWindow> m_ui;
    desk::Settings &m_settings;
    Options m_options;
    Look m_look;
    Theme m_systemTheme;
    Shop m_shop;
    desk::Counter m_counter; // after the shop: drops its question first
    std::unique_ptr<WindowLog> m_log;
    std::unique_ptr<PreconnectTriggers> m_preconnectTriggers; // after both: it knows them
    WindowDialogs *m_dialogs;
    IdleClear *m_idle;
    std::unique_ptr<WindowShape> m_shape;
    QTimer m_ageTick;
    QTimer m_dayTick;
};

} // namespace desktop

// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/counter/numberedit.h>
#include <desktop/window/mainwindow.h>

#include <QApplication>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <optional>

/// An application that knows how long the longest event on its own thread took, and when a window was last painted.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    /// From now on a picture is one of this window alone.
    void watch(const QWidget *window) { m_watched = window; }
    /// Forgets what was.
    void restart() { m_longest = {}; }
    [[nodiscard]] std::chrono::microseconds longest() const { return m_longest; }
    [[nodiscard]] std::chrono::steady_clock::time_point painted() const { return m_painted; }

private:
    int m_depth = 0;
    std::chrono::microseconds m_longest{0};
    std::chrono::steady_clock::time_point m_painted;
    const QWidget *m_watched = nullptr; ///< null: any window
};

/// The real window on some service, and a cashier. Settings in a temporary folder.
class CounterWindow {
public:
    struct Wish {
        QString server;
        QString appId;
        QString appKey;
        QString authorityFile;
        int textPercent = 100;
        int recentLimit = 10;
        bool coversWhenIdle = true;
    };

    CounterWindow(TimedApplication &application, const Wish &wish);

    /// Key by key, without Enter.
    void type(const QString &number);
    /// Enter, until the answer is painted; nothing where it is no answer.
    [[nodiscard]] std::optional<std::chrono::microseconds> enter();
    /// Two pictures of the page of the member who is shown: what a question cannot do without, the empty page and the answer.
    [[nodiscard]] std::chrono::microseconds paintTwice();
    /// The same number again is a new question from now on.
    void forgetRepeats() { m_skipped += std::chrono::seconds(3); }

private:
    TimedApplication &m_application;
    QTemporaryDir m_folder;
    std::chrono::milliseconds m_skipped{0};
    std::unique_ptr<desk::Settings> m_settings;
    std::unique_ptr<desktop::MainWindow> m_window;
    desktop::NumberEdit *m_edit = nullptr;
};

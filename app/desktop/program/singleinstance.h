// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QProcessEnvironment>

namespace desktop {

/// One window a user, session and settings file: a second start hands its number to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `settingsFile` tells two set-ups apart: each may have its own window. So may each `session`: a window on another screen
    /// is another counter's.
    explicit SingleInstance(const QString &settingsFile,
                            const QString &session = sessionOf(QProcessEnvironment::systemEnvironment()),
                            QObject *parent = nullptr);

    /// What tells the sessions of one user apart: the display, X11's or Wayland's, and the number that the login manager gave.
    [[nodiscard]] static QString sessionOf(const QProcessEnvironment &environment);

    /// True where a window was running and has taken the number (empty: it only comes to the front). Waits at most a second.
    [[nodiscard]] bool handOver(const QString &number) const;
    /// Begins to listen for later starts. False where that is not possible; the window then simply stands alone.
    bool listen();
    /// Of the local server: the same for every start of this user with these settings in this session.
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Another start asks for this number; empty: for the window only.
    void asked(const QString &number);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace desktop

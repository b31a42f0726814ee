// SPDX-License-Identifier: MIT
#pragma once

#include <desktop/program/session.h>

#include <QLocalServer>
#include <QObject>

namespace desktop {

/// One window a user, session and settings file: a second start hands its number to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `settingsFile` tells two set-ups apart: each may have its own window. So may each `session`: a window on another screen
    /// is another counter's.
    explicit SingleInstance(const QString &settingsFile, const QString &session = ownSession(), QObject *parent = nullptr);

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

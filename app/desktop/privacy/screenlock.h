// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace desktop {

/// Tells when somebody locks this computer, sends it to sleep or leaves its session: who comes back may be another person. On
/// Unix by the desktop's messages on D-Bus (ScreenSaver, logind), where there is one; on Windows by the session's own.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on; further calls do nothing. Not at the start of the program: connecting costs milliseconds.
    void watch();

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void setActive(bool active);

private:
    void listen();

    bool m_watching = false;
};

} // namespace desktop

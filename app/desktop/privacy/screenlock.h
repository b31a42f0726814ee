// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace desktop {

/// Tells when somebody locks this computer or sends it to sleep: who comes back may be another person. By the desktop's
/// messages on D-Bus (ScreenSaver, logind), where there is one; elsewhere nothing is ever told.
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

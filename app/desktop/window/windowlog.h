// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace desk {
class ActiveStore;
class Log;
class Settings;
} // namespace desk

namespace desktop {

/// Switches the log on and off as the command line or the settings say, and tells it which keys are secret.
class WindowLog final : public QObject {
    Q_OBJECT

public:
    /// `log` may be null: there is none. `file`: where the command line names one; empty: the settings decide. All must outlive
    /// this.
    WindowLog(desk::Log *log, QString file, const desk::Settings &settings, const desk::ActiveStore &store);
    ~WindowLog() override;

    /// The settings are others now.
    void follow();

Q_SIGNALS:
    /// Once for each time it was switched on.
    void failed(const QString &file);

private:
    void keepKeys();

    desk::Log *m_log;
    QString m_named;
    const desk::Settings &m_settings;
    QString m_file; // in use; empty: off
};

} // namespace desktop

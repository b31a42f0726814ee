// SPDX-License-Identifier: MIT
#pragma once

#include <QDebug>
#include <QLoggingCategory>
#include <QString>

namespace desk {

/// The categories of the log, used as in `qCInfo(desk::lookupLog) << desk::LogEvent("asked"_L1)`. They are off until the log is
/// started; an event then costs one look at a flag.
Q_DECLARE_LOGGING_CATEGORY(programLog)
Q_DECLARE_LOGGING_CATEGORY(lookupLog)
Q_DECLARE_LOGGING_CATEGORY(connectionLog)
Q_DECLARE_LOGGING_CATEGORY(settingsLog)
Q_DECLARE_LOGGING_CATEGORY(stallLog)

/// One event. Its parts can hold no secret and nothing of a member: they are words of ours, small numbers, names of machines and
/// codes.
class LogEvent {
public:
    explicit LogEvent(QLatin1StringView what)
        : m_text(what)
    {
    }

    LogEvent &word(QLatin1StringView name, QLatin1StringView value);
    /// A number of up to six digits. Of a longer one it is only said that it is longer: it may be somebody's number.
    LogEvent &number(QLatin1StringView name, qint64 value);
    /// A code, a version or a machine: at most 64 ASCII letters, digits and `.:-_[]`. Any other character becomes `_`.
    LogEvent &token(QLatin1StringView name, QStringView value);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void begin(QLatin1StringView name);

    QString m_text;
};

/// Which program this is: version, Qt, operating system.
void logProgram();

inline QDebug operator<<(QDebug debug, const LogEvent &event)
{
    return debug.noquote() << event.text();
}

} // namespace desk

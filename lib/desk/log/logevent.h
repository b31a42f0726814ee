// SPDX-License-Identifier: MIT
#pragma once

#include <QDebug>
#include <QLoggingCategory>
#include <QString>

namespace desk {

/// What is worth a line, by category: `qCInfo(desk::lookupLog) << desk::LogEvent("asked"_L1)`. All are off until the log is
/// started, and then cost one look at a flag.
Q_DECLARE_LOGGING_CATEGORY(programLog)
Q_DECLARE_LOGGING_CATEGORY(lookupLog)
Q_DECLARE_LOGGING_CATEGORY(connectionLog)
Q_DECLARE_LOGGING_CATEGORY(settingsLog)
Q_DECLARE_LOGGING_CATEGORY(stallLog)

/// One event, put together from parts that can hold no secret and no member: words of ours, small numbers, names of machines
/// and codes.
class LogEvent {
public:
    explicit LogEvent(QLatin1StringView what)
        : m_text(what)
    {
    }

    LogEvent &word(QLatin1StringView name, QLatin1StringView value);
    /// Up to six digits; a larger one is only said to be larger: a number that long may be somebody's.
    LogEvent &number(QLatin1StringView name, qint64 value);
    /// A code, a version, a machine: letters, digits and `.:-_[]` of ASCII, 64 of them at most. Anything else becomes `_`.
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

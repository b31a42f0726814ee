// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/log/redaction.h>

#include <functional>
#include <memory>
#include <mutex>

namespace desk {

class LogWriter;

/// The program's log, and the only way into it: every line is redacted and escaped in here, whoever wrote it. It is off until it
/// is started, and costs nothing then. Every thread may use it.
class Log {
public:
    /// The log file in the platform's place for one user's data.
    [[nodiscard]] static QString standardFile();

    explicit Log(Clocks clocks = {});
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// Switches the log on: events are added to `file` from now on. When it cannot be written, `failed` is called once, from
    /// another thread, and the program goes on without a log.
    void start(const QString &file, std::function<void()> failed = {});
    /// Writes what is left and switches the log off.
    void stop();
    [[nodiscard]] bool isOn() const;

    /// An app key that is in use: it is taken out of every line from now on.
    void keepSecret(const QString &secret);
    /// The text as it may be seen: redacted, and on one line.
    [[nodiscard]] QString harmless(const QString &text) const;
    /// One line, where the log is on.
    void write(QtMsgType level, QByteArrayView category, const QString &text);
    /// Returns when everything is written. For the moment before the program ends.
    void flush();

private:
    Clocks m_clocks;
    mutable std::mutex m_mutex;
    Redaction m_redaction;
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace desk

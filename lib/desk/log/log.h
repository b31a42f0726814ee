// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>
#include <desk/log/redaction.h>

#include <functional>
#include <memory>
#include <mutex>

namespace desk {

class LogWriter;

/// The program's log and the one gate to it: every line is redacted and escaped in here, whoever wrote it. Off until started;
/// then it costs nothing. For every thread.
class Log {
public:
    /// In the platform's place for one user's data.
    [[nodiscard]] static QString standardFile();

    explicit Log(Clocks clocks = {});
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    /// Switches the events on, and adds them to `file` from now on. `failed` is called once, from another thread, where it
    /// cannot be written: the program goes on without.
    void start(const QString &file, std::function<void()> failed = {});
    /// Writes what is left.
    void stop();
    [[nodiscard]] bool isOn() const;

    /// An app key in use.
    void keepSecret(const QString &secret);
    /// As it may be seen: redacted and on one line.
    [[nodiscard]] QString harmless(const QString &text) const;
    /// One line, where the log is on.
    void write(QtMsgType level, QByteArrayView category, const QString &text);
    /// Returns when it is written. For the moment before the program ends.
    void flush();

private:
    Clocks m_clocks;
    mutable std::mutex m_mutex;
    Redaction m_redaction;
    std::unique_ptr<LogWriter> m_writer;
};

} // namespace desk

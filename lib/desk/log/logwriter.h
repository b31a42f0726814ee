// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace desk {

/// Writes lines into a file from a thread of its own, so that nobody who writes has to wait for a disk.
class LogWriter {
public:
    /// `failed` is called from that thread, once, when a line cannot be written for the first time. Lines that come faster than
    /// the disk takes them are dropped and counted.
    LogWriter(const QString &file, std::function<void()> failed);
    /// Writes what is left, but waits no longer than `patience` for a disk that does not answer.
    ~LogWriter();
    Q_DISABLE_COPY_MOVE(LogWriter)

    static constexpr std::chrono::milliseconds patience{1000};

    void write(const QByteArray &line);
    /// Returns when everything is written, or after `patience`.
    void flush();

private:
    struct Desk;
    static void work(const std::shared_ptr<Desk> &desk);

    std::shared_ptr<Desk> m_desk; // the thread's too: it may outlive this where a disk hangs
};

} // namespace desk

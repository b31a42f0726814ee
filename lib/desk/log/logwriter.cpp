// SPDX-License-Identifier: MIT
#include <desk/log/logwriter.h>

#include <desk/log/logfile.h>
#include <desk/log/logline.h>

#include <QDateTime>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr std::size_t mostWaiting = 10'000; // lines

QByteArray lostLine(int lost)
{
    return logLine(QDateTime::currentDateTimeUtc(), QtWarningMsg, "memberdesk.log", u"lost lines=%1"_s.arg(lost));
}

} // namespace

/// What the thread and the others share.
struct LogWriter::Desk {
    Desk(const QString &name, std::function<void()> whenFailed)
        : file(name)
        , failed(std::move(whenFailed))
    {
    }

    LogFile file; // the thread's alone
    std::function<void()> failed;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<QByteArray> lines;
    int lost = 0;
    bool writing = false;
    bool closing = false;
    bool hasFailed = false;
};

LogWriter::LogWriter(const QString &file, std::function<void()> failed)
    : m_desk(std::make_shared<Desk>(file, std::move(failed)))
{
    std::thread([desk = m_desk] { work(desk); }).detach();
}

LogWriter::~LogWriter()
{
    flush();
    const std::scoped_lock lock(m_desk->mutex);
    m_desk->closing = true;
    m_desk->failed = nullptr;
    m_desk->changed.notify_all();
}

void LogWriter::write(const QByteArray &line)
{
    const std::scoped_lock lock(m_desk->mutex);
    if (m_desk->lines.size() >= mostWaiting) {
        ++m_desk->lost;
        return;
    }
    m_desk->lines.push_back(line);
    m_desk->changed.notify_all();
}

void LogWriter::flush()
{
    std::unique_lock lock(m_desk->mutex);
    m_desk->changed.wait_for(lock, patience, [this] { return m_desk->lines.empty() && !m_desk->writing; });
}

void LogWriter::work(const std::shared_ptr<Desk> &desk)
{
    std::unique_lock lock(desk->mutex);
    for (;;) {
        desk->changed.wait(lock, [&desk] { return desk->closing || !desk->lines.empty(); });
        if (desk->closing)
            return;
        QByteArray line = std::move(desk->lines.front());
        desk->lines.pop_front();
        if (desk->lost > 0)
            line = lostLine(std::exchange(desk->lost, 0)) + line;
        desk->writing = true;
        lock.unlock();
        const bool written = desk->file.write(line);
        lock.lock();
        desk->writing = false;
        if (!written && !std::exchange(desk->hasFailed, true) && desk->failed)
            desk->failed();
        desk->changed.notify_all();
    }
}

} // namespace desk

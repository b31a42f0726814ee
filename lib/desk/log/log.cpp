// SPDX-License-Identifier: MIT
#include <desk/log/log.h>

#include <desk/log/logline.h>
#include <desk/log/logwriter.h>

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desk {

QString Log::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/memberdesk/memberdesk.log"_L1;
}

Log::Log(Clocks clocks)
    : m_clocks(std::move(clocks))
{
}

Log::~Log()
{
    stop();
}

void Log::start(const QString &file, std::function<void()> failed)
{
    stop();
    if (file == standardFile()) // a folder that somebody names is not made: it may be misspelt
        QDir().mkpath(QFileInfo(file).absolutePath());
    {
        const std::scoped_lock lock(m_mutex);
        m_writer = std::make_unique<LogWriter>(file, std::move(failed));
    }
    QLoggingCategory::setFilterRules(u"memberdesk.*=true"_s);
}

void Log::stop()
{
    std::unique_ptr<LogWriter> writer;
    {
        const std::scoped_lock lock(m_mutex);
        writer = std::move(m_writer);
    }
    if (writer)
        QLoggingCategory::setFilterRules({});
}

bool Log::isOn() const
{
    const std::scoped_lock lock(m_mutex);
    return m_writer != nullptr;
}

void Log::keepSecret(const QString &secret)
{
    const std::scoped_lock lock(m_mutex);
    m_redaction.keepSecret(secret);
}

QString Log::harmless(const QString &text) const
{
    const std::scoped_lock lock(m_mutex);
    return escapedForLog(m_redaction.applied(text));
}

void Log::write(QtMsgType level, QByteArrayView category, const QString &text)
{
    if (!isOn())
        return;
    const QByteArray line = logLine(m_clocks.wall(), level, category, harmless(text));
    const std::scoped_lock lock(m_mutex);
    if (m_writer)
        m_writer->write(line);
}

void Log::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (m_writer)
        m_writer->flush();
}

} // namespace desk

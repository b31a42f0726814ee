// SPDX-License-Identifier: MIT
#include <desk/log/logfile.h>

#include <desk/files/ownerfile.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desk {

LogFile::LogFile(const QString &file, qint64 rotateAt)
    : m_name(file)
    , m_file(file)
    , m_rotateAt(rotateAt)
{
}

bool LogFile::open()
{
    if (m_file.isOpen()) {
        // Somebody may have taken it away: what is written then is for nobody.
        if (QFileInfo::exists(m_name))
            return true;
        m_file.close();
    }
    m_file.setFileName(m_name);
    const QFileInfo info(m_name);
    if (info.exists() && !info.isFile()) // a pipe would wait for its reader
        return false;
    // Unbuffered: what was written is the system's, also where the program crashes next.
    return openForOwner(m_file, QIODevice::Append | QIODevice::Unbuffered);
}

bool LogFile::rotate()
{
    m_file.close();
    return replaceFile(m_name, m_name + ".1"_L1) && open();
}

bool LogFile::write(const QByteArray &line)
{
    if (!open())
        return false;
    qint64 before = m_file.size();
    if (before > 0 && before + line.size() > m_rotateAt) {
        if (!rotate())
            return false;
        before = 0;
    }
    if (m_file.write(line) == line.size())
        return true;
    m_file.resize(before); // half a line would be read as the beginning of the next
    m_file.close();
    return false;
}

} // namespace desk

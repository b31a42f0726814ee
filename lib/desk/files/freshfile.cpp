// SPDX-License-Identifier: MIT
#include <desk/files/freshfile.h>

#include <desk/files/ownerfile.h>

#include <QFileInfo>
#include <QUuid>

#include <system_error>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QString targetOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isSymLink())
        return info.absoluteFilePath();
    const QString end = info.canonicalFilePath(); // of a chain of links
    return end.isEmpty() ? info.symLinkTarget() : end;
}

tl::unexpected<QString> because(std::errc error)
{
    return tl::unexpected(QString::fromLocal8Bit(std::make_error_code(error).message()));
}

} // namespace

FreshFile::FreshFile(const QString &target)
    : m_target(targetOf(target))
    // Short, and in letters that every system's file names have: libraries that take no others write it, too.
    , m_file(QFileInfo(m_target).absolutePath() + u"/.memberdesk-"_s + QUuid::createUuid().toString(QUuid::Id128).first(12)
             + u".part"_s)
{
}

FreshFile::~FreshFile()
{
    m_file.close();
    if (m_isThere)
        m_file.remove();
}

FreshFile::Done FreshFile::create()
{
    const QFileInfo target(m_target);
    if (target.isDir())
        return because(std::errc::is_a_directory);
    if (target.exists() && !target.isFile())
        return because(std::errc::file_exists);
    if (!openForOwner(m_file, QIODevice::NewOnly))
        return tl::unexpected(m_file.errorString());
    m_isThere = true;
    return {};
}

FreshFile::Done FreshFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Done() : unwritten();
}

FreshFile::Done FreshFile::close()
{
    if (m_file.isOpen() && !m_file.flush())
        return unwritten();
    m_file.close();
    return {};
}

FreshFile::Done FreshFile::unwritten()
{
    // A disk that fills up takes the first half without a word; why it takes no more, it says to the next try.
    m_file.unsetError();
    static_cast<void>(m_file.flush());
    return tl::unexpected(m_file.errorString());
}

FreshFile::Done FreshFile::putInPlace()
{
    if (auto closed = close(); !closed)
        return closed;
    if (!flushToDisk(m_file.fileName()) || !replaceFile(m_file.fileName(), m_target))
        return tl::unexpected(qt_error_string()); // of the call that failed
    m_isThere = false;
    return {};
}

} // namespace desk

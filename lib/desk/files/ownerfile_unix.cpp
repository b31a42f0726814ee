// SPDX-License-Identifier: MIT
#include <desk/files/ownerfile.h>

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace desk {
namespace {

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;

} // namespace

bool openForOwner(QFile &file, QIODevice::OpenMode mode)
{
    if (!file.open(QIODevice::WriteOnly | mode, ownersFile))
        return false;
    if (file.setPermissions(ownersFile))
        return true;
    file.close();
    return false;
}

bool keepForOwner(const QString &file)
{
    return QFile::setPermissions(file, ownersFile);
}

bool makeFolderForOwner(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() || (QDir().mkpath(info.absolutePath()) && QDir().mkdir(info.absoluteFilePath(), ownersFolder));
}

bool flushToDisk(const QString &file)
{
    QFile written(file);
    return written.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && ::fsync(written.handle()) == 0;
}

bool replaceFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/settings/authorityfile.h>

#include <QFile>
#include <QFileInfo>

namespace desk {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // all authorities of a system are a quarter of a megabyte

} // namespace

std::optional<AuthorityFileFault> authorityFileFault(const QString &file)
{
    if (file.isEmpty())
        return std::nullopt;
    const QFileInfo info(file);
    if (!info.exists())
        return AuthorityFileFault::Missing;
    // Never a device or a pipe: reading one would not end.
    if (!info.isFile() || info.size() > largestFile || !QFile(file).open(QIODevice::ReadOnly))
        return AuthorityFileFault::Unreadable;
    if (authoritiesOf(file).isEmpty())
        return AuthorityFileFault::NoCertificate;
    return std::nullopt;
}

QList<QSslCertificate> authoritiesOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || info.size() > largestFile)
        return {};
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&source) : QList<QSslCertificate>();
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/settings/authorityfile.h>

#include <QFile>
#include <QFileInfo>

namespace desk {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // all authorities of a system are a quarter of a megabyte
constexpr QByteArrayView frame("-----BEGIN ");

QByteArray contentOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || info.size() > largestFile)
        return {};
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// By what is in the file: a `.cer` of Windows may be either.
QList<QSslCertificate> certificatesIn(const QByteArray &content)
{
    if (content.isEmpty()) // most shops name no file: Qt would load its TLS for it, a sixth of what the start takes
        return {};
    QList<QSslCertificate> certificates = QSslCertificate::fromData(content, content.contains(frame) ? QSsl::Pem : QSsl::Der);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    return certificates;
}

/// What is within the first frame; without one, the whole.
QByteArray withoutFrame(const QByteArray &content)
{
    const qsizetype begin = content.indexOf(frame);
    const qsizetype lineEnd = begin < 0 ? -1 : content.indexOf('\n', begin);
    const qsizetype end = lineEnd < 0 ? -1 : content.indexOf("-----END ", lineEnd);
    return end < 0 ? content : QByteArray::fromBase64(content.mid(lineEnd, end - lineEnd));
}

/// A P7B begins by saying that it is signed data of PKCS#7 (RFC 2315). Windows frames it as a certificate, OpenSSL as PKCS7.
bool isBundle(const QByteArray &content)
{
    static const QByteArray signedData = QByteArray::fromHex("06092a864886f70d010702");
    constexpr qsizetype behindLengths = 24;
    return withoutFrame(content).left(behindLengths).contains(signedData);
}

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
    const QByteArray content = contentOf(file);
    if (!certificatesIn(content).isEmpty())
        return std::nullopt;
    return isBundle(content) ? AuthorityFileFault::Bundle : AuthorityFileFault::NoCertificate;
}

QList<QSslCertificate> authoritiesOf(const QString &file)
{
    return certificatesIn(contentOf(file));
}

} // namespace desk

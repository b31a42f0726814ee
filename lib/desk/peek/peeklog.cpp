// SPDX-License-Identifier: MIT
#include <desk/peek/peeklog.h>

#include <desk/files/freshfile.h>
#include <desk/sheet/csvfile.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr qint64 rotateAt = 1'000'000; // some 12,000 lines
constexpr int digestLength = 16;

QLatin1StringView nameOf(PeekField field)
{
    switch (field) {
    case PeekField::Phone:
        return "phone"_L1;
    case PeekField::Email:
        return "email"_L1;
    case PeekField::Birthday:
        return "birthday"_L1;
    case PeekField::Qq:
        return "qq"_L1;
    case PeekField::Address:
        return "address"_L1;
    case PeekField::Remarks:
        return "remarks"_L1;
    case PeekField::File:
        return "file"_L1;
    }
    Q_UNREACHABLE();
}

/// The earlier file and this one; what is not there is empty.
QByteArray linesOf(const QString &file)
{
    QByteArray lines;
    for (const QString &name : {QString(file + ".1"_L1), file}) {
        QFile source(name);
        if (source.open(QIODevice::ReadOnly))
            lines += source.readAll();
    }
    return lines;
}

} // namespace

QString PeekLog::fileFor(const QString &settingsFile)
{
    const QFileInfo settings(settingsFile);
    return settings.dir().filePath(settings.completeBaseName() + "-shown.csv"_L1);
}

QString PeekLog::newSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex());
}

PeekLog::PeekLog(const QString &file, const QString &desk, const QString &salt)
    : m_file(file, rotateAt)
    , m_desk(desk)
    , m_salt(salt.toLatin1())
{
}

bool PeekLog::note(const QDateTime &at, PeekField field, const QString &number)
{
    QByteArray digest;
    if (!number.isEmpty())
        digest = QMessageAuthenticationCode::hash(number.toUtf8(), m_salt, QCryptographicHash::Sha256).toHex().left(digestLength);
    const QString time = at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
    const QByteArray line = time.toLatin1() + ',' + csvCell({CellKind::Text, m_desk}).toUtf8() + ',' + nameOf(field).data() + ','
        + digest + "\r\n";
    return m_file.write(line);
}

int PeekLog::countOn(const QString &file, QDate day)
{
    const QByteArray begin = day.toString(Qt::ISODate).toLatin1() + 'T';
    int count = 0;
    for (const QByteArray &line : linesOf(file).split('\n'))
        count += line.startsWith(begin) ? 1 : 0;
    return count;
}

Written PeekLog::exportTo(const QString &file, const QString &target)
{
    FreshFile fresh(target);
    return fresh.create()
        .and_then([&] { return fresh.write("\xEF\xBB\xBFtime,desk,field,member\r\n" + linesOf(file)); })
        .and_then([&] { return fresh.putInPlace(); });
}

} // namespace desk

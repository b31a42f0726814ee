// SPDX-License-Identifier: MIT
#include <desk/connection/allowance.h>

#include <desk/files/ownerfile.h>
#include <desk/log/logevent.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <limits>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr auto suffix = ".calls"_L1;

QString dayOf(const Clocks &clocks)
{
    return clocks.wall().toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

QString Allowance::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/memberdesk/calls"_L1;
}

Allowance::Allowance(QString folder, Clocks clocks)
    : m_folder(std::move(folder))
    , m_clocks(std::move(clocks))
{
}

QString Allowance::today(const QString &appId) const
{
    constexpr qsizetype digits = 16;
    const QByteArray digest = QCryptographicHash::hash(appId.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(digest.first(digits)) + u'-' + dayOf(m_clocks) + suffix;
}

bool Allowance::count(const QString &appId)
{
    const QString file = today(appId);
    QFile calls(file);
    const bool isFirst = !calls.exists();
    if (isFirst)
        QDir().mkpath(m_folder);
    // Unbuffered: the byte is the kernel's before the call leaves.
    const bool kept = openForOwner(calls, QIODevice::Append | QIODevice::Unbuffered) && calls.write(".", 1) == 1;
    if (!kept)
        ++m_unkept[file];
    if (isFirst)
        removeOldDays();
    qCInfo(lookupLog) << LogEvent("counted"_L1).number("today"_L1, used(appId)).word("kept"_L1, kept ? "yes"_L1 : "no"_L1);
    return kept;
}

int Allowance::used(const QString &appId) const
{
    const QString file = today(appId);
    const qint64 kept = QFileInfo(file).isFile() ? QFileInfo(file).size() : 0;
    return static_cast<int>(std::min<qint64>(kept, std::numeric_limits<int>::max() / 2)) + m_unkept.value(file);
}

void Allowance::removeOldDays() const
{
    const QDir folder(m_folder);
    const QString now = dayOf(m_clocks) + suffix;
    for (const QString &name : folder.entryList({u'*' + suffix}, QDir::Files)) {
        // Only the past: a clock that was put back must not cost the real day's count.
        if (name.right(now.size()) < now)
            QFile::remove(folder.filePath(name));
    }
}

AllowanceLevel allowanceLevel(int used, int limit)
{
    if (limit <= 0)
        return AllowanceLevel::Unknown;
    if (used >= limit)
        return AllowanceLevel::UsedUp;
    constexpr qint64 hundred = 100;
    constexpr qint64 lowFrom = 80;
    return used * hundred >= limit * lowFrom ? AllowanceLevel::Low : AllowanceLevel::Enough;
}

} // namespace desk

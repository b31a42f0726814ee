// SPDX-License-Identifier: MIT
#include <desk/settings/settingsfile.h>

#include <desk/files/ownerfile.h>
#include <desk/settings/settingslimits.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr qint64 longestFile = 1'048'576; // bytes; a hundred stores need 200 KB
constexpr int patience = 500;             // milliseconds
constexpr int staleAfter = 2000;          // milliseconds

/// As all that we write is read. QSettings builds an object of another type where the file says `@Something(…)`, and finds
/// nothing under a name that it lists from a section of no name, which it would write as `@Invalid()`.
bool isText(const QVariant &value)
{
    const auto isString = [](const QVariant &part) { return part.typeId() == QMetaType::QString; };
    if (value.typeId() == QMetaType::QVariantList) // one of the texts of a list holds a NUL
        return std::ranges::all_of(value.toList(), isString);
    return isString(value) || value.typeId() == QMetaType::QStringList;
}

/// QSettings takes nearly any bytes for an INI file and drops on the next save what it did not understand.
FileCondition conditionOf(const QByteArray &content)
{
    static const QByteArray byteOrderMark = "\xef\xbb\xbf"; // an editor's; QSettings reads on behind it
    if (content.trimmed().isEmpty() || content.contains('\0') || !content.isValidUtf8())
        return FileCondition::Damaged;
    FileCondition condition = FileCondition::Good;
    QByteArray section;
    QSet<QByteArray> seen;
    for (const QByteArray &raw : content.mid(content.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            section = line;
            continue;
        }
        const auto equals = line.indexOf('=');
        if (equals < 0)
            return FileCondition::Damaged;
        const QByteArray key = section + line.first(equals).trimmed();
        if (seen.contains(key))
            condition = FileCondition::Flawed;
        seen.insert(key);
    }
    return condition;
}

bool keepAside(const QString &file, QString &aside)
{
    aside = file + ".bad-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    QFile source(file);
    QFile copy(aside);
    if (!source.open(QIODevice::ReadOnly) || !openForOwner(copy, QIODevice::NewOnly))
        return false;
    const QByteArray bytes = source.readAll();
    return copy.write(bytes) == bytes.size() && copy.flush() && source.error() == QFileDevice::NoError;
}

/// All values into a file that does not exist yet. Its name is never used twice: QSettings remembers under a name what it
/// could not write there, and would write it later.
bool writeNew(const QString &file, const SettingsValues &values)
{
    {
        QFile created(file);
        if (!openForOwner(created, QIODevice::NewOnly))
            return false;
    }
    {
        QSettings written(file, QSettings::IniFormat);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            written.setValue(value.key(), value.value());
        written.sync();
        if (written.status() != QSettings::NoError)
            return false;
    }
    // QSettings has put a file of its own in its place.
    return keepForOwner(file) && flushToDisk(file) && (QFileInfo(file).size() > 0 || values.isEmpty());
}

bool writeAndReplace(const QString &target, const SettingsValues &values)
{
    const QString fresh = target + ".new-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    const bool written = writeNew(fresh, values) && replaceFile(fresh, target);
    if (!written)
        QFile::remove(fresh);
    QFile::remove(fresh + ".lock"_L1); // of QSettings, where it could not take it away
    return written;
}

/// The file itself, where an administrator has put a link.
QString targetOf(const QString &file)
{
    return QFileInfo(file).isSymLink() ? QFileInfo(file).symLinkTarget() : file;
}

void removeLeftovers(const QString &file)
{
    // Of a program that was killed. Nobody else is writing: the lock is ours.
    const QFileInfo info(file);
    for (const QString &name : info.absoluteDir().entryList({info.fileName() + ".new-*"_L1}, QDir::Files | QDir::Hidden))
        QFile::remove(info.absoluteDir().filePath(name));
}

} // namespace

SettingsContent readSettings(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return {};
    QFile source(file);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return {FileCondition::Unreadable, {}};
    if (source.size() > longestFile)
        return {FileCondition::Damaged, {}};
    SettingsContent content{conditionOf(source.readAll()), {}};
    if (content.condition == FileCondition::Damaged)
        return content;
    const QSettings values(file, QSettings::IniFormat);
    if (values.status() != QSettings::NoError)
        return {FileCondition::Damaged, {}};
    for (const QString &key : values.allKeys()) {
        const QVariant value = key.isEmpty() ? QVariant() : values.value(key); // QSettings lists an empty name and warns of it
        if (!isText(value))
            content.condition = FileCondition::Flawed;
        else if (value.typeId() == QMetaType::QString) // QSettings loses a mark that it wrote behind an escape: none is kept
            content.values.insert(key, value.toString().remove(QChar::ByteOrderMark));
        else
            content.values.insert(key, value);
    }
    if (!unusableNames(content.values).isEmpty())
        content.condition = FileCondition::Flawed;
    return content;
}

SettingsSaved saveSettings(const QString &file, const SettingsChanges &changes)
{
    const QString target = targetOf(file);
    if (QFileInfo(target).isDir() || !makeFolderForOwner(QFileInfo(target).absolutePath()))
        return {};
    QLockFile lock(target + ".lock"_L1);
    // Of a program that was killed before it had written its name into it. A save takes milliseconds.
    lock.setStaleLockTime(staleAfter);
    if (!lock.tryLock(patience))
        return {};
    removeLeftovers(target);
    SettingsContent content = readSettings(target);
    SettingsSaved result;
    if (content.condition == FileCondition::Unreadable)
        return {};
    const bool worthKeeping = content.condition == FileCondition::Damaged || content.condition == FileCondition::Flawed;
    if (worthKeeping && !keepAside(target, result.keptAside))
        return {};
    for (const QString &key : changes.removed)
        content.values.remove(key);
    content.values.insert(changes.set);
    for (const QString &key : unusableNames(content.values)) // kept aside; in here they would flaw the file for ever
        content.values.remove(key);
    result.saved = writeAndReplace(target, content.values);
    return result;
}

bool writeSettings(const QString &file, const SettingsValues &values)
{
    const QString target = targetOf(file);
    const QFileInfo info(target);
    // A device must not be replaced by a file.
    return (!info.exists() || info.isFile()) && writeAndReplace(target, values);
}

} // namespace desk

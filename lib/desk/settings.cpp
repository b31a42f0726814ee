// SPDX-License-Identifier: MIT
#include <desk/settings.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr auto ownerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerOnlyFolder = ownerOnlyFile | QFileDevice::ExeOwner;

/// QSettings would create the file readable by everybody; one that is there already keeps its mode.
bool prepare(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return false;
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        if (!folder.mkpath(u"."_s))
            return false;
        QFile::setPermissions(folder.absolutePath(), ownerOnlyFolder);
    }
    if (!info.exists()) {
        QFile created(file);
        if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnlyFile))
            return false;
    }
    return QFile::setPermissions(file, ownerOnlyFile);
}

/// QSettings takes nearly any bytes for an INI file and drops on the next save what it did not understand. What it would
/// drop without a word counts as damaged.
bool looksDamaged(const QByteArray &content)
{
    if (content.contains('\0') || !content.isValidUtf8())
        return true;
    static const QByteArray byteOrderMark = "\xef\xbb\xbf"; // an editor's; QSettings reads on behind it
    for (const QByteArray &raw : content.mid(content.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).split('\n')) {
        const QByteArray line = raw.trimmed();
        const bool isComment = line.startsWith(';') || line.startsWith('#');
        const bool isSection = line.startsWith('[') && line.endsWith(']');
        if (!line.isEmpty() && !isComment && !isSection && !line.contains('='))
            return true;
    }
    return false;
}

} // namespace

QString Settings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/memberdesk/memberdesk.ini"_L1;
}

Settings::Settings(const QString &file)
    : m_file(file)
{
    setAsideIfDamaged();
    m_values = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
}

void Settings::setAsideIfDamaged()
{
    QFile content(m_file);
    if (!QFileInfo(m_file).isFile() || !content.open(QIODevice::ReadOnly))
        return;
    if (!looksDamaged(content.readAll()) && QSettings(m_file, QSettings::IniFormat).status() == QSettings::NoError)
        return;
    content.close();
    const QString aside = m_file + ".bad-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    if (QFile::rename(m_file, aside)) {
        QFile::setPermissions(aside, ownerOnlyFile);
        m_damagedFile = aside;
    }
}

QString Settings::text(const keys::Text &key) const
{
    const QVariant value = m_values->value(key.name);
    if (value.typeId() != QMetaType::QString)
        return {};
    const QString text = value.toString();
    return text.size() > key.maxLength ? QString() : text;
}

int Settings::number(const keys::Number &key) const
{
    bool isNumber = false;
    const int value = m_values->value(key.name).toString().toInt(&isNumber);
    return isNumber && value >= key.least && value <= key.most ? value : key.standard;
}

bool Settings::flag(const keys::Flag &key) const
{
    const QString value = m_values->value(key.name).toString();
    if (value == "true"_L1)
        return true;
    return value == "false"_L1 ? false : key.standard;
}

void Settings::setText(const keys::Text &key, const QString &value)
{
    m_values->setValue(key.name, value);
}

void Settings::setNumber(const keys::Number &key, int value)
{
    m_values->setValue(key.name, qBound(key.least, value, key.most));
}

void Settings::setFlag(const keys::Flag &key, bool value)
{
    m_values->setValue(key.name, value ? u"true"_s : u"false"_s);
}

bool Settings::save()
{
    if (!prepare(m_file))
        return false;
    if (!m_values->contains(keys::schema.name))
        m_values->setValue(keys::schema.name, keys::schema.standard);
    // A QSettings never forgets that it once failed; a new one takes over what is still unwritten.
    if (m_values->status() != QSettings::NoError)
        m_values = std::make_unique<QSettings>(m_file, QSettings::IniFormat);
    m_values->sync();
    return m_values->status() == QSettings::NoError;
}

Settings::Values Settings::values() const
{
    Values all;
    for (const QString &key : m_values->allKeys())
        all.insert(key, m_values->value(key));
    return all;
}

void Settings::restore(const Values &values)
{
    for (const QString &key : m_values->allKeys())
        if (!values.contains(key))
            m_values->remove(key);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        m_values->setValue(value.key(), value.value());
}

std::optional<kybio::Credentials> Settings::credentials() const
{
    auto address = kybio::BaseAddress::parse(text(keys::server));
    if (!address)
        return std::nullopt;
    auto credentials = kybio::Credentials::create(*std::move(address), text(keys::appId), text(keys::appKey));
    return credentials ? std::optional(*std::move(credentials)) : std::nullopt;
}

} // namespace desk

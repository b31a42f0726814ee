// SPDX-License-Identifier: MIT
#include <desk/settings/settings.h>

#include <desk/files/settingsfolder.h>
#include <desk/log/logevent.h>
#include <desk/settings/settingslimits.h>

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr auto storesGroup = "stores/"_L1;

QString inStore(int number, QLatin1StringView name)
{
    return storesGroup + QString::number(number) + u'/' + name;
}

bool isOfAStore(const QString &name)
{
    return name.startsWith(storesGroup) && name != keys::currentStore.name;
}

ProxyChoice proxyChoice(const QString &name)
{
    if (name == "none"_L1)
        return ProxyChoice::None;
    return name == "manual"_L1 ? ProxyChoice::Manual : ProxyChoice::System;
}

QString nameOf(ProxyChoice choice)
{
    switch (choice) {
    case ProxyChoice::System:
        return u"system"_s;
    case ProxyChoice::None:
        return u"none"_s;
    case ProxyChoice::Manual:
        return u"manual"_s;
    }
    Q_UNREACHABLE();
}

/// As saving would make it.
SettingsValues applied(SettingsValues values, const SettingsChanges &changes)
{
    for (const QString &name : changes.removed)
        values.remove(name);
    values.insert(changes.set);
    return values;
}

} // namespace

QString Settings::standardFile()
{
    return settingsFolder() + "/memberdesk/memberdesk.ini"_L1;
}

QString Settings::systemFile()
{
    return QSettings(QSettings::IniFormat, QSettings::SystemScope, u"memberdesk"_s, u"memberdesk"_s).fileName();
}

Settings::Settings(const QString &file, const QString &systemDefaults)
    : m_file(file)
{
    SettingsContent own = readSettings(file);
    m_condition = own.condition;
    m_values = std::move(own.values);
    m_defaults = readSettings(systemDefaults).values;
}

bool Settings::hasOwnStores() const
{
    return m_changes.set.contains(keys::storeCount.name) || m_values.contains(keys::storeCount.name);
}

const QVariant *Settings::found(const QString &name, keys::Scope scope) const
{
    if (const auto at = m_changes.set.find(name); at != m_changes.set.end())
        return &*at;
    if (const auto at = m_values.find(name); at != m_values.end() && !m_changes.removed.contains(name))
        return &*at;
    // A list of stores is the user's or the administrator's, never mixed: half of each would be a third one's key.
    const bool asked = isOfAStore(name) ? !hasOwnStores() : scope == keys::Scope::Shared;
    const auto at = m_defaults.find(name);
    return asked && at != m_defaults.end() ? &*at : nullptr;
}

QString Settings::textAt(const QString &name, const keys::Text &key) const
{
    const QVariant *value = found(name, key.scope);
    if (value == nullptr || value->typeId() != QMetaType::QString)
        return {};
    const QString text = value->toString();
    return text.size() > key.maxLength ? QString() : text;
}

int Settings::numberAt(const QString &name, const keys::Number &key) const
{
    const QVariant *value = found(name, key.scope);
    bool isNumber = false;
    const int number = value == nullptr ? 0 : value->toString().toInt(&isNumber);
    return isNumber && number >= key.least && number <= key.most ? number : key.standard;
}

bool Settings::flagAt(const QString &name, const keys::Flag &key) const
{
    const QVariant *value = found(name, key.scope);
    const QString text = value == nullptr ? QString() : value->toString();
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? false : key.standard;
}

QString Settings::text(const keys::Text &key) const
{
    return textAt(key.name, key);
}

int Settings::number(const keys::Number &key) const
{
    return numberAt(key.name, key);
}

bool Settings::flag(const keys::Flag &key) const
{
    return flagAt(key.name, key);
}

void Settings::set(const QString &name, const QVariant &value)
{
    m_changes.removed.remove(name);
    m_changes.set.insert(name, value);
}

void Settings::remove(const QString &name)
{
    m_changes.set.remove(name);
    m_changes.removed.insert(name);
}

ScanRules Settings::scanRules() const
{
    return {text(keys::scanPrefix), text(keys::scanSuffix), number(keys::scanMinLength), number(keys::scanMaxLength)};
}

void Settings::setText(const keys::Text &key, const QString &value)
{
    set(key.name, value);
}

void Settings::setNumber(const keys::Number &key, int value)
{
    set(key.name, QString::number(std::clamp(value, key.least, key.most)));
}

void Settings::setFlag(const keys::Flag &key, bool value)
{
    set(key.name, value ? u"true"_s : u"false"_s);
}

QList<Store> Settings::stores() const
{
    QList<Store> stores;
    for (int number = 1; number <= this->number(keys::storeCount); ++number) {
        const auto text = [this, number](const keys::Text &key) { return textAt(inStore(number, key.name), key); };
        const auto flag = [this, number](const keys::Flag &key) { return flagAt(inStore(number, key.name), key); };
        const auto value = [this, number](const keys::Number &key) { return numberAt(inStore(number, key.name), key); };
        Store store;
        store.name = text(keys::store::name);
        store.server = text(keys::store::server);
        store.plainHttp = flag(keys::store::plainHttp);
        store.appId = text(keys::store::appId);
        store.appKey = text(keys::store::appKey);
        store.keychainEntry = text(keys::store::keychainEntry);
        store.sharingGroup = flag(keys::store::sharingGroup);
        store.timeoutSeconds = value(keys::store::timeoutSeconds);
        store.authorityFile = text(keys::store::authorityFile);
        store.proxy = proxyChoice(text(keys::store::proxy));
        store.proxyAddress = text(keys::store::proxyAddress);
        store.proxyUser = text(keys::store::proxyUser);
        store.proxyPassword = text(keys::store::proxyPassword);
        store.proxyKeychainEntry = text(keys::store::proxyKeychainEntry);
        store.dailyLimit = value(keys::store::dailyLimit);
        stores.append(store);
    }
    if (stores.isEmpty())
        stores.append(Store());
    return stores;
}

void Settings::setStores(const QList<Store> &stores, int current)
{
    const auto before = this->stores();
    if (stores != before || !hasOwnStores()) {
        const SettingsValues known = applied(m_values, m_changes);
        const int most = keys::storeCount.most;
        const int count = std::min(static_cast<int>(stores.size()), most);
        set(keys::storeCount.name, QString::number(count));
        for (int number = 1; number <= count; ++number) {
            const Store &store = stores[number - 1];
            const auto keep = [this, number](QLatin1StringView name, const QString &value) { set(inStore(number, name), value); };
            const auto word = [](bool flag) { return flag ? u"true"_s : u"false"_s; };
            keep(keys::store::name.name, store.name);
            keep(keys::store::server.name, store.server);
            keep(keys::store::plainHttp.name, word(store.plainHttp));
            keep(keys::store::appId.name, store.appId);
            keep(keys::store::appKey.name, store.appKey);
            keep(keys::store::keychainEntry.name, store.keychainEntry);
            keep(keys::store::sharingGroup.name, word(store.sharingGroup));
            keep(keys::store::timeoutSeconds.name, QString::number(store.timeoutSeconds));
            keep(keys::store::authorityFile.name, store.authorityFile);
            keep(keys::store::proxy.name, nameOf(store.proxy));
            keep(keys::store::proxyAddress.name, store.proxyAddress);
            keep(keys::store::proxyUser.name, store.proxyUser);
            keep(keys::store::proxyPassword.name, store.proxyPassword);
            keep(keys::store::proxyKeychainEntry.name, store.proxyKeychainEntry);
            keep(keys::store::dailyLimit.name, QString::number(store.dailyLimit));
        }
        // A store that was taken out must not leave its key behind.
        for (auto value = known.cbegin(); value != known.cend(); ++value) {
            bool isNumber = false;
            const int number = value.key().section(u'/', 1, 1).toInt(&isNumber);
            if (isOfAStore(value.key()) && isNumber && number > count)
                remove(value.key());
        }
    }
    setCurrentStore(current);
}

int Settings::currentStore() const
{
    const int last = std::max(1, number(keys::storeCount));
    return std::min(number(keys::currentStore), last) - 1;
}

void Settings::setCurrentStore(int current)
{
    setNumber(keys::currentStore, current + 1);
}

bool Settings::isFromNewerVersion() const
{
    const QVariant *schema = found(keys::schema.name, keys::Scope::User);
    return schema != nullptr && isNewer(*schema);
}

bool Settings::save()
{
    SettingsChanges changes = m_changes;
    if (!isFromNewerVersion())
        changes.set.insert(keys::schema.name, QString::number(keys::currentSchema));
    const SettingsSaved result = saveSettings(m_file, changes);
    qCInfo(settingsLog) << LogEvent(result.saved ? "saved"_L1 : "not-saved"_L1)
                               .word("kept-aside"_L1, result.keptAside.isEmpty() ? "no"_L1 : "yes"_L1);
    if (!result.saved)
        return false;
    m_values = readSettings(m_file).values; // with what another program saved meanwhile
    m_changes = {};
    m_condition = FileCondition::Good;
    if (!result.keptAside.isEmpty())
        m_keptAside = result.keptAside;
    return true;
}

} // namespace desk

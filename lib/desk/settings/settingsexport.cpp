// SPDX-License-Identifier: MIT
#include <desk/settings/settingsexport.h>

#include <desk/settings/settingslimits.h>

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

constexpr auto exportGroup = "export/"_L1;
constexpr auto digestName = "export/digest"_L1;
constexpr auto storesGroup = "stores/"_L1;

/// Over the values as they are read, so that another line end or order is no change.
QString digestOf(SettingsValues values)
{
    values.remove(digestName);
    QStringList names = values.keys();
    names.sort();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &name : names) {
        // Lengths, so that no value can pass for the next name.
        const QByteArray value = values.value(name).toString().toUtf8();
        digest.addData(QByteArray(name.toUtf8() + '=' + QByteArray::number(value.size()) + ':' + value + '\n'));
    }
    return QString::fromLatin1(digest.result().toHex());
}

template<typename Keys>
bool contains(const Keys &keys, QStringView name)
{
    return std::ranges::any_of(keys, [name](const auto &key) { return name == key.name; });
}

bool isKnown(const QString &name)
{
    if (name.startsWith(storesGroup) && name.count(u'/') == 2) {
        const QString inside = name.section(u'/', 2);
        return contains(keys::storeTexts, inside) || contains(keys::storeNumbers, inside) || contains(keys::storeFlags, inside);
    }
    return contains(keys::texts, name) || contains(keys::numbers, name) || contains(keys::flags, name);
}

void copyShared(const Settings &from, Settings &to)
{
    for (const keys::Text &key : keys::texts)
        if (key.scope == keys::Scope::Shared)
            to.setText(key, from.text(key));
    for (const keys::Number &key : keys::numbers)
        if (key.scope == keys::Scope::Shared)
            to.setNumber(key, from.number(key));
    for (const keys::Flag &key : keys::flags)
        if (key.scope == keys::Scope::Shared)
            to.setFlag(key, from.flag(key));
}

bool isSameShop(const Store &a, const Store &b)
{
    return a.server.trimmed() == b.server.trimmed() && a.appId.trimmed() == b.appId.trimmed();
}

std::optional<ImportRefusal> whatIsWrong(const SettingsContent &content)
{
    switch (content.condition) {
    case FileCondition::Missing:
        return ImportRefusal{ImportProblem::Missing};
    case FileCondition::Unreadable:
        return ImportRefusal{ImportProblem::Unreadable};
    case FileCondition::Damaged:
        return ImportRefusal{ImportProblem::Damaged};
    case FileCondition::Good:
    case FileCondition::Flawed:
        break;
    }
    if (!content.values.contains(digestName))
        return ImportRefusal{ImportProblem::Foreign};
    if (isNewer(content.values.value(keys::schema.name)))
        return ImportRefusal{ImportProblem::Newer};
    if (content.values.value(digestName).toString() != digestOf(content.values))
        return ImportRefusal{ImportProblem::Changed};
    if (QStringList names = unusableNames(content.values); !names.isEmpty()) {
        names.sort();
        return ImportRefusal{ImportProblem::Unusable, names};
    }
    if (content.condition == FileCondition::Flawed)
        return ImportRefusal{ImportProblem::Damaged};
    return std::nullopt;
}

} // namespace

SettingsValues exportOf(const Settings &settings, QList<Store> stores)
{
    Settings copy{QString(), QString()};
    copyShared(settings, copy);
    if (stores == QList<Store>{Store()}) // nothing is set up: nothing that should replace what the other side has
        stores.clear();
    for (Store &store : stores) {
        store.keychainEntry.clear(); // means nothing elsewhere
        store.proxyKeychainEntry.clear();
        store.proxyPassword.clear(); // whose, on another computer?
    }
    copy.setStores(stores, 0);
    SettingsValues values = copy.changes().set;
    values.remove(keys::currentStore.name);
    for (int store = 1; store <= stores.size(); ++store)
        for (const keys::Text &key : {keys::store::keychainEntry, keys::store::proxyPassword, keys::store::proxyKeychainEntry})
            values.remove(u"stores/%1/%2"_s.arg(store).arg(key.name));
    values.insert(keys::storeCount.name, QString::number(stores.size()));
    values.insert(keys::schema.name, QString::number(keys::currentSchema));
    values.insert(digestName, digestOf(values));
    return values;
}

tl::expected<SetUp, ImportRefusal> SetUp::read(const QString &file)
{
    const SettingsContent content = readSettings(file);
    if (const auto wrong = whatIsWrong(content))
        return tl::unexpected(*wrong);
    const Settings imported(file, QString());
    Settings shared{QString(), QString()};
    copyShared(imported, shared);
    SetUp setUp;
    for (auto value = content.values.cbegin(); value != content.values.cend(); ++value) {
        if (!isKnown(value.key()) && !value.key().startsWith(exportGroup))
            setUp.m_unknown.insert(value.key(), value.value());
        else if (shared.changes().set.contains(value.key())) // what it does not say stays as it is
            setUp.m_shared.insert(value.key(), value.value());
    }
    // Both are the stores' and the saving's to say.
    setUp.m_shared.remove(keys::storeCount.name);
    setUp.m_shared.remove(keys::schema.name);
    if (imported.number(keys::storeCount) > 0)
        setUp.m_stores = imported.stores();
    for (Store &store : setUp.m_stores) {
        store.keychainEntry.clear();
        store.proxyKeychainEntry.clear();
    }
    return setUp;
}

bool SetUp::hasKeys() const
{
    return std::ranges::any_of(m_stores, [](const Store &store) { return !store.appKey.isEmpty(); });
}

void SetUp::putInto(Settings &settings) const
{
    SettingsChanges changes = settings.changes();
    changes.set.insert(m_unknown);
    changes.set.insert(m_shared);
    settings.restore(changes);
}

QList<StoreEdit> SetUp::edits(const Settings &settings) const
{
    QList<StoreEdit> edits;
    QList<Store> own = settings.stores();
    for (const Store &store : m_stores) {
        StoreEdit edit{store, false};
        const auto there = std::ranges::find_if(own, [&store](const Store &seen) { return isSameShop(seen, store); });
        if (there != own.end()) {
            edit.inKeychain = !there->keychainEntry.isEmpty();
            edit.store.keychainEntry = there->keychainEntry;
            if (store.appKey.isEmpty())
                edit.store.appKey = there->appKey;
            edit.store.proxyPassword = there->proxyPassword;
            edit.store.proxyKeychainEntry = there->proxyKeychainEntry;
            own.removeAt(there - own.begin()); // two stores must not share one entry
        }
        edits.append(edit);
    }
    return edits;
}

int SetUp::currentStore(const Settings &settings) const
{
    const Store current = settings.store();
    const auto same = std::ranges::find_if(m_stores, [&current](const Store &store) { return isSameShop(store, current); });
    return same == m_stores.end() ? 0 : static_cast<int>(same - m_stores.begin());
}

bool isExport(const QString &file)
{
    return readSettings(file).values.contains(digestName);
}

} // namespace desk

// SPDX-License-Identifier: MIT
#include <desk/settings/settingslimits.h>

#include <desk/settings/settingskeys.h>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

bool isUsable(const QVariant &value, const keys::Text &key)
{
    return value.typeId() == QMetaType::QString && value.toString().size() <= key.maxLength;
}

bool isUsable(const QVariant &value, const keys::Number &key)
{
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber);
    return isNumber && number >= key.least && number <= key.most;
}

bool isUsable(const QVariant &value, const keys::Flag &)
{
    return value.toString() == "true"_L1 || value.toString() == "false"_L1;
}

/// Adds the names of `group` whose values are of no use.
template<typename Keys>
void collectUnusable(const SettingsValues &values, const QString &group, const Keys &keys, QStringList &names)
{
    for (const auto &key : keys) {
        const auto value = values.find(group + key.name);
        if (value != values.end() && !isUsable(*value, key))
            names << value.key();
    }
}

/// `stores/7/` for each that has a value: of the hundred that there may be, most have none.
QSet<QString> storeGroups(const SettingsValues &values)
{
    constexpr auto stores = "stores/"_L1;
    QSet<QString> groups;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const auto end = value.key().indexOf(u'/', stores.size());
        if (end > 0 && value.key().startsWith(stores))
            groups.insert(value.key().first(end + 1));
    }
    return groups;
}

} // namespace

bool isNewer(const QVariant &schema)
{
    return schema.toString().toInt() > keys::currentSchema; // QVariant's own toInt() takes 2^32 + 3 for 3
}

QStringList unusableNames(const SettingsValues &values)
{
    QStringList names;
    if (isNewer(values.value(keys::schema.name)))
        return names;
    collectUnusable(values, {}, keys::texts, names);
    collectUnusable(values, {}, keys::numbers, names);
    collectUnusable(values, {}, keys::flags, names);
    const QSet<QString> groups = storeGroups(values);
    for (int store = 1; store <= keys::storeCount.most; ++store) {
        const QString group = u"stores/%1/"_s.arg(store);
        if (!groups.contains(group))
            continue;
        collectUnusable(values, group, keys::storeTexts, names);
        collectUnusable(values, group, keys::storeNumbers, names);
        collectUnusable(values, group, keys::storeFlags, names);
    }
    return names;
}

} // namespace desk

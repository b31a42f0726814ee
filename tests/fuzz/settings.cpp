// SPDX-License-Identifier: MIT
// Any file gives settings within their limits, and one that is saved from them reads as what it was.
#include "require.h"

#include <desk/settings/settings.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using desk::FileCondition;
using desk::Settings;
using desk::Store;
namespace keys = desk::keys;
using namespace Qt::StringLiterals;

namespace {

/// In memory where there is such a place.
class Folder {
public:
    [[nodiscard]] QString file(QLatin1StringView name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder{(QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + "/fuzz-settings-XXXXXX"_L1};
};

/// A new file each time: QSettings remembers one by its name, size and time.
void write(const QString &path, const std::uint8_t *data, std::size_t size)
{
    static qint64 minutes = 0;
    QFile file(path);
    fuzzing::require(file.open(QIODevice::WriteOnly), "a file in memory can be written");
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.flush();
    file.setFileTime(QDateTime::fromSecsSinceEpoch(60 * ++minutes), QFileDevice::FileModificationTime);
}

void requireLimits(const QString &text, const keys::Text &key)
{
    fuzzing::require(text.size() <= key.maxLength, "a text is within its length");
}

void look(const Store &store)
{
    requireLimits(store.name, keys::store::name);
    requireLimits(store.server, keys::store::server);
    requireLimits(store.appId, keys::store::appId);
    requireLimits(store.appKey, keys::store::appKey);
    requireLimits(store.keychainEntry, keys::store::keychainEntry);
    requireLimits(store.authorityFile, keys::store::authorityFile);
    requireLimits(store.proxyAddress, keys::store::proxyAddress);
    requireLimits(store.proxyUser, keys::store::proxyUser);
    requireLimits(store.proxyPassword, keys::store::proxyPassword);
    requireLimits(store.proxyKeychainEntry, keys::store::proxyKeychainEntry);
    fuzzing::require(store.timeoutSeconds >= 1 && store.timeoutSeconds <= 120, "a question ends");
    fuzzing::require(store.dailyLimit >= 0, "a limit is a count");
    if (const auto credentials = store.credentials())
        fuzzing::require(!credentials->appId().contains(u'\n') && !credentials->appKey().contains(u'\n'),
                         "no app ID or key holds a line end");
    if (const auto proxy = desk::parseProxyAddress(store.proxyAddress))
        fuzzing::require(proxy->port > 0 && !proxy->host.isEmpty(), "a proxy has a host and a port");
}

void look(const Settings &settings)
{
    for (const keys::Text &key : keys::texts)
        requireLimits(settings.text(key), key);
    for (const keys::Number &key : keys::numbers)
        fuzzing::require(settings.number(key) >= key.least && settings.number(key) <= key.most, "a number is within its limits");
    for (const keys::Flag &key : keys::flags)
        static_cast<void>(settings.flag(key));
    const QList<Store> stores = settings.stores();
    fuzzing::require(!stores.isEmpty() && stores.size() <= keys::storeCount.most, "there are stores, and not too many");
    fuzzing::require(settings.currentStore() >= 0 && settings.currentStore() < stores.size(), "one of them is current");
    std::for_each(stores.cbegin(), stores.cend(), [](const Store &store) { look(store); });
}

void requireSame(const Settings &a, const Settings &b)
{
    for (const keys::Text &key : keys::texts)
        fuzzing::require(a.text(key) == b.text(key), "a text is saved");
    for (const keys::Number &key : keys::numbers)
        fuzzing::require(a.number(key) == b.number(key) || QLatin1StringView(key.name) == keys::schema.name, "a number is saved");
    for (const keys::Flag &key : keys::flags)
        fuzzing::require(a.flag(key) == b.flag(key), "a flag is saved");
    fuzzing::require(a.stores() == b.stores(), "the stores are saved");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folder folder;
    static const QString hostile = folder.file("hostile.ini"_L1);
    static const QString saved = folder.file("saved.ini"_L1);

    write(hostile, data, size);
    const Settings settings(hostile, QString());
    fuzzing::require(settings.condition() != FileCondition::Missing && settings.condition() != FileCondition::Unreadable,
                     "the file is there and can be read");
    look(settings);
    // A save costs a hundred readings: one in some is enough.
    constexpr std::size_t some = 64;
    if (settings.condition() != FileCondition::Good || size % some != 0)
        return 0;
    write(saved, data, size);
    Settings written(saved, QString());
    fuzzing::require(written.save(), "it can be saved");
    requireSame(written, settings);
    const Settings again(saved, QString());
    fuzzing::require(again.condition() == FileCondition::Good, "what was saved is sound");
    requireSame(again, settings);
    return 0;
}

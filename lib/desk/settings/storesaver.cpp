// SPDX-License-Identifier: MIT
#include <desk/settings/storesaver.h>

#include <QUuid>

#include <algorithm>

namespace desk {

StoreSaver::StoreSaver(Settings &settings, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
{
}

void StoreSaver::save(const QList<StoreEdit> &edits, int current)
{
    if (m_busy)
        return;
    m_busy = true;
    m_edits = edits;
    m_stores.clear();
    m_written.clear();
    m_obsolete.clear();
    m_current = current;
    m_secret = storeSecrets.cend();
    // Of stores that were taken out.
    for (const Store &store : m_settings.stores()) {
        for (const StoreSecret &secret : storeSecrets) {
            const QString entry = store.*secret.entry;
            const auto isKept = [&entry, &secret](const StoreEdit &edit) { return edit.store.*secret.entry == entry; };
            if (!entry.isEmpty() && std::none_of(edits.cbegin(), edits.cend(), isKept))
                m_obsolete << entry;
        }
    }
    nextStore();
}

void StoreSaver::nextStore()
{
    if (m_stores.size() == m_edits.size()) {
        write();
        return;
    }
    m_stores.append(m_edits[m_stores.size()].store);
    if (m_stores.last().proxyUser.isEmpty())
        m_stores.last().proxyPassword.clear(); // nobody's
    m_secret = storeSecrets.cbegin();
    place();
}

/// Puts the secret where it is wanted.
void StoreSaver::place()
{
    const Store &store = m_stores.last();
    const bool isUnused = m_secret->value == &Store::proxyPassword && store.proxyUser.isEmpty();
    const bool inKeychain = m_edits[m_stores.size() - 1].inKeychain && !isUnused;
    const bool isThere = !entry().isEmpty();
    const bool isTyped = !value().isEmpty();
    if (inKeychain && isTyped)
        intoKeychain(value());
    else if (!inKeychain && isThere && !isTyped && !isUnused)
        outOfKeychain();
    else if (!inKeychain && isThere)
        placed();
    else
        next();
}

void StoreSaver::next()
{
    if (++m_secret == storeSecrets.cend())
        nextStore();
    else
        place();
}

QString &StoreSaver::value()
{
    return m_stores.last().*m_secret->value;
}

QString &StoreSaver::entry()
{
    return m_stores.last().*m_secret->entry;
}

void StoreSaver::intoKeychain(const QString &key)
{
    // Never over the old entry: the settings name that one until they are saved.
    const QString entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_written << entry;
    m_keychain.write(entry, key, this, [this, entry, key](const tl::expected<void, KeychainFault> &written) {
        if (!written) {
            giveUp(written.error());
            return;
        }
        m_keychain.read(entry, this, [this, entry, key](const tl::expected<QString, KeychainFault> &read) {
            if (!read || *read != key) {
                giveUp(read ? KeychainFault::Failed : read.error());
                return;
            }
            value().clear();
            if (!this->entry().isEmpty())
                m_obsolete << this->entry();
            this->entry() = entry;
            next();
        });
    });
}

void StoreSaver::outOfKeychain()
{
    m_keychain.read(entry(), this, [this](const tl::expected<QString, KeychainFault> &read) {
        if (!read) {
            giveUp(read.error());
            return;
        }
        value() = *read;
        placed();
    });
}

/// The secret is in the store now, and the keychain's copy one too many.
void StoreSaver::placed()
{
    m_obsolete << std::exchange(entry(), {});
    next();
}

void StoreSaver::write()
{
    const SettingsChanges before = m_settings.changes();
    // A list that nobody changed is not copied: it may be the administrator's, who may change it tomorrow.
    if (m_stores == m_settings.stores())
        m_settings.setCurrentStore(m_current);
    else
        m_settings.setStores(m_stores, m_current);
    if (!m_settings.save()) {
        m_settings.restore(before);
        giveUp(std::nullopt);
        return;
    }
    StoresSaved result;
    result.saved = true;
    removeAll(m_obsolete, result);
}

void StoreSaver::giveUp(std::optional<KeychainFault> fault)
{
    StoresSaved result;
    result.keychainFault = fault;
    result.store = static_cast<int>(m_stores.size()) - 1;
    removeAll(m_written, result);
}

void StoreSaver::removeAll(QStringList entries, StoresSaved result)
{
    if (entries.isEmpty()) {
        m_busy = false;
        m_edits.clear(); // keys
        m_stores.clear();
        Q_EMIT finished(result);
        return;
    }
    const QString entry = entries.takeFirst();
    m_keychain.remove(entry, this, [this, entries, result](const tl::expected<void, KeychainFault> &removed) mutable {
        if (!removed && removed.error() != KeychainFault::NotFound)
            result.leftBehind = true;
        removeAll(entries, result);
    });
}

} // namespace desk

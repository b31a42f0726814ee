// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>
#include <desk/settings/settings.h>
#include <desk/settings/storesecrets.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace desk {

/// A store as somebody wants it saved.
struct StoreEdit {
    Store store;             ///< its secrets are what was typed; empty where the one in the keychain is to stay
    bool inKeychain = false; ///< whether its secrets are to be in the keychain from now on

    friend bool operator==(const StoreEdit &, const StoreEdit &) = default;
};

/// What became of a save.
struct StoresSaved {
    bool saved = false;
    std::optional<KeychainFault> keychainFault; ///< why it failed; no value where the settings file could not be written
    int store = -1;                             ///< the number, from 0, of the store whose secret it was
    /// True when an entry that nothing refers to any more could not be removed from the keychain. It still holds a key.
    bool leftBehind = false;
};

/// Saves stores. At every moment, and whatever fails, each secret (app key, proxy's password) is in exactly one place that is
/// read. The order is: secrets are moved into the keychain or read from it, then the settings are written in one step, and last
/// the entries that they no longer name are removed.
class StoreSaver final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this object.
    StoreSaver(Settings &settings, Keychain &keychain, QObject *parent = nullptr);

    /// Saves what else was set in the settings, too. When the save fails, the settings hold what they held before, unsaved.
    void save(const QList<StoreEdit> &edits, int current);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Once for each save(). May be emitted before save() returns.
    void finished(const desk::StoresSaved &result);

private:
    void nextStore();
    void place();
    void next();
    // The secret under way.
    [[nodiscard]] QString &value();
    [[nodiscard]] QString &entry();
    void intoKeychain(const QString &key);
    void outOfKeychain();
    void placed();
    void write();
    void giveUp(std::optional<KeychainFault> fault);
    void removeAll(QStringList entries, StoresSaved result);

    Settings &m_settings;
    Keychain &m_keychain;
    QList<StoreEdit> m_edits;
    QList<Store> m_stores;
    QStringList m_written;  // entries made by this save
    QStringList m_obsolete; // entries that nothing names once it is done
    decltype(storeSecrets)::const_iterator m_secret = storeSecrets.cend();
    int m_current = 0;
    bool m_busy = false;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/keychain/keychain.h>
#include <desk/settings/settings.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace desk {

/// A store as somebody wants it saved.
struct StoreEdit {
    Store store;             ///< appKey: what was typed; empty where the key in the keychain is to stay
    bool inKeychain = false; ///< where the key is to be from now on
};

/// What became of a save.
struct StoresSaved {
    bool saved = false;
    std::optional<KeychainFault> keychainFault; ///< why not; nothing: the settings file could not be written
    int store = -1;                             ///< whose key it was, from 0
    /// True where the keychain did not let go of an entry that nothing refers to any more. It holds a key.
    bool leftBehind = false;
};

/// Saves stores so that each key is, at every moment and whatever fails, in exactly one place that is read: into the
/// keychain and back out again first, then the settings in one step, and what they no longer name is removed last.
class StoreSaver final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    StoreSaver(Settings &settings, Keychain &keychain, QObject *parent = nullptr);

    /// What else was set in the settings is saved with it. Where that fails they hold what they held, unsaved.
    void save(const QList<StoreEdit> &edits, int current);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// Once for each save(), perhaps before it returns.
    void finished(const desk::StoresSaved &result);

private:
    void next();
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
    int m_current = 0;
    bool m_busy = false;
};

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/scan/readscan.h>
#include <desk/settings/settingsfile.h>
#include <desk/settings/settingskeys.h>
#include <desk/settings/store.h>

#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// What is set, by name. With settingsfile.cpp, the only user of QSettings: an INI file, readable by its owner only (it
/// holds the app key). Below it may lie an administrator's file with shared values for every user of the computer.
///
/// Nothing is written before save(). What this version does not know is kept.
class Settings {
public:
    /// In the platform's place for one user's settings.
    [[nodiscard]] static QString standardFile();
    /// Qt's system scope: `/etc/xdg/memberdesk/memberdesk.ini`, `C:/ProgramData/memberdesk/memberdesk.ini`.
    [[nodiscard]] static QString systemFile();

    /// Reads; where a file is missing, every value is its default and nothing is created.
    explicit Settings(const QString &file = standardFile(), const QString &systemDefaults = systemFile());

    [[nodiscard]] QString text(const keys::Text &key) const;
    [[nodiscard]] int number(const keys::Number &key) const;
    [[nodiscard]] bool flag(const keys::Flag &key) const;
    /// What the shop's scanners add to a number.
    [[nodiscard]] ScanRules scanRules() const;

    void setText(const keys::Text &key, const QString &value);
    void setNumber(const keys::Number &key, int value);
    void setFlag(const keys::Flag &key, bool value);

    /// At least one; a single empty one where nothing is set up yet. At most keys::storeCount.most.
    [[nodiscard]] QList<Store> stores() const;
    /// `current` counts from 0.
    void setStores(const QList<Store> &stores, int current);
    [[nodiscard]] int currentStore() const;
    void setCurrentStore(int current);
    /// The current one.
    [[nodiscard]] Store store() const { return stores().at(currentStore()); }

    /// Writes what was set. False where the file could not be written; it is then unchanged, and the values hold on in here.
    [[nodiscard]] bool save();

    /// What was set and not saved, to go back to.
    [[nodiscard]] SettingsChanges changes() const { return m_changes; }
    void restore(SettingsChanges changes) { m_changes = std::move(changes); }

    [[nodiscard]] const QString &file() const { return m_file; }
    /// How `file` was found, or Good since a save.
    [[nodiscard]] FileCondition condition() const { return m_condition; }
    /// Where save() kept the bytes of a flawed or damaged file; empty where there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }
    /// True where a newer version of Member Desk wrote the file.
    [[nodiscard]] bool isFromNewerVersion() const;

private:
    [[nodiscard]] const QVariant *found(const QString &name, keys::Scope scope) const;
    [[nodiscard]] bool hasOwnStores() const;
    [[nodiscard]] QString textAt(const QString &name, const keys::Text &key) const;
    [[nodiscard]] int numberAt(const QString &name, const keys::Number &key) const;
    [[nodiscard]] bool flagAt(const QString &name, const keys::Flag &key) const;
    void set(const QString &name, const QVariant &value);
    void remove(const QString &name);

    QString m_file;
    FileCondition m_condition;
    SettingsValues m_values;   // of the file
    SettingsValues m_defaults; // of the administrator
    SettingsChanges m_changes;
    QString m_keptAside;
};

} // namespace desk

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

/// The settings by name, in an INI file that only its owner can read, because it holds the app key. An administrator's file may
/// give values for every user of the computer; they hold where the user's own file has none. Beside settingsfile.cpp, this is the
/// only user of QSettings.
///
/// Nothing is written before save(). Values that this version does not know stay in the file.
class Settings {
public:
    /// The file in the platform's place for one user's settings.
    [[nodiscard]] static QString standardFile();
    /// The administrator's file: `/etc/xdg/memberdesk/memberdesk.ini` or `C:/ProgramData/memberdesk/memberdesk.ini`.
    [[nodiscard]] static QString systemFile();

    /// Reads both files. Where a file is missing every value has its default, and no file is created.
    explicit Settings(const QString &file = standardFile(), const QString &systemDefaults = systemFile());

    [[nodiscard]] QString text(const keys::Text &key) const;
    [[nodiscard]] int number(const keys::Number &key) const;
    [[nodiscard]] bool flag(const keys::Flag &key) const;
    /// What the shop's scanners add to a number.
    [[nodiscard]] ScanRules scanRules() const;

    void setText(const keys::Text &key, const QString &value);
    void setNumber(const keys::Number &key, int value);
    void setFlag(const keys::Flag &key, bool value);

    /// From one to keys::storeCount.most stores. A single empty one where nothing is set up yet.
    [[nodiscard]] QList<Store> stores() const;
    /// `current` counts from 0.
    void setStores(const QList<Store> &stores, int current);
    [[nodiscard]] int currentStore() const;
    void setCurrentStore(int current);
    /// The current one.
    [[nodiscard]] Store store() const { return stores().at(currentStore()); }

    /// Writes what was set. False when the file could not be written: it is then unchanged, and the values are still set here.
    [[nodiscard]] bool save();

    /// What was set and not saved yet, and a way back to it.
    [[nodiscard]] SettingsChanges changes() const { return m_changes; }
    void restore(SettingsChanges changes) { m_changes = std::move(changes); }

    [[nodiscard]] const QString &file() const { return m_file; }
    /// How the file was when it was read, or Good after a save.
    [[nodiscard]] FileCondition condition() const { return m_condition; }
    /// Where save() kept a copy of a flawed or damaged file. Empty where there was none.
    [[nodiscard]] const QString &keptAside() const { return m_keptAside; }
    /// True when a newer version of Member Desk wrote the file.
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

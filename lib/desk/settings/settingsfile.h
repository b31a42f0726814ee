// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace desk {

/// Values by name, both as QSettings has them (`stores/1/appId`). May hold app keys.
using SettingsValues = QHash<QString, QVariant>;

/// How a settings file is.
enum class FileCondition {
    Missing, ///< no file: a first start
    Good,
    Flawed,     ///< it can be read, but a save would lose some of it; the good values hold
    Damaged,    ///< it is no settings file; none of its values hold
    Unreadable, ///< a folder, a device, or no permission to read it
};

struct SettingsContent {
    FileCondition condition = FileCondition::Missing;
    SettingsValues values;
};

/// The values to change in a file. All others stay.
struct SettingsChanges {
    SettingsValues set;
    QSet<QString> removed;
};

struct SettingsSaved {
    bool saved = false;
    QString keptAside; ///< the copy of a flawed or damaged file that was made first; empty where there was none
};

/// Reads `file` and changes nothing.
[[nodiscard]] SettingsContent readSettings(const QString &file);

/// Reads `file` again (another program may have saved it meanwhile), applies `changes` and replaces it in one step. Whatever
/// fails or is killed, `file` is the whole old one or the whole new one. Only its owner can read it, from the first byte on; a
/// folder that has to be created is of the same kind. A flawed or damaged file is copied to `<file>.bad-<time>` first. Waits at
/// most half a second while another program saves.
[[nodiscard]] SettingsSaved saveSettings(const QString &file, const SettingsChanges &changes);

/// Makes `file` hold these values and nothing else, in one step. Only its owner can read it, from the first byte on. False when
/// that failed: what was there before is then unchanged.
[[nodiscard]] bool writeSettings(const QString &file, const SettingsValues &values);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace desk {

/// Names as QSettings spells them (`stores/1/appId`) to values as it reads them. Holds the app key.
using SettingsValues = QHash<QString, QVariant>;

/// What was found in place of a settings file.
enum class FileCondition {
    Missing, ///< no file: a first start
    Good,
    Flawed,     ///< can be read, but some of it would be lost by saving: the good values hold
    Damaged,    ///< no settings file: nothing of it holds
    Unreadable, ///< a folder, no permission, no regular file
};

struct SettingsContent {
    FileCondition condition = FileCondition::Missing;
    SettingsValues values;
};

/// What to change in a file, and nothing else of it.
struct SettingsChanges {
    SettingsValues set;
    QSet<QString> removed;
};

struct SettingsSaved {
    bool saved = false;
    QString keptAside; ///< where the bytes of a flawed or damaged file were kept first; empty where there was none
};

/// Reads `file` and touches nothing.
[[nodiscard]] SettingsContent readSettings(const QString &file);

/// Reads `file` again (another program may have saved meanwhile), applies `changes` and replaces it in one step: whatever
/// fails or is killed, `file` is the old or the new one, whole. Readable by its owner only from the first byte, in a folder
/// of the same kind where it has to be created. What is flawed or damaged is copied to `<file>.bad-<time>` before. Waits
/// for another program's save, half a second at most.
[[nodiscard]] SettingsSaved saveSettings(const QString &file, const SettingsChanges &changes);

/// Makes `file` hold these values and nothing else, in one step, readable by its owner only from the first byte. False where
/// that failed; what was there before is then as it was.
[[nodiscard]] bool writeSettings(const QString &file, const SettingsValues &values);

} // namespace desk

// SPDX-License-Identifier: MIT
#pragma once

#include <desk/settingskeys.h>

#include <kybio/signing/credentials.h>

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace desk {

/// The only user of QSettings. An INI file, readable by its owner only (it holds the app key), in a folder of the same kind.
///
/// Keys that this version does not know are kept. A damaged file is kept beside as `.bad-<time>` before anything is
/// written. A save that fails leaves the old file as it was, and the session goes on with the new values.
class Settings {
public:
    /// In the platform's place for one user's settings.
    [[nodiscard]] static QString standardFile();

    /// Reads `file`; where it is missing, every value is its default and nothing is created.
    explicit Settings(const QString &file = standardFile());

    [[nodiscard]] QString text(const keys::Text &key) const;
    [[nodiscard]] int number(const keys::Number &key) const;
    [[nodiscard]] bool flag(const keys::Flag &key) const;

    void setText(const keys::Text &key, const QString &value);
    void setNumber(const keys::Number &key, int value);
    void setFlag(const keys::Flag &key, bool value);

    /// Writes what was set. False where the file could not be written; it is then unchanged.
    [[nodiscard]] bool save();

    /// Everything that is set, to go back to. Not for looking at: nothing in it is checked.
    using Values = QHash<QString, QVariant>;
    [[nodiscard]] Values values() const;
    void restore(const Values &values);

    /// What server, app ID and key make together; nothing where they are missing or not usable.
    [[nodiscard]] std::optional<kybio::Credentials> credentials() const;

    [[nodiscard]] const QString &file() const { return m_file; }
    /// Where a damaged file was kept, if there was one; empty otherwise.
    [[nodiscard]] const QString &damagedFile() const { return m_damagedFile; }

private:
    void setAsideIfDamaged();

    QString m_file;
    QString m_damagedFile;
    std::unique_ptr<QSettings> m_values;
};

} // namespace desk

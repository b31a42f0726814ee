// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A settings file in a temporary folder, written and read as bytes.
class SettingsFolder {
public:
    [[nodiscard]] QString file() const { return path(QStringLiteral("memberdesk.ini")); }
    /// Of an administrator who has set nothing.
    [[nodiscard]] QString noDefaults() const { return path(QStringLiteral("system.ini")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QByteArray &content) const
    {
        QFile target(file());
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("the test cannot write its file");
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile source(name);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray read() const { return read(file()); }

    static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

private:
    QTemporaryDir m_folder;
};

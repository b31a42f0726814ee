// SPDX-License-Identifier: MIT
#pragma once

#include <desk/log/logfile.h>
#include <desk/sheet/sheetwriter.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace desk {

/// Contact data that was uncovered.
enum class PeekField {
    Phone,
    Email,
    Birthday,
    Qq,
    Address,
    Remarks,
    File, ///< of many members, into a file
};

/// A CSV file of what was shown: time with its zone, desk, field, digest of the member number. Its owner alone can read it; it is
/// rotated like a log, and the one before is kept.
class PeekLog {
public:
    /// Beside the settings.
    [[nodiscard]] static QString fileFor(const QString &settingsFile);
    /// What is stored with the settings, so that one member has one digest: 16 random bytes in hexadecimal digits.
    [[nodiscard]] static QString newSalt();

    /// `desk`: what the computer is called.
    PeekLog(const QString &file, const QString &desk, const QString &salt);

    /// False where the line could not be written. `number`: empty for many members.
    [[nodiscard]] bool note(const QDateTime &at, PeekField field, const QString &number);

    /// Lines of that day, in the file and the one before it.
    [[nodiscard]] static int countOn(const QString &file, QDate day);
    /// All that is kept, with a line of titles, oldest first.
    [[nodiscard]] static Written exportTo(const QString &file, const QString &target);

private:
    LogFile m_file;
    QString m_desk;
    QByteArray m_salt;
};

} // namespace desk

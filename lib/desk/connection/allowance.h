// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>

#include <QHash>
#include <QString>

namespace desk {

/// Counts the calls of each app ID and local day: the service's own counter starts anew at midnight (PROTOCOL.md, section 4).
///
/// There is one file for each day and app ID, and each call appends one byte to it: the size of the file is the count. A single
/// byte is written whole or not at all, also when the program crashes or another window counts at the same time. The file's name
/// has a digest of the app ID, not the app ID itself.
class Allowance {
public:
    /// The folder in the platform's place for one user's data. All windows of a user share it.
    [[nodiscard]] static QString standardFolder();

    /// The folder is created with the first count, not here.
    explicit Allowance(QString folder, Clocks clocks = {});

    /// Counts one call that may have left. Returns false when it could not be written to disk: it is then counted in memory until
    /// the program ends.
    bool count(const QString &appId);
    /// Today's calls, of all windows of this user.
    [[nodiscard]] int used(const QString &appId) const;

private:
    [[nodiscard]] QString today(const QString &appId) const;
    void removeOldDays() const;

    QString m_folder;
    Clocks m_clocks;
    QHash<QString, int> m_unkept; // by file
};

enum class AllowanceLevel {
    Unknown, ///< no daily limit is set
    Enough,
    Low, ///< 80 % of the limit or more
    UsedUp,
};

/// `limit` is in calls a day; 0 or less means that it is not known.
[[nodiscard]] AllowanceLevel allowanceLevel(int used, int limit);

} // namespace desk

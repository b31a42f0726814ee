// SPDX-License-Identifier: MIT
#pragma once

#include <desk/clock/clocks.h>

#include <QHash>
#include <QString>

namespace desk {

/// Calls counted per app ID and local day: the service's counter turns at midnight (PROTOCOL.md, section 4).
///
/// One file a day and app ID, one byte a call: appending one byte cannot be torn, neither by a crash nor by another
/// window, and the file's size is the count. The name holds a digest, not the app ID.
class Allowance {
public:
    /// In the platform's place for one user's data; two windows share it.
    [[nodiscard]] static QString standardFolder();

    /// Nothing is created before the first count.
    explicit Allowance(QString folder, Clocks clocks = {});

    /// One call may have left, whatever becomes of it. False where that could not be kept: it is counted until the program
    /// ends.
    bool count(const QString &appId);
    /// Calls of today, of every window of this user.
    [[nodiscard]] int used(const QString &appId) const;

private:
    [[nodiscard]] QString today(const QString &appId) const;
    void removeOldDays() const;

    QString m_folder;
    Clocks m_clocks;
    QHash<QString, int> m_unkept; // by file
};

enum class AllowanceLevel {
    Unknown, ///< no limit is set
    Enough,
    Low, ///< from 80 %
    UsedUp,
};

/// `limit`: calls a day; 0 or less: not known.
[[nodiscard]] AllowanceLevel allowanceLevel(int used, int limit);

} // namespace desk

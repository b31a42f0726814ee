// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace desk {

/// Files with secrets or members in them. They are their owner's: no other user of the computer can read them, from the first
/// byte on. On Unix by the file's mode; on Windows by an access list of its own, which names the owner and the system (services
/// run as it, backups among them) and takes nothing from the folder. An administrator can give himself access anywhere.

/// Opens `file` so, for writing, in the mode that is added (Append, NewOnly, …); creates it where it is missing, and takes access
/// away where it is too wide. What is appended goes to the end, also where other programs append at the same time; on Windows
/// `file` has no name then. False when one of it failed; the file is then closed.
[[nodiscard]] bool openForOwner(QFile &file, QIODevice::OpenMode mode);

/// Takes everybody else's access away. False when that failed.
[[nodiscard]] bool keepForOwner(const QString &file);

/// Creates a folder of this kind; the folders above it are made as usual. True where it is there already, whoever may read it.
[[nodiscard]] bool makeFolderForOwner(const QString &folder);

/// Comes back when what was written to `file` (which nobody has open) is on the disk. Else a power cut can leave the name of a
/// new file on the contents of none. False when that failed.
[[nodiscard]] bool flushToDisk(const QString &file);

/// Puts `from` in the place of `to` in one step. False when that failed: both are then as before.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);

} // namespace desk
